import { useMemo } from 'preact/hooks';
import type { Tag } from '../../../lib/domain/event';
import type { Language } from '../../../lib/domain/vocabulary';
import type { DeskReport } from '../../../lib/reports/deskReport';
import type { TagUsesModel } from '../../../lib/reports/tagUses';
import { useOpened } from '../useOpened';
import { FirstTags } from './FirstTags';
import { GroupSection } from './GroupSection';
import { MergedTags } from './MergedTags';
import { TagList } from './TagList';
import type { Change } from './tagChanges';
import { useTagUndo } from './useTagUndo';
import { tagsWording } from './wording';

/** What the page of tags asks of the browser. */
export interface TagsSource {
  /** Reads for as long as it is shown. */
  openModel(language: Language, until: AbortSignal): TagUsesModel;
  /** The tags that Inlay comes with. */
  firstTags(language: Language): readonly Tag[];
}

interface TagsPageProps {
  readonly source: TagsSource;
  readonly report: DeskReport;
  readonly change: Change;
}

/** The tags there are, the groups they are in, and how they are to be named. */
export function TagsPage({ source, report, change }: TagsPageProps) {
  const { tags, tagGroups, tagConvention, language } = report;
  const inLanguage = useMemo(
    () => ({ openModel: (until: AbortSignal) => source.openModel(language, until) }),
    [source, language],
  );
  const model = useOpened(inLanguage);
  const wording = useMemo(() => tagsWording(language), [language]);
  const tagsById = useMemo(() => new Map(tags.map((tag) => [tag.id, tag])), [tags]);
  const merged = model.value.value?.merged ?? [];
  const known = new Map([...tagsById, ...merged.map(({ tag }) => [tag.id, tag] as const)]);
  const changes = useTagUndo(known, change, wording);
  return (
    <>
      <TagList
        tags={tags}
        groups={tagGroups}
        convention={tagConvention}
        model={model}
        changes={changes}
        undoBar={changes.bar}
        wording={wording}
      />
      <GroupSection
        groups={tagGroups}
        tags={tags}
        convention={tagConvention}
        change={change}
        wording={wording}
      />
      {merged.length > 0 && (
        <MergedTags merged={merged} tagsById={tagsById} changes={changes} wording={wording} />
      )}
      <FirstTags known={known} first={source.firstTags(language)} changes={changes} wording={wording} />
    </>
  );
}

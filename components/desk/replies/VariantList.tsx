import { type Signal, useSignal } from '@preact/signals';
import { type CannedReply, type CannedReplyVariant, variantKey } from '../../../lib/domain/cannedReply';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import type { LibraryFacts } from '../../../lib/replies/lintReply';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import { PlusIcon } from '../../shared/icons';
import type { LibraryActions } from './libraryActions';
import { VariantEditor } from './VariantEditor';
import { type LibraryWording, variantName } from './wording';

interface VariantListProps {
  readonly draft: Signal<CannedReply>;
  readonly report: LibraryReport;
  readonly facts: LibraryFacts;
  readonly actions: LibraryActions;
  readonly wording: LibraryWording;
}

/** The wordings of a reply, one of them open. */
export function VariantList({ draft, report, facts, actions, wording }: VariantListProps) {
  const { texts, formats } = wording;
  const { variants } = draft.value;
  const first = variants.findIndex(({ language }) => language === formats.language);
  const openAt = useSignal(Math.max(0, first));
  const place = Math.min(openAt.value, variants.length - 1);
  const open = variants[place];
  const replace = (next: readonly CannedReplyVariant[]) => {
    draft.value = { ...draft.value, variants: next };
  };
  const add = () => {
    const next = nextVariant(variants);
    replace([...variants, next]);
    openAt.value = variants.length;
  };
  return (
    <fieldset class="wordings">
      <legend>{texts.wordings}</legend>
      <div class="field">
        {variants.map((variant, index) => (
          <button
            key={variantKey(variant)}
            type="button"
            class="button"
            aria-pressed={index === place}
            onClick={() => {
              openAt.value = index;
            }}
          >
            {variantName(variant, wording)}
          </button>
        ))}
        <button type="button" class="button" onClick={add}>
          <PlusIcon size={14} /> {texts.addWording}
        </button>
      </div>
      {open && (
        <VariantEditor
          key={place}
          variant={open}
          reply={draft.value}
          report={report}
          facts={facts}
          actions={actions}
          wording={wording}
          onChange={(variant) => replace(variants.with(place, variant))}
          onRemove={
            variants.length > 1 ? () => replace(variants.filter((_, index) => index !== place)) : undefined
          }
        />
      )}
    </fieldset>
  );
}

/** In a language that is missing; else another way of address in the first one. */
function nextVariant(variants: readonly CannedReplyVariant[]): CannedReplyVariant {
  const missing = LANGUAGES.find((language) => variants.every((variant) => variant.language !== language));
  const [{ language, title } = { language: missing ?? 'en', title: '' } as const] = variants;
  return missing
    ? { language: missing, title: '', body: '' }
    : { language, formality: 'casual', title, body: '' };
}

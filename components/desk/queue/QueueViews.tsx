import { type Signal, useSignal } from '@preact/signals';
import type { StandingTag } from '../../../lib/domain/mergedTags';
import {
  LONGEST_VIEW_QUERY,
  MOST_QUEUE_VIEWS,
  type QueueFilter,
  type QueueView,
  WHOLE_QUEUE,
} from '../../../lib/domain/queueView';
import { ViewForm } from './ViewForm';
import type { QueueWording } from './wording';

interface QueueViewsProps {
  readonly views: readonly QueueView[];
  readonly filter: Signal<QueueFilter>;
  readonly standing: StandingTag;
  readonly wording: QueueWording;
  /** @param text what is told once they are saved */
  readonly onSave: (views: readonly QueueView[], text: string) => void;
}

/** Filters with names: chosen, saved under a name, removed. */
export function QueueViews({ views, filter, standing, wording, onSave }: QueueViewsProps) {
  const { texts, formats } = wording;
  const isNaming = useSignal(false);
  // What is saved keeps naming the tag that was chosen: a merge can be taken back.
  const filterOf = ({ filter: { tagId, ...saved } }: QueueView): QueueFilter =>
    tagId === undefined ? saved : { ...saved, tagId: standing(tagId) };
  const current = views.find((view) => isSame(filterOf(view), filter.value));
  const choose = (chosen: QueueFilter) => {
    filter.value = chosen;
    isNaming.value = false;
  };
  const save = (name: string) => {
    const others = views.filter((view) => view.name !== name);
    onSave([...others, { name, filter: filter.value }], texts.viewSaved(name));
    isNaming.value = false;
  };
  const isUnsaved = !current && !isSame(filter.value, WHOLE_QUEUE);
  const hindrance =
    views.length >= MOST_QUEUE_VIEWS
      ? texts.viewsFull(formats.number(MOST_QUEUE_VIEWS))
      : filter.value.query.length > LONGEST_VIEW_QUERY
        ? texts.viewQueryLong(formats.number(LONGEST_VIEW_QUERY))
        : undefined;
  const canSave = isUnsaved && hindrance === undefined;
  return (
    <div class="views">
      <fieldset aria-label={texts.views}>
        {[{ name: texts.wholeQueue, filter: WHOLE_QUEUE }, ...views].map((view) => (
          <button
            type="button"
            key={view.name}
            class="button"
            aria-pressed={isSame(filterOf(view), filter.value)}
            onClick={() => choose(filterOf(view))}
          >
            <bdi>{view.name}</bdi>
          </button>
        ))}
      </fieldset>
      {current && (
        <button
          type="button"
          class="link"
          onClick={() =>
            onSave(
              views.filter((view) => view !== current),
              texts.viewRemoved(current.name),
            )
          }
        >
          {texts.removeView(current.name)}
        </button>
      )}
      {isUnsaved && hindrance !== undefined && <small>{hindrance}</small>}
      {canSave && !isNaming.value && (
        <button
          type="button"
          class="link"
          onClick={() => {
            isNaming.value = true;
          }}
        >
          {texts.saveView}
        </button>
      )}
      {canSave && isNaming.value && (
        <ViewForm
          views={views}
          wording={wording}
          onSave={save}
          onCancel={() => {
            isNaming.value = false;
          }}
        />
      )}
    </div>
  );
}

const isSame = (one: QueueFilter, other: QueueFilter): boolean =>
  one.part === other.part &&
  one.query === other.query &&
  one.channel === other.channel &&
  one.tagId === other.tagId &&
  one.priority === other.priority &&
  (one.sort ?? 'urgency') === (other.sort ?? 'urgency');

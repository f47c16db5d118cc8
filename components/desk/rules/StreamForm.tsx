import { useSignal } from '@preact/signals';
import { type Stream, type StreamFault, streamFault } from '../../../lib/domain/streams/stream';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import { FilterChoice } from '../FilterChoice';
import { PLATFORMS } from './choices';
import type { ChangeTriage } from './rulesActions';
import type { RulesWording } from './wording';

interface StreamFormProps {
  readonly wording: RulesWording;
  readonly save: ChangeTriage;
}

const FAULTS = {
  noName: 'streamNoName',
  noQuery: 'streamNoQuery',
  tooLong: 'streamTooLong',
} as const satisfies Record<StreamFault, string>;

type Draft = Omit<Stream, 'id'>;
const EMPTY: Draft = { name: '', platform: 'x', query: '' };

/** A search to be saved. */
export function StreamForm({ wording: { texts }, save }: StreamFormProps) {
  const draft = useSignal<Draft>(EMPTY);
  const fault = useSignal<StreamFault | undefined>(undefined);
  const change = (edit: Partial<Draft>) => {
    draft.value = { ...draft.value, ...edit };
    fault.value = undefined;
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const stream = { ...draft.value, name: draft.value.name.trim(), query: draft.value.query.trim() };
    fault.value = streamFault(stream);
    if (fault.value !== undefined) return;
    const isSaved = await save({ type: 'streamSaved', stream: { id: crypto.randomUUID(), ...stream } });
    if (isSaved) draft.value = { ...EMPTY, platform: stream.platform };
  };
  return (
    <form class="filters" noValidate onSubmit={submit}>
      <label>
        <span>{texts.streamName}</span>
        <input
          type="text"
          autoComplete="off"
          value={draft.value.name}
          aria-invalid={fault.value === 'noName'}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      <FilterChoice
        label={texts.streamOn}
        value={draft.value.platform}
        options={PLATFORMS.map((platform) => [platform, PLATFORM_NAMES[platform]])}
        onChoose={(value) => change({ platform: PLATFORMS.find((each) => each === value) ?? 'x' })}
      />
      <label>
        <span>{texts.streamQuery}</span>
        <input
          type="text"
          autoComplete="off"
          value={draft.value.query}
          aria-invalid={fault.value === 'noQuery'}
          aria-describedby="stream-help"
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
      </label>
      <button type="submit" class="button">
        {texts.addStream}
      </button>
      <p class="problem" role="alert">
        {fault.value && texts[FAULTS[fault.value]]}
      </p>
      <p class="help" id="stream-help">
        {texts.streamQueryHelp}
      </p>
    </form>
  );
}

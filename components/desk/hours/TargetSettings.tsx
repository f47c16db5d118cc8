import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TargetsByChannel } from '../../../lib/domain/numbers/serviceStatus';
import type { SetupChange } from '../../../lib/domain/setupChange';
import { wordsCatalogue } from '../../../lib/i18n/catalogues/words';
import { channelLabel } from '../../shared/channelLabel';
import type { DeskWording } from '../wording';
import { draftOf, fieldOf, readDraft, TARGET_CHANNELS } from './targetDraft';

interface TargetSettingsProps {
  readonly wording: DeskWording;
  readonly targets: TargetsByChannel;
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** How soon customers of each channel are promised an answer and a solution. */
export function TargetSettings({ wording, targets, change }: TargetSettingsProps) {
  const { texts, formats } = wording;
  const draft = useSignal(draftOf(targets));
  const wrong = useSignal<readonly string[]>([]);
  const isWarned = useSignal(false);

  useEffect(() => {
    draft.value = draftOf(targets);
  }, [targets, draft]);

  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readDraft(draft.value, targets);
    wrong.value = read.wrong;
    const mustWarn = read.isLong && !isWarned.value;
    isWarned.value = mustWarn && read.wrong.length === 0;
    if (read.wrong.length === 0 && !mustWarn) void change({ type: 'targetsSet', targets: read.targets });
  };
  return (
    <section class="card" aria-labelledby="targets">
      <h2 id="targets">{texts.targets}</h2>
      <p class="help">{texts.targetsHelp}</p>
      <form onSubmit={save} noValidate>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.targetChannel}</th>
              <th scope="col">{texts.replyTarget}</th>
              <th scope="col">{texts.resolutionTarget}</th>
            </tr>
          </thead>
          <tbody>
            {TARGET_CHANNELS.map((channel) => {
              const label = channelLabel(channel, wordsCatalogue[formats.language]);
              return (
                <tr key={channel}>
                  <th scope="row">{label}</th>
                  {(['reply', 'resolution'] as const).map((name) => {
                    const field = fieldOf(channel, name);
                    return (
                      <td key={name}>
                        <input
                          type="number"
                          inputMode="decimal"
                          min="0"
                          aria-label={`${label}, ${name === 'reply' ? texts.replyTarget : texts.resolutionTarget}`}
                          aria-invalid={wrong.value.includes(field)}
                          aria-describedby="targets-fault"
                          value={draft.value[field]}
                          onInput={({ currentTarget }) => {
                            draft.value = { ...draft.value, [field]: currentTarget.value };
                            isWarned.value = false;
                          }}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
        <p role="alert" class={isWarned.value ? 'warning' : 'problem'} id="targets-fault">
          {wrong.value.length > 0 && texts.targetWrong}
          {isWarned.value && texts.targetLong}
        </p>
        <button type="submit" class="button" data-kind="primary">
          {isWarned.value ? texts.saveAllTheSame : texts.saveTargets}
        </button>
      </form>
    </section>
  );
}

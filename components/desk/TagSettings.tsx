import { useSignal } from '@preact/signals';
import { TAG_COLORS, type Tag, type TagColor } from '../../lib/domain/event';
import type { SetupChange } from '../../lib/domain/setupChange';
import { TagChip } from '../shared/TagChip';
import { NameForm } from './NameForm';
import { Renameable } from './Renameable';
import { useChoice } from './useChoice';
import type { DeskWording } from './wording';

interface TagSettingsProps {
  readonly wording: DeskWording;
  readonly tags: readonly Tag[];
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** The tags there are, their names and colours. */
export function TagSettings({ wording, tags, change }: TagSettingsProps) {
  const { texts } = wording;
  const newColor = useSignal<TagColor>('gray');
  const names = tags.map(({ name }) => name);
  return (
    <section class="card" aria-labelledby="tags">
      <h2 id="tags">{texts.tags}</h2>
      <p class="help">{texts.tagsHelp}</p>
      <ul class="rows">
        {tags.map((tag) => (
          <li key={tag.id}>
            <Renameable
              wording={wording}
              name={tag.name}
              taken={names.filter((name) => name !== tag.name)}
              onRename={(name) => change({ type: 'tagSaved', tag: { ...tag, name } })}
            >
              <TagChip tag={tag} />
            </Renameable>
            <ColorChoice
              wording={wording}
              label={texts.colorOf(tag.name)}
              color={tag.color}
              save={(color) => change({ type: 'tagSaved', tag: { ...tag, color } })}
            />
          </li>
        ))}
      </ul>
      <NameForm
        wording={wording}
        label={texts.newTag}
        submitText={texts.add}
        taken={names}
        onSubmit={(name) =>
          change({ type: 'tagSaved', tag: { id: crypto.randomUUID(), name, color: newColor.value } })
        }
      >
        <ColorChoice
          wording={wording}
          label={texts.color}
          color={newColor.value}
          save={async (color) => {
            newColor.value = color;
            return true;
          }}
        />
      </NameForm>
    </section>
  );
}

interface ColorChoiceProps {
  readonly wording: DeskWording;
  readonly label: string;
  readonly color: TagColor;
  readonly save: (color: TagColor) => Promise<boolean>;
}

function ColorChoice({ wording: { texts }, label, color, save }: ColorChoiceProps) {
  const [chosen, choose] = useChoice(color, save);
  const chooseNamed = (value: string) => {
    const named = TAG_COLORS.find((candidate) => candidate === value);
    if (named) choose(named);
  };
  return (
    <select aria-label={label} value={chosen} onChange={(event) => chooseNamed(event.currentTarget.value)}>
      {TAG_COLORS.map((name) => (
        <option key={name} value={name}>
          {texts[name]}
        </option>
      ))}
    </select>
  );
}

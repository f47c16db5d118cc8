import { useRef } from 'preact/hooks';
import { LONGEST_DESCRIPTION, type Tag } from '../../../lib/domain/event';
import type { StoredTagGroup } from '../../../lib/domain/triage/tagGroups';
import { NameForm } from '../NameForm';
import { Renameable } from '../Renameable';
import type { Change } from './tagChanges';
import type { TagsWording } from './wording';

interface GroupSectionProps {
  readonly groups: readonly StoredTagGroup[];
  readonly tags: readonly Tag[];
  readonly convention: string;
  readonly change: Change;
  readonly wording: TagsWording;
}

/** Which tags belong together, and how all are to be named. */
export function GroupSection({ groups, tags, convention, change, wording }: GroupSectionProps) {
  const { texts, desk, number } = wording;
  const agreed = useRef<HTMLInputElement>(null);
  const names = groups.map(({ name }) => name);
  const save = (group: StoredTagGroup) => change({ type: 'tagGroupSaved', group });
  return (
    <section class="card" aria-labelledby="tag-groups">
      <h2 id="tag-groups">{texts.groups}</h2>
      <p class="help">{texts.groupsHelp}</p>
      <ul class="rows">
        {groups.map((group) => {
          const members = tags.filter(({ groupId }) => groupId === group.id).length;
          return (
            <li key={group.id}>
              <Renameable
                wording={desk}
                name={group.name}
                taken={names.filter((name) => name !== group.name)}
                onRename={(name) => save({ ...group, name })}
              >
                <span>{group.name}</span>
                <small>{texts.members(members, number(members))}</small>
              </Renameable>
              <span class="tag-acts">
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={group.isExclusive}
                    aria-label={texts.exclusiveOf(group.name)}
                    onChange={(event) => save({ ...group, isExclusive: event.currentTarget.checked })}
                  />
                  {texts.exclusive}
                </label>
                <button
                  type="button"
                  class="button"
                  aria-label={texts.removeGroupOf(group.name)}
                  onClick={() => change({ type: 'tagGroupRemoved', groupId: group.id })}
                >
                  {texts.removeGroup}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <NameForm
        wording={desk}
        label={texts.newGroup}
        submitText={desk.texts.add}
        taken={names}
        onSubmit={(name) => save({ id: crypto.randomUUID(), name, isExclusive: true })}
      />
      <form
        class="name-form"
        onSubmit={(event) => {
          event.preventDefault();
          void change({ type: 'tagConventionSet', convention: agreed.current?.value.trim() ?? '' });
        }}
      >
        <label class="wide convention">
          {texts.convention}
          <input
            type="text"
            ref={agreed}
            key={convention}
            defaultValue={convention}
            maxLength={LONGEST_DESCRIPTION}
            placeholder={texts.conventionExample}
            aria-describedby="convention-help"
          />
        </label>
        <button type="submit" class="button" aria-label={texts.saveConvention}>
          {desk.texts.save}
        </button>
        <small id="convention-help">{texts.conventionHelp}</small>
      </form>
    </section>
  );
}

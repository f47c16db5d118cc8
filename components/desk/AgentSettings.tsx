import type { Agent } from '../../lib/domain/event';
import type { SetupChange } from '../../lib/domain/setupChange';
import type { AgentId } from '../../lib/domain/vocabulary';
import { NameForm } from './NameForm';
import { Renameable } from './Renameable';
import { useChoice } from './useChoice';
import type { DeskWording } from './wording';

interface AgentSettingsProps {
  readonly wording: DeskWording;
  readonly agents: readonly Agent[];
  readonly agentId: AgentId;
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** Who shares this browser, and who sits at it now. */
export function AgentSettings({ wording, agents, agentId, change }: AgentSettingsProps) {
  const { texts } = wording;
  const [chosen, choose] = useChoice(agentId, (id) => change({ type: 'agentChosen', agentId: id }));
  const names = agents.map(({ name }) => name);
  return (
    <section class="card" aria-labelledby="agents">
      <h2 id="agents">{texts.agents}</h2>
      <p class="help">{texts.agentsHelp}</p>
      <fieldset>
        <legend>{texts.agentHere}</legend>
        <ul class="rows">
          {agents.map((agent) => (
            <li key={agent.id}>
              <Renameable
                wording={wording}
                name={agent.name}
                taken={names.filter((name) => name !== agent.name)}
                onRename={(name) => change({ type: 'agentSaved', agent: { ...agent, name } })}
              >
                <label class="choice">
                  <input
                    type="radio"
                    name="agent"
                    checked={agent.id === chosen}
                    onChange={() => choose(agent.id)}
                  />
                  <bdi>{agent.name}</bdi>
                </label>
              </Renameable>
            </li>
          ))}
        </ul>
      </fieldset>
      <NameForm
        wording={wording}
        label={texts.newAgent}
        submitText={texts.add}
        taken={names}
        onSubmit={(name) => change({ type: 'agentSaved', agent: { id: crypto.randomUUID(), name } })}
      />
    </section>
  );
}

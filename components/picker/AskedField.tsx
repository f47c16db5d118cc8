import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReplyField } from '../../lib/domain/cannedReply';

interface AskedFieldProps {
  readonly field: ReplyField;
  readonly value: string;
  readonly isFirst: boolean;
}

/** One thing that a reply asks for: to be written, or to be chosen where the template offers a choice. */
export function AskedField({ field: { name, label, choices }, value, isFirst }: AskedFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (!isFirst) return;
    (input.current ?? select.current)?.focus({ preventScroll: true });
    input.current?.select();
  }, [isFirst]);
  const id = `asked-${name}`;
  return (
    <label for={id}>
      <span>{label}</span>
      {choices ? (
        <select id={id} ref={select} class="field" name={name} value={value}>
          {!choices.includes(value) && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} ref={input} class="field" type="text" name={name} autocomplete="off" value={value} />
      )}
    </label>
  );
}

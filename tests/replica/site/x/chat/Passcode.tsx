import { type ChangeEvent, useRef, useState } from 'react';
import { fill } from '../words';
import { ChatIcon } from './icons';
import { useChatWords } from './useChats';

const PASSCODE = '1234';
const NUMBERS = [1, 2, 3, 4] as const;

/** Nothing of the chats is in the page until four digits are right. */
export function Passcode({ onUnlock }: { onUnlock(): void }) {
  const words = useChatWords();
  const [digits, setDigits] = useState<readonly string[]>(['', '', '', '']);
  const [isWrong, setWrong] = useState(false);
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const type = (position: number) => (event: ChangeEvent<HTMLInputElement>) => {
    const digit = event.target.value.replaceAll(/\D/g, '').slice(-1);
    const next = digits.with(position, digit);
    if (next.every(Boolean)) {
      if (next.join('') === PASSCODE) return onUnlock();
      setWrong(true);
      setDigits(['', '', '', '']);
      fields.current[0]?.focus();
      return;
    }
    setWrong(false);
    setDigits(next);
    if (digit) fields.current[position + 1]?.focus();
  };
  return (
    <div className="passcode">
      <ChatIcon name="icon-lock" className="large" />
      <h2>{words.passcode}</h2>
      <p className="text-subtext1">{words.passcodeMore}</p>
      <div data-testid="pin-code-input-container" className="digits flex">
        {NUMBERS.map((number) => (
          <input
            key={number}
            ref={(field) => {
              fields.current[number - 1] = field;
            }}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            autoFocus={number === 1}
            maxLength={1}
            aria-label={fill(words.digit, { number })}
            value={digits[number - 1] ?? ''}
            onChange={type(number - 1)}
          />
        ))}
      </div>
      <p role="alert" className="wrong">
        {isWrong ? words.wrongPasscode : ''}
      </p>
    </div>
  );
}

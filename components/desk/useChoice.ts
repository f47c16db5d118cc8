import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * A choice that shows at once what was chosen, and what is stored again when that could not be saved.
 *
 * @param stored what the database says; whenever it changes it outranks what was chosen before
 * @param save resolves to false when it was not saved
 * @returns what to show, and what to call when something is chosen
 */
export function useChoice<Value>(stored: Value, save: (value: Value) => Promise<boolean>) {
  const shown = useSignal(stored);

  useEffect(() => {
    shown.value = stored;
  }, [stored, shown]);

  const choose = async (value: Value): Promise<void> => {
    shown.value = value;
    if (!(await save(value))) shown.value = stored;
  };
  return [shown.value, choose] as const;
}

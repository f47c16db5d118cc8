import type { InsertResult } from '../../lib/composer/insertion';
import { type Case, type EditorName, SITUATIONS, TEXTS, versionFor } from './cases';
import type { LexicalVersion, Observation } from './hostPage';

/** A browser that shows the host page with a content script beside it. */
export interface Driver {
  /** Makes all editors anew. */
  reset(version: LexicalVersion): Promise<void>;
  focus(editor: EditorName): Promise<void>;
  /** Focuses a button beside the editors. */
  focusElsewhere(): Promise<void>;
  /** Keys are named as in `KeyboardEvent.key`, joined by "+". */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  fill(editor: EditorName, text: string): Promise<void>;
  observe(editor: EditorName): Promise<Observation>;
  /** Waits until the page has heard of what was typed and where the caret went: it is told with its next frames. */
  settle(): Promise<void>;
  /** The editor's text as soon as it is another one, or after a second. */
  textOtherThan(editor: EditorName, text: string): Promise<string>;
  insert(editor: EditorName, text: string, options: { replacesQuery: boolean }): Promise<InsertResult>;
}

/** What a human sees, step by step; all texts are those of the editor's own model. */
export interface Outcome {
  readonly result: InsertResult;
  readonly inserted: string;
  /** Where the caret is then: both ends of the selection, counted from the start. */
  readonly caret: readonly [number, number];
  readonly undone: string;
  readonly redone: string;
  readonly redoneByOtherKeys: string;
  readonly typedOn: string;
  readonly sends: number;
  readonly errors: readonly string[];
}

interface Draft {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export async function runCase(driver: Driver, { editor, situation, text }: Case): Promise<Outcome> {
  const { draft, reached, replacesQuery = false, earlierText } = situationOf(situation);
  await driver.reset(versionFor(editor));
  if (reached === 'untouched') await driver.fill(editor, readDraft(draft).text);
  else await typeDraft(driver, editor, readDraft(draft), replacesQuery);
  if (reached === 'left') await driver.focusElsewhere();
  if (earlierText) await driver.insert(editor, earlierText, { replacesQuery });

  const result = await driver.insert(editor, textOf(text), { replacesQuery });
  const { text: inserted, caret } = await driver.observe(editor);
  const after = async (text: string, press: () => Promise<void>) => {
    await press();
    return driver.textOtherThan(editor, text);
  };
  const undone = await after(inserted, () => driver.press('Control+z'));
  const redone = await after(undone, () => driver.press('Control+Shift+z'));
  const undoneAgain = await after(redone, () => driver.press('Control+z'));
  const redoneByOtherKeys = await after(undoneAgain, () => driver.press('Control+y'));
  const typedOn = await after(redoneByOtherKeys, () => driver.type('!'));
  const { sends, errors } = await driver.observe(editor);
  return { result, inserted, caret, undone, redone, redoneByOtherKeys, typedOn, sends, errors };
}

export function expectedOutcome({ situation, text }: Case): Outcome {
  const { draft, earlierText = '' } = situationOf(situation);
  const { text: before, start, end } = readDraft(draft);
  const head = before.slice(0, start) + earlierText;
  const lines = textOf(text).replaceAll('\r\n', '\n');
  const inserted = head + lines + before.slice(end);
  const caret = head.length + lines.length;
  return {
    result: 'inserted',
    inserted,
    caret: [caret, caret],
    undone: before.slice(0, start) + earlierText + before.slice(start),
    redone: inserted,
    redoneByOtherKeys: inserted,
    typedOn: `${head}${lines}!${before.slice(end)}`,
    sends: 0,
    errors: [],
  };
}

async function typeDraft(driver: Driver, editor: EditorName, draft: Draft, isQuery: boolean): Promise<void> {
  await driver.focus(editor);
  for (const [index, line] of draft.text.split('\n').entries()) {
    if (index > 0) await driver.press('Shift+Enter');
    await driver.type(line);
  }
  // Told of both at once, editors take only the text for news.
  await driver.settle();
  for (let left = draft.text.length - draft.end; left > 0; left -= 1) await driver.press('ArrowLeft');
  // A query is found by the caret behind it.
  const selected = isQuery ? 0 : draft.end - draft.start;
  for (let left = selected; left > 0; left -= 1) await driver.press('Shift+ArrowLeft');
}

function readDraft(marked: string): Draft {
  const start = marked.search(/[\^[]/);
  const text = marked.replaceAll(/[\^[\]]/g, '');
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start;
  return { text, start, end };
}

function situationOf(name: string) {
  const situation = SITUATIONS[name];
  if (!situation) throw new Error(`There is no situation named "${name}".`);
  return situation;
}

function textOf(name: string): string {
  const text = TEXTS[name];
  if (text === undefined) throw new Error(`There is no text named "${name}".`);
  return text;
}

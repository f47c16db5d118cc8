import { signal } from '@preact/signals';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ConversationSummary } from '../../../lib/domain/conversation';
import type { Act } from '../../../lib/domain/event';
import { createNoteEditor } from '../../../lib/overlay/noteEditor';
import { createOpenPanel } from '../../../lib/state/openPanel';
import { aSummary } from './builders';

beforeAll(() => {
  vi.stubGlobal('window', new EventTarget());
});

function anEditor(first: ConversationSummary = aSummary()) {
  const acts: Act[] = [];
  const openPanel = createOpenPanel();
  const conversation = signal<ConversationSummary | undefined>(first);
  const act = (each: Act) => acts.push(each);
  const parts = { openPanel, act, signal: new AbortController().signal };
  return { acts, openPanel, conversation, editor: createNoteEditor(parts, conversation) };
}

const noteSet = (text: string, conversationId = aSummary().id): Act => ({
  type: 'noteSet',
  conversationId,
  text,
});

describe('note', () => {
  test('is kept when its field closes, whatever closed it', () => {
    const { acts, openPanel, editor } = anEditor();
    editor.open();
    editor.type('  prefers phone ');
    openPanel.value = 'snooze';
    expect(acts).toEqual([noteSet('prefers phone')]);
    expect(editor.view.value).toBeUndefined();
  });

  test('stays with the conversation it was typed for', () => {
    const { acts, openPanel, conversation, editor } = anEditor();
    editor.open();
    editor.type('VIP');
    conversation.value = aSummary({ id: 'other' });
    openPanel.value = undefined;
    expect(acts).toEqual([noteSet('VIP')]);
  });

  test('nothing is told when nothing changed', () => {
    const { acts, openPanel, editor } = anEditor(aSummary({ note: 'old' }));
    editor.open();
    editor.type('old ');
    openPanel.value = undefined;
    expect(acts).toEqual([]);
  });

  test('Esc brings back what was there, also after it was kept meanwhile', () => {
    const { acts, editor, openPanel } = anEditor(aSummary({ note: 'old' }));
    editor.open();
    editor.type('new');
    editor.save();
    editor.cancel();
    expect(acts).toEqual([noteSet('new'), noteSet('old')]);
    expect(openPanel.value).toBeUndefined();
    editor.open();
    editor.type('newer');
    editor.cancel();
    expect(acts).toHaveLength(2);
  });

  test('an emptied field removes it', () => {
    const { acts, editor, openPanel } = anEditor(aSummary({ note: 'old' }));
    editor.open();
    editor.type(' ');
    openPanel.value = undefined;
    expect(acts).toEqual([noteSet('')]);
  });

  test('is also kept when the tab goes', () => {
    const { acts, editor } = anEditor();
    editor.open();
    editor.type('kept');
    window.dispatchEvent(new Event('pagehide'));
    expect(acts).toEqual([noteSet('kept')]);
  });
});

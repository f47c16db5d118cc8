import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  blankFields,
  type ListView,
  markedReply,
  type PickerNotice,
  type PickerView,
} from '../../components/picker/pickerView';
import type { EditorWatches } from '../composer/insertion';
import type { ReplyField, ReplyMatch, ReplyStop } from '../domain/cannedReply';
import type { FocusReturn } from './focusReturn';
import type { OverlayParts } from './parts';
import { createReplyImages, type ReplyImages } from './replyImages';
import { insertReply } from './replyInsertion';
import { createReplySearch } from './replySearch';
import { tagsOfReply } from './replyTags';
import type { ReplyTarget } from './replyTarget';

/** Finding, filling in and inserting canned replies. The human sends. */
export interface ReplyPicker {
  readonly view: ReadonlySignal<PickerView | undefined>;
  readonly target: ReadonlySignal<ReplyTarget | undefined>;
  /** Opens, or goes on with, the list for what stands behind the "/" in a composer; the focus stays there. */
  query(target: ReplyTarget, query: string): void;
  /** The "/" is gone. */
  queryGone(): void;
  /** Inserts the reply with exactly the shortcut that stands behind the "/". @returns false when none has it */
  expand(makeTarget: () => ReplyTarget | undefined, shortcut: string): boolean;
  /**
   * Opens the list with a search field of its own.
   * @param before what had the focus and gets it back; the composer if that was nothing in particular
   * @param shortcut of the reply that is to be inserted at once; empty to have one chosen
   */
  open(target: ReplyTarget, before: HTMLElement | undefined, shortcut: string): void;
  search(query: string): void;
  /** Moves the mark in the list. @returns whether there is something to mark */
  moveBy(step: number): boolean;
  point(index: number): void;
  /** Shows the marked reply in its next wording. @returns whether there is another one */
  nextWording(): boolean;
  /**
   * Takes what is marked, or will be once the answer is there.
   * @param appliesToo gives the conversation the reply's tags as soon as it is inserted, and what it wants done once sent
   * @returns false when there is nothing
   */
  chooseMarked(appliesToo: boolean): boolean;
  choose(index: number): void;
  fillIn(name: string, value: string): void;
  submit(): void;
  /** Says that there is no composer. @param before what had the focus and gets it back */
  tellNoComposer(before: HTMLElement | undefined, reason: 'noComposer' | 'acceptFirst'): void;
  copy(): void;
  /** Of the marked reply. */
  readonly image: ReplyImages['shown'];
  /** Puts it on the clipboard. @returns false when the marked reply has none */
  copyImage(): boolean;
  close(): void;
  /**
   * Closes because there is nothing to write to any more: the focus is not forced back to where it was.
   * @param isElsewhere another private conversation is open instead: then what was filled in does not go without a word
   */
  abandon(isElsewhere: boolean): void;
}

interface ReplyPickerOptions {
  readonly parts: Pick<OverlayParts, 'send' | 'readAgain' | 'act' | 'openPanel' | 'setup' | 'signal'>;
  readonly watches: EditorWatches;
  readonly focus: FocusReturn;
  readonly onClose: () => void;
  readonly onInserted: (editor: HTMLElement, text: string, stops: readonly ReplyStop[]) => void;
}

export function createReplyPicker(options: ReplyPickerOptions): ReplyPicker {
  const { parts, watches, focus, onClose, onInserted } = options;
  const view = signal<PickerView | undefined>();
  const target = signal<ReplyTarget | undefined>();
  const replies = createReplySearch(parts);
  const images = createReplyImages(
    parts,
    computed(() => markedReply(view.value)?.imageId),
  );
  let replacesQuery = false;
  let before: HTMLElement | undefined;
  /** Enter came before the answer did. */
  let isChoosing = false;
  let applies = false;
  let isInserting = false;
  /** Replies that were switched to another wording, by their ids: typing on does not switch them back. */
  const reworded = new Map<string, ReplyMatch>();
  const asReworded = (match: ReplyMatch) => reworded.get(match.replyId) ?? match;
  /** Closed while a text was on its way to it: what became of that is still told. */
  let abandoned: ReplyTarget | undefined;

  const show = (next: PickerView) =>
    batch(() => {
      view.value = next;
      parts.openPanel.value = 'replyPicker';
    });
  /** @returns what was shown, if it had the focus */
  const end = (): PickerView | undefined => {
    const last = view.value;
    if (!last) return undefined;
    onClose();
    isChoosing = false;
    applies = false;
    reworded.clear();
    batch(() => {
      view.value = undefined;
      target.value = undefined;
      if (parts.openPanel.value === 'replyPicker') parts.openPanel.value = undefined;
    });
    return last.kind !== 'list' || last.hasField ? last : undefined;
  };
  const close = () => {
    const editor = target.value?.editor;
    if (end() && !isInserting && !focus.giveBack(before)) focus.giveBack(editor);
  };
  const abandon = (isElsewhere: boolean) => {
    if (isInserting) abandoned = target.value;
    else if (isElsewhere && view.value?.kind === 'form') return tell('conversationChanged');
    const last = end();
    // What is still being typed into the search must not go on in somebody else's reply box, where Enter sends.
    const [back, wasTyping] = [isElsewhere ? undefined : before, last?.kind !== 'notice'];
    // The window goes with the effects of what was set just now, which may still be waiting for others.
    if (last) queueMicrotask(() => focus.rescue(back, wasTyping));
  };
  const tell = (notice: PickerNotice, text?: string) =>
    batch(() => {
      // Without a text to paste, a notice is about no composer: it stays when the one it was chosen for is gone.
      if (text === undefined) {
        before ??= target.value?.editor;
        target.value = undefined;
      }
      show({ kind: 'notice', notice, text, copying: 'offered' });
    });
  const ask = (reply: ReplyMatch, fields: readonly ReplyField[], values: Readonly<Record<string, string>>) =>
    show({ kind: 'form', reply, fields, values });

  /** @param isExact only the reply with this shortcut may be inserted unseen: it may be gone meanwhile */
  const find = async (query: string, hasField: boolean, isExact = false) => {
    const context = target.value?.context;
    if (!context) return;
    const last = view.value?.kind === 'list' ? view.value : undefined;
    // What nothing fits, nothing longer fits: Enter needs not wait to be the page's.
    const isAnswered = last !== undefined && isEmpty(last) && query.startsWith(last.query);
    show({ kind: 'list', query, hasField, matches: last?.matches, isAnswered, activeIndex: 0 });
    const found = await replies.find(query, context);
    const list = view.value;
    if (!found || list?.kind !== 'list' || list.query !== query) return;
    // Writing that goes on after a space and fits nothing is ordinary writing.
    if (found.length === 0 && !hasField && /\s/.test(query)) {
      close();
      return;
    }
    view.value = { ...list, matches: found.map(asReworded), isAnswered: true };
    isChoosing &&= !isExact || found[0]?.shortcut === query;
    if (isChoosing) choose(0);
  };

  const insert = async (reply: ReplyMatch, values: Readonly<Record<string, string>>) => {
    const bound = target.value;
    if (!bound || isInserting) return;
    isInserting = true;
    const appliesToo = applies;
    const insertion = { target: bound, reply, values, replacesQuery, follows: appliesToo };
    const result = await insertReply(parts, watches, insertion);
    // Closed meanwhile: whoever closed it is somewhere else by now.
    const isBound = target.value === bound;
    if (isBound && result.kind === 'inserted') close();
    isInserting = false;
    if (isBound && result.kind === 'inserted') {
      onInserted(bound.editor, result.text, result.stops);
      if (appliesToo) giveTags(reply, bound.conversationId);
    }
    const isTold = isBound || (abandoned === bound && view.value === undefined);
    abandoned = undefined;
    if (isTold && result.kind === 'failed') tell(result.notice, result.text);
    if (isBound && result.kind === 'missing') ask(reply, result.fields, values);
  };

  const giveTags = (reply: ReplyMatch, conversationId: string | undefined) => {
    if (conversationId === undefined) return;
    for (const { id: tagId } of tagsOfReply(reply, parts.setup.tags.peek())) {
      parts.act({ type: 'tagAdded', conversationId, tagId });
    }
  };

  const choose = (index: number) => {
    isChoosing = false;
    const reply = view.value?.kind === 'list' ? view.value.matches?.[index] : undefined;
    if (!reply) return;
    if (reply.fields.length > 0) ask(reply, reply.fields, {});
    else void insert(reply, {});
  };

  const point = (index: number) => {
    const list = view.value;
    if (list?.kind === 'list' && list.activeIndex !== index) view.value = { ...list, activeIndex: index };
  };

  const nextWording = () => {
    const list = view.value;
    const context = target.value?.context;
    const shown = markedReply(list);
    if (!context || !shown || shown.otherVariants.length === 0) return false;
    void replies.nextWording(shown, context).then((other) => {
      const now = view.value;
      if (!other || now?.kind !== 'list' || isInserting) return;
      reworded.set(other.replyId, other);
      view.value = { ...now, matches: now.matches?.map(asReworded) };
    });
    return true;
  };

  return {
    view,
    target,
    image: images.shown,
    copyImage: images.copy,
    nextWording,
    query(next, query) {
      if (isInserting || (view.value && view.value.kind !== 'list')) return;
      if (target.value?.editor !== next.editor) target.value = next;
      before = undefined;
      replacesQuery = true;
      void find(query, false);
    },
    queryGone() {
      if (!isInserting && view.value?.kind === 'list' && !view.value.hasField) close();
    },
    expand(makeTarget, shortcut) {
      const next = replies.isShortcut(shortcut) ? makeTarget() : undefined;
      if (!next) return false;
      target.value = next;
      before = undefined;
      replacesQuery = true;
      isChoosing = true;
      void find(shortcut, false, true);
      return true;
    },
    open(next, focused, shortcut) {
      target.value = next;
      isChoosing = shortcut !== '';
      // Whoever has one inserted goes on in the composer.
      before = isChoosing ? undefined : focused;
      replacesQuery = false;
      view.value = undefined;
      void find(shortcut, true, isChoosing);
    },
    search: (query) => void find(query, true),
    moveBy(step) {
      const list = view.value;
      if (list?.kind !== 'list' || !list.matches?.length) return false;
      point((list.activeIndex + step + list.matches.length) % list.matches.length);
      return true;
    },
    point,
    chooseMarked(appliesToo) {
      applies = appliesToo;
      const list = view.value;
      if (list?.kind !== 'list' || isEmpty(list)) return false;
      if (isInserting) return true;
      if (list.isAnswered) choose(list.activeIndex);
      else isChoosing = true;
      return true;
    },
    choose,
    fillIn(name, value) {
      const form = view.value;
      if (form?.kind === 'form') view.value = { ...form, values: { ...form.values, [name]: value } };
    },
    submit() {
      const form = view.value;
      if (form?.kind !== 'form' || blankFields(form).length > 0) return;
      const suggestions = Object.fromEntries(form.fields.map(({ name, suggestion }) => [name, suggestion]));
      void insert(form.reply, { ...suggestions, ...form.values });
    },
    tellNoComposer(focused, reason) {
      target.value = undefined;
      before = focused;
      tell(reason);
    },
    copy() {
      const notice = view.value;
      if (notice?.kind !== 'notice' || notice.text === undefined) return;
      const tellCopying = (copying: 'copied' | 'failed') => {
        if (view.value === notice) view.value = { ...notice, copying };
      };
      navigator.clipboard.writeText(notice.text).then(
        () => tellCopying('copied'),
        () => tellCopying('failed'),
      );
    },
    close,
    abandon,
  };
}

const isEmpty = ({ isAnswered, matches }: ListView): boolean => isAnswered && matches?.length === 0;

import { useRef } from 'preact/hooks';
import { PRIORITIES, type Priority } from '../../lib/domain/vocabulary';
import { barTexts } from '../../lib/i18n/catalogues/overlay/bar';
import { SERVICE_NAMES } from '../../lib/i18n/names';
import { shownHandle } from '../shared/contactName';
import { CheckIcon, ChevronDownIcon, ChevronUpIcon, NoteIcon, ReopenIcon, ReplyIcon } from '../shared/icons';
import { PriorityMark } from '../shared/PriorityMark';
import type { BarProps } from './barView';
import { NoteLine } from './NoteLine';
import { SnoozeField } from './SnoozeField';
import { SnoozeText } from './SnoozeText';
import { TagField } from './TagField';
import { useFocusBack } from './useFocusBack';
import { WaitText } from './WaitText';

const PRIORITY_TEXTS = {
  none: 'priorityNone',
  low: 'priorityLow',
  medium: 'priorityMedium',
  high: 'priorityHigh',
  urgent: 'priorityUrgent',
} as const satisfies Record<Priority, string>;

/** Who waits, how long, and what can be noted about it, for the post in focus. */
export function ConversationBar(props: BarProps) {
  const { conversation, language, isCollapsed, slots } = props;
  const { onPriority, onResolve, onReopen, onReplies, onCollapse } = props;
  const texts = barTexts[language];
  const { contact, channel, service = 'facebook', note = '', priority, isResolved } = conversation;
  const noteButton = useRef<HTMLButtonElement>(null);
  const onNoteFocusLost = useFocusBack(noteButton);
  return (
    <section
      class="bar"
      data-collapsed={isCollapsed}
      aria-label={texts.title(contact.name || contact.handle)}
      lang={language}
    >
      <div class="line">
        <div class="who">
          <strong dir="auto">{contact.name || contact.handle}</strong>
          <span dir="ltr">{shownHandle(contact, channel)}</span>
        </div>
        {service !== 'facebook' && <span class="mark">{SERVICE_NAMES[service]}</span>}
        {conversation.isRequest && <span class="mark request">{texts.request}</span>}
        {isCollapsed && note !== '' && (
          <span class="mark" role="img" aria-label={texts.note} title={note}>
            <NoteIcon size={14} />
          </span>
        )}
        <WaitText {...props} />
        <SnoozeText {...props} texts={texts} />
        <div class="slot" ref={slots.marks} />
        <button
          type="button"
          class="quiet fold"
          aria-expanded={!isCollapsed}
          aria-label={isCollapsed ? texts.expand : texts.collapse}
          title={isCollapsed ? texts.expand : texts.collapse}
          onClick={() => onCollapse(!isCollapsed)}
        >
          {isCollapsed ? <ChevronUpIcon /> : <ChevronDownIcon />}
        </button>
      </div>
      {!isCollapsed && (
        <div class="line tools">
          <TagField {...props} texts={texts} />
          <label class="choice" data-priority={priority} title={conversation.why?.join('\n')}>
            <span class="hidden">{texts.priority}</span>
            <PriorityMark priority={priority} label="" />
            <select
              name="priority"
              value={conversation.isPriorityByHand ? priority : AUTOMATIC}
              onChange={({ currentTarget }) => onPriority(priorityOf(currentTarget.value))}
            >
              <option value={AUTOMATIC}>
                {texts.priorityAutomatic(
                  conversation.isPriorityByHand ? '' : texts[PRIORITY_TEXTS[priority]],
                )}
              </option>
              {PRIORITIES.map((value) => (
                <option key={value} value={value}>
                  {texts[PRIORITY_TEXTS[value]]}
                </option>
              ))}
            </select>
          </label>
          <div class="acts">
            <button
              type="button"
              ref={noteButton}
              aria-expanded={props.noteEditor !== undefined}
              title={texts.addNote}
              onClick={props.onOpenNote}
            >
              <NoteIcon />
              <span class="label">{texts.note}</span>
            </button>
            <SnoozeField {...props} texts={texts} />
            <div class="slot" data-panel="actions" ref={slots.menu} />
            <button type="button" onClick={isResolved ? onReopen : onResolve}>
              {isResolved ? <ReopenIcon /> : <CheckIcon />}
              {isResolved ? texts.reopen : texts.resolve}
            </button>
            <button type="button" class="main" onClick={onReplies}>
              <ReplyIcon />
              {texts.replies}
            </button>
          </div>
          <NoteLine {...props} texts={texts} onFocusLost={onNoteFocusLost} />
          <div class="lines" ref={slots.lines} />
        </div>
      )}
    </section>
  );
}

const AUTOMATIC = 'automatic';

const priorityOf = (value: string): Priority | undefined => PRIORITIES.find((priority) => priority === value);

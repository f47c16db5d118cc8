import type { Act } from '../../../lib/domain/event';
import { DAY, type DurationMs, type EpochMs, MINUTE, SECOND } from '../../../lib/domain/units';
import type { Direction } from '../../../lib/domain/vocabulary';
import { busyMoment, delayAround, pauseBefore, type Random } from './times';

/** Something said. */
interface Line {
  readonly at: EpochMs;
  readonly direction: Direction;
  readonly isMine: boolean;
  readonly text: string;
}

/** What passed between the account and one customer. */
export interface Story {
  readonly lines: readonly Line[];
  /** Without the conversation they are about. */
  readonly acts: readonly { readonly at: EpochMs; readonly act: PlainAct }[];
}

type WithoutConversation<Each> = Each extends unknown ? Omit<Each, 'conversationId'> : never;
export type PlainAct = WithoutConversation<Exclude<Act, { type: 'tagCreated' }>>;

const QUESTIONS = [
  'Hello, where is my order? It was to arrive on Monday and nobody answers.',
  'The app shows an error whenever I try to pay, the third time this week.',
  'Can I change the delivery address of an order that I placed last night?',
  'Your last update broke the search, nothing is found any more on my phone',
  'Merhaba, siparişim hâlâ gelmedi; ne zaman kargoya verileceğini yazar mısınız?',
];
const REPLIES = [
  'Sorry for the trouble! Could you send us the order number in a message?',
  'We have looked into it: your parcel is on its way and arrives tomorrow.',
  'Thank you for telling us, the team is on it and we will write here soon',
  'Merhaba, sipariş numaranızı yazarsanız hemen bakıp size döneceğiz. Teşekkürler',
];
const TAGS = ['lead', 'complaint', 'question', 'technical', 'praise', 'escalation'];

const pick = <Each>(choices: readonly Each[], random: Random): Each => {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new RangeError('Nothing to choose from.');
  return chosen;
};

/** Rounds of questions and answers between a first moment and the end of the time told of. */
export function tellStory(start: EpochMs, end: EpochMs, random: Random): Story {
  const lines: Line[] = [];
  const acts: Story['acts'][number][] = [];
  const say = (at: EpochMs, direction: Direction, isMine = false): void => {
    const text = `${pick(direction === 'inbound' ? QUESTIONS : REPLIES, random)} ${lines.length}`;
    lines.push({ at, direction, isMine, text });
  };
  let day = start;
  do {
    let at = busyMoment(day, random);
    const sayAfter = (delay: DurationMs, direction: Direction, isMine = false): void => {
      at += delay;
      say(at, direction, isMine);
    };
    say(at, 'inbound');
    while (random() < 0.35) sayAfter(Math.floor(random() * 5 * MINUTE) + SECOND, 'inbound');
    const exchanges = random() < 0.06 ? 0 : 1 + Number(random() < 0.5) + Number(random() < 0.25);
    for (let exchange = 0; exchange < exchanges; exchange += 1) {
      if (exchange > 0) sayAfter(delayAround(20 * MINUTE, random) + SECOND, 'inbound');
      sayAfter(delayAround(25 * MINUTE, random) + 15 * SECOND, 'outbound', random() < 0.6);
      if (random() < 0.25) sayAfter(Math.floor(random() * 3 * MINUTE) + SECOND, 'outbound', true);
    }
    acts.push(...actsAfter(at, random));
    day += pauseBefore(random);
  } while (random() < 0.62 && day < end);
  return { lines: lines.filter((line) => line.at < end), acts: acts.filter((each) => each.at < end) };
}

function actsAfter(at: EpochMs, random: Random): Story['acts'][number][] {
  const acts: Story['acts'][number][] = [];
  if (random() < 0.3)
    acts.push({ at: at + 5 * SECOND, act: { type: 'tagAdded', tagId: pick(TAGS, random) } });
  if (random() < 0.25) acts.push({ at: at + MINUTE, act: { type: 'resolved' } });
  if (random() < 0.1) acts.push({ at: at + 2 * MINUTE, act: { type: 'surveyAsked' } });
  return acts;
}

/** A day on which a conversation begins, each as likely as another: `from` plus a whole number of days. */
export const firstDay = (from: EpochMs, to: EpochMs, random: Random): EpochMs =>
  from + Math.floor((random() * (to - from)) / DAY) * DAY;

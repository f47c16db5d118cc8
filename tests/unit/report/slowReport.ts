/**
 * The numbers of docs/metrics.md once more, as slowly and plainly as they can be said, from the definition alone: nothing
 * of lib is used. Each question is answered by looking through all that happened.
 */
const H = 3_600_000;

export interface Line {
  readonly conversation: string;
  readonly platform: string;
  readonly kind?: string;
  readonly contact?: string;
  readonly direction?: string;
  readonly author?: string;
  readonly at?: string;
  readonly text?: string;
  readonly resolvedAt?: string;
}

type What = 'question' | 'answer' | 'other' | 'resolve';
interface Happening {
  readonly at: number;
  readonly what: What;
}
interface Stretch {
  readonly channel: string;
  readonly person: string;
  readonly happened: Happening[];
  end: number | undefined;
  endedBy: 'resolve' | 'silence' | undefined;
  reopened: number;
}

/** @param isCourtesy tells which texts of the test count for nothing */
export function slowReport(
  lines: readonly Line[],
  isCourtesy: (text: string | undefined) => boolean,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, now = Number.NaN } = {},
) {
  const timeOf = (line: Line): number => Date.parse(line.at ?? line.resolvedAt ?? '');
  const moment = Number.isNaN(now) ? Math.max(0, ...lines.map(timeOf)) : now;
  const known = lines.filter((line) => timeOf(line) <= moment);
  const stretches: Stretch[] = [];
  for (const key of new Set(known.map(({ platform, conversation }) => `${platform} ${conversation}`))) {
    const own = known.filter(({ platform, conversation }) => `${platform} ${conversation}` === key);
    stretches.push(...stretchesOf(own, timeOf, isCourtesy, moment));
  }
  const channels = new Set(known.flatMap((line) => (line.kind ? `${line.platform}/${line.kind}` : [])));
  const tell = (channel?: string) => {
    const own = stretches.filter((each) => channel === undefined || each.channel === channel);
    const isIn = (at: number) => at >= from && at < to;
    const messages = known.filter(
      (line) =>
        line.at !== undefined &&
        isIn(timeOf(line)) &&
        (channel === undefined || channel === `${line.platform}/${line.kind}`),
    );
    const opened = own.filter((each) => isIn(openingOf(each)));
    const first = own.flatMap((each) => firstAnswer(each) ?? []);
    const closed = own.filter((each) => each.end !== undefined && isIn(each.end));
    const eligible = opened.filter(
      (each) => isAsked(each) && (firstAnswer(each) !== undefined || moment - openingOf(each) > 24 * H),
    );
    const answers = eligible.flatMap((each) => firstAnswer(each) ?? []);
    const started = closed.filter(isAsked);
    const achieved = started.filter(
      (each) =>
        turnsOf(each) === 1 &&
        !stretches.some(
          (other) =>
            other.person === each.person &&
            other.happened.some(
              ({ at, what }) => what === 'question' && at > end(each) && at <= end(each) + 168 * H,
            ),
        ),
    );
    const waiting = own.flatMap((each) => waitAt(each.happened, each.happened.length) ?? []);
    return {
      messages: messages.length,
      episodes: opened.length,
      frt: times(first.filter(({ at }) => isIn(at)).map(({ delay }) => delay)),
      replyTime: times(own.flatMap(replies).flatMap(({ at, delay }) => (isIn(at) ? delay : []))),
      responseRate: {
        answered: answers.length,
        answeredWithinWindow: answers.filter(({ delay }) => delay <= 24 * H).length,
        eligible: eligible.length,
      },
      resolution: {
        ...times(closed.flatMap((each) => resolutionOf(each) ?? [])),
        closed: closed.length,
        rate: ratio(opened.filter((each) => each.end !== undefined).length, opened.length),
      },
      fcr: {
        achieved: achieved.length,
        eligible: started.length,
        rate: ratio(achieved.length, started.length),
        provisional: achieved.filter((each) => moment < end(each) + 168 * H).length,
      },
      reopened: opened.filter((each) => each.reopened > 0).length,
      waiting: {
        count: waiting.length,
        oldest: waiting.length === 0 ? null : moment - Math.min(...waiting),
      },
    };
  };
  return { ...tell(), byChannel: Object.fromEntries([...channels].sort().map((name) => [name, tell(name)])) };
}

function stretchesOf(
  own: readonly Line[],
  timeOf: (line: Line) => number,
  isCourtesy: (text: string | undefined) => boolean,
  now: number,
): Stretch[] {
  const whatOf = (line: Line): What => {
    if (line.resolvedAt !== undefined) return 'resolve';
    if (line.kind === 'reaction') return 'other';
    if (line.direction === 'inbound') return isCourtesy(line.text) ? 'other' : 'question';
    return line.author === 'auto' ? 'other' : 'answer';
  };
  const all = [
    ...own.filter((line) => line.resolvedAt === undefined),
    ...own.filter((line) => line.resolvedAt !== undefined),
  ]
    .map((line) => ({ line, at: timeOf(line), what: whatOf(line) }))
    .sort((one, other) => one.at - other.at);
  const found: Stretch[] = [];
  for (const { line, at, what } of all) {
    const last = found[found.length - 1];
    if (last !== undefined) fallSilent(last, at);
    const isOpen = last !== undefined && last.end === undefined;
    const isFresh = last?.endedBy === 'resolve' && at <= end(last) + 72 * H;
    if (what === 'resolve') {
      if (last === undefined || !isOpen) continue;
      last.happened.push({ at, what });
      last.end = at;
      last.endedBy = 'resolve';
    } else if (last !== undefined && (isOpen || (isFresh && what !== 'other'))) {
      last.happened.push({ at, what });
      if (isOpen || what !== 'question') continue;
      last.end = undefined;
      last.endedBy = undefined;
      last.reopened += 1;
    } else if (what !== 'other') {
      found.push({
        channel: `${line.platform}/${line.kind}`,
        person: `${line.platform} ${line.contact}`,
        happened: [{ at, what }],
        end: undefined,
        endedBy: undefined,
        reopened: 0,
      });
    }
  }
  for (const each of found) fallSilent(each, now);
  return found;
}

function fallSilent(stretch: Stretch, at: number): void {
  const last = Math.max(...stretch.happened.filter(({ what }) => what !== 'resolve').map((each) => each.at));
  if (stretch.end !== undefined || waitAt(stretch.happened, stretch.happened.length) !== undefined) return;
  if (at < last + 24 * H) return;
  stretch.end = last;
  stretch.endedBy = 'silence';
}

/** Since when somebody has been waiting, after so many things happened. */
function waitAt(happened: readonly Happening[], length: number): number | undefined {
  const before = happened.slice(0, length);
  let over = before.length - 1;
  while (over >= 0 && before[over]?.what !== 'answer' && before[over]?.what !== 'resolve') over--;
  return before.slice(over + 1).find(({ what }) => what === 'question')?.at;
}

const openingOf = (stretch: Stretch): number => stretch.happened[0]?.at ?? Number.NaN;
const end = (stretch: Stretch): number => stretch.end ?? Number.NaN;
const isAsked = (stretch: Stretch): boolean => stretch.happened[0]?.what === 'question';

function firstAnswer(stretch: Stretch): { at: number; delay: number } | undefined {
  if (!isAsked(stretch)) return undefined;
  const index = stretch.happened.findIndex(({ what }) => what === 'answer');
  const answer = stretch.happened[index];
  if (answer === undefined) return undefined;
  // Counted from the opening, or from the last question that opened it again before anybody had answered.
  const before = stretch.happened.slice(0, index);
  let from = openingOf(stretch);
  before.forEach(({ what }, place) => {
    const next = before.slice(place + 1).find((each) => each.what === 'question');
    if (what === 'resolve' && next !== undefined) from = next.at;
  });
  return { at: answer.at, delay: answer.at - from };
}

const replies = ({ happened }: Stretch): { at: number; delay: number }[] =>
  happened.flatMap(({ at, what }, index) => {
    const since = waitAt(happened, index);
    return what === 'answer' && since !== undefined ? [{ at, delay: at - since }] : [];
  });

function turnsOf({ happened }: Stretch): number {
  const said = happened
    .filter(({ what }) => what === 'question' || what === 'answer')
    .map(({ what }) => what);
  return said.filter((what, index) => what === 'answer' && said[index - 1] !== 'answer').length;
}

function resolutionOf(stretch: Stretch): number | undefined {
  const asked = stretch.happened.find(({ what }) => what === 'question')?.at;
  const answers = stretch.happened.filter(({ what }) => what === 'answer').map(({ at }) => at);
  const done = stretch.endedBy === 'resolve' ? end(stretch) : answers[answers.length - 1];
  return asked === undefined || done === undefined ? undefined : done - asked;
}

const ratio = (count: number, of: number): number | null => (of === 0 ? null : count / of);

function times(values: readonly number[]) {
  const n = values.length;
  const sorted = [...values].sort((one, other) => one - other);
  const at = (place: number): number => sorted[Math.min(Math.max(place, 1), n) - 1] ?? Number.NaN;
  const quantile = (share: number): number => {
    const place = 1 + (n - 1) * share;
    const whole = Math.trunc(place);
    return at(whole) * (1 - (place - whole)) + at(whole + 1) * (place - whole);
  };
  return {
    median: n === 0 ? null : quantile(0.5),
    p90: n < 5 ? null : quantile(0.9),
    mean: n === 0 ? null : values.reduce((sum, value) => sum + value / n, 0),
    n,
  };
}

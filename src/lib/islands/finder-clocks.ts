import { type Clock, dueOf, KNOWN_EVENT } from '../rules/clocks.ts';
import { type Knowledge, type KnownProvision, provisionIn } from '../rules/knowledge.ts';
import { dateText, limitText } from '../text.ts';

/** A time limit as it is shown. */
export interface ClockView {
  provision: KnownProvision;
  paragraph: string | undefined;
  runs: boolean;
  /** the limit in words */
  rule: string;
  what: string;
  /** until when, or why there is no date */
  due: string;
  dated: boolean;
  caveats: string[];
}

/** A time limit in words, with the moment at which it ends and what is uncertain about it. */
export function clockView(
  { provision, version, norm, limit, ...clock }: Clock,
  knowledge: Knowledge,
  known: string | undefined,
): ClockView {
  const due = known && dueOf(limit, known);
  const start = limit.from.map((kind) => `「${knowledge.events[kind] ?? kind}」`).join('或');
  return {
    provision: provisionIn(knowledge, provision),
    paragraph: norm.paragraph,
    runs: clock.runs,
    rule: limitText(limit),
    what: limit.what,
    due: due ? dueWords(due) : noDue(limit, start, known),
    dated: Boolean(due),
    caveats: [
      ...(clock.unlisted ? ['這一項的前提沒有拆成要件，請讀條文再判斷。'] : []),
      ...(clock.doubtful ? [`現行的條號與文字未查證。${knowledge.doubts[version.state] ?? ''}${version.note ?? ''}`] : []),
      ...(WEAK.includes(version.basis) ? [knowledge.doubts[version.basis] ?? ''] : []),
    ].filter(Boolean),
  };
}

/** A text that was read at second hand, or not at all. */
const WEAK = ['quoted', 'second-hand', 'not-held'];

const dueWords = (due: string): string => `${dateText(due)}${due.length === 10 ? ' 24:00' : ''}以前`;

function noDue(limit: Clock['limit'], start: string, known: string | undefined): string {
  if (!limit.within) return '規定沒有寫數字，所以不推日期';
  if (!limit.from.includes(KNOWN_EVENT)) return `從${start}起算，不從知悉起算，所以不推日期`;
  return known ? '' : `從${start}起算：填入知悉的時刻就會算出來`;
}

import { dateText } from '../text.ts';
import { askOf, type Group, type View } from './finder-view.ts';
import { elementWords, GROUP_WORDS } from './finder-words.ts';

interface Frame {
  revision: string;
  /** the whole address of this state */
  address: string;
  known: string | undefined;
}

/** All of it as plain text, to be put in a memo. */
export function reportText(view: View, { revision, address, known }: Frame): string {
  return [
    '事件查詢（前車）',
    `教材，不是法律意見。以${dateText(view.day)}的法律看；內容版次 ${revision}。`,
    address,
    ...section(
      '回答',
      view.answered.map(({ question, words }) => `${askOf(question)}：${words}`),
    ),
    ...view.groups.flatMap(groupLines),
    ...section(
      `期限（${known ? `知悉：${dateText(known)}` : '知悉時刻未填'}）`,
      view.clocks.flatMap(({ provision, paragraph, runs, rule, what, due, caveats }) => [
        `${provision.title}${paragraph ?? ''}（${runs ? '已起算' : '可能'}）：${rule}；${what}${due && `；${due}`}`,
        ...caveats.map((caveat) => `  注意：${caveat}`),
      ]),
    ),
    ...section(
      '最像的案例',
      view.cases.map(({ title, who, shared, apart }) => `${title}（${who}）。相同：${shared}${apart && `。不同：${apart}`}`),
    ),
    ...section(
      '現在就拉出來的檢核項目',
      view.items.flatMap(({ checklist, items }) =>
        items.map(({ item, because }) => `${item.id} ${item.title}（${checklist}；因為${because}）`),
      ),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `【${title}】`, ...lines.map((line) => (line.startsWith(' ') ? line : `- ${line}`))] : [];

function groupLines({ id, provisions }: Group): string[] {
  const { title } = GROUP_WORDS[id];
  if (id !== 'applies' && id !== 'possible')
    return section(title, provisions.length ? [provisions.map(({ provision }) => provision.title).join('、')] : []);
  return section(
    title,
    provisions.flatMap(({ provision, paragraph, why, elements }) => [
      `${provision.title}${paragraph ?? ''}　${provision.caption}：${why}`,
      ...elements.map(({ text, truth }) => `  ${elementWords(truth).mark} ${text}`),
    ]),
  );
}

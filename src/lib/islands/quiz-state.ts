/** What a reader has answered, by question: the positions of the chosen options, counted from 0. */
export type Answers = Readonly<Record<string, readonly number[]>>;

/** One question as the page has it. */
export interface Question {
  id: string;
  options: number;
  /** positions of the right options */
  right: readonly number[];
}

/** How an answer came out; nothing chosen is no answer. */
export type Grade = 'right' | 'partly' | 'wrong' | 'none';

/** All right options and no other are right; some of several and no other are partly so. */
export function gradeOf({ right }: Question, chosen: readonly number[]): Grade {
  if (chosen.length === 0) return 'none';
  if (chosen.some((at) => !right.includes(at))) return 'wrong';
  return chosen.length === right.length ? 'right' : 'partly';
}

/** What the line below a question says. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  right: '✓ 答對了',
  partly: '還有對的選項沒選到',
  wrong: '✗ 不對，看看說明',
  none: '還沒有選',
};

/** What the line below the quiz says; nothing before the first answer. */
export function scoreText(questions: readonly Question[], answers: Answers): string {
  const grades = questions.map((question) => gradeOf(question, answers[question.id] ?? []));
  const answered = grades.filter((grade) => grade !== 'none').length;
  if (answered === 0) return '';
  const right = grades.filter((grade) => grade === 'right').length;
  return `${questions.length}題中作答${answered}題，答對${right}題。`;
}

/** Stored answers, without those that no longer fit a question of this quiz; anything else that may stand there counts as none. */
export function parseAnswers(stored: string | null, questions: readonly Question[]): Answers {
  const read = readJson(stored);
  return Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const chosen = read[id];
      const fits = Array.isArray(chosen) && chosen.every((at) => Number.isInteger(at) && at >= 0 && at < options);
      return fits ? [[id, chosen as number[]]] : [];
    }),
  );
}

function readJson(stored: string | null): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(stored ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

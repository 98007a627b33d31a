/** The key under which a device keeps the answers to one case's quiz. It stands alone, so that asking for it loads nothing else. */
export const keyOf = (quiz: string): string => `qianche-quiz-${quiz}`;

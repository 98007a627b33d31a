/** Beside the values of a question answers and addresses use two words. This one: it is not known. */
export const UNKNOWN = 'unknown';
/** The answer that none of the values fits. */
export const REST = 'rest';

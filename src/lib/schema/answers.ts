/** Words that answers and addresses use beside the values of a question: what is not known, and what none of the values names. */
export const UNKNOWN = 'unknown';
export const REST = 'rest';

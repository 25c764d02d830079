/** What stands before a word: nothing of note, the end of a wrapped line, a comma or bracket, a colon or dash, a question that is answered with no, a start. */
export const gaps = {none: 0, line: 1, comma: 2, colon: 3, answer: 4, sentence: 5} as const

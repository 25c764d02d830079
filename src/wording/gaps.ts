/** What stands before a word: nothing of note, the end of a wrapped line, a comma or bracket, a colon or dash, a start. */
export const gaps = {none: 0, line: 1, comma: 2, colon: 3, sentence: 4} as const

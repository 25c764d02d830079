/** A whole note, to measure the linter with; written by somebody who had not seen its rules. */
export interface Note {
  text: string
  /** Where words stand that a published guide would ask to say another way: each from an offset to another. */
  flags: readonly (readonly [from: number, to: number])[]
}

/** Reads notes that stand one to a line, with ⏎ where a line of the note ends and braces around what is flagged. Says which line it cannot read. */
export function readNotes(lines: string): Note[] {
  return lines.trim().split('\n').map(readNote)
}

function readNote(line: string): Note {
  const flags: [number, number][] = []
  let text = ''
  let from = -1
  for (const part of line.replace(/ ?⏎ ?/g, '\n').split(/([{}])/)) {
    if (part === '{' ? from >= 0 : part === '}' && from < 0)
      throw new SyntaxError(`The braces of a note do not pair: “${line}”`)
    if (part === '{') from = text.length
    else if (part === '}') {
      flags.push([from, text.length])
      from = -1
    } else text += part
  }
  if (from >= 0) throw new SyntaxError(`The braces of a note do not pair: “${line}”`)
  return {text, flags}
}

/** Refuses what cannot be written in the place of words: nothing, signs of patterns, what a pattern of so many groups did not match. */
export function checkReplacement(
  replacement: string,
  {pattern, groups}: {pattern: string; groups: number},
): void {
  const refuse = (why: string): SyntaxError => new SyntaxError(`The pattern “${pattern}” ${why}.`)
  if (!replacement) throw refuse('has nothing after its arrow')
  if (/[|[\]^$]|\.\.\./.test(replacement)) throw refuse('has signs after its arrow that are for patterns')
  for (const [written, name = ''] of replacement.matchAll(/\{([^}]*)\}?/g)) {
    const isGroup = /^[1-9]$/.test(name) && Number(name) <= groups
    const isArticle = name === 'a' && pattern.includes('{article}')
    if (!isGroup && !isArticle)
      throw refuse(`has “${written}” after its arrow, and nothing that it stands for`)
  }
}

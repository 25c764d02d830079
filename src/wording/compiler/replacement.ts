import {PatternError} from '../pattern-error.js'

/** Refuses what cannot be written in the place of words: nothing, signs of patterns, what a pattern of so many groups did not match. */
export function checkReplacement(
  replacement: string,
  {pattern, groups}: {pattern: string; groups: number},
): void {
  if (!replacement) throw new PatternError('no-replacement', pattern)
  if (/[|[\]^$]|\.\.\./.test(replacement)) throw new PatternError('replacement-signs', pattern)
  for (const [written, name = ''] of replacement.matchAll(/\{([^}]*)\}?/g)) {
    const isGroup = /^[1-9]$/.test(name) && Number(name) <= groups
    const isArticle = name === 'a' && pattern.includes('{article}')
    if (!isGroup && !isArticle) throw new PatternError('no-group', pattern, written)
  }
}

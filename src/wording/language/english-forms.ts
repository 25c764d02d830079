import type {Mark} from '../grammar.js'

const irregular: Record<string, string> = {
  be: 'be is was being been',
  have: 'have has had having had',
  do: 'do does did doing done',
  get: 'get gets got getting gotten',
  take: 'take takes took taking taken',
  put: 'put puts put putting put',
  go: 'go goes went going gone',
  throw: 'throw throws threw throwing thrown',
  lie: 'lie lies lied lying lied',
  fall: 'fall falls fell falling fallen',
  make: 'make makes made making made',
  keep: 'keep keeps kept keeping kept',
  split: 'split splits split splitting split',
  say: 'say says said saying said',
  tell: 'tell tells told telling told',
  see: 'see sees saw seeing seen',
  leave: 'leave leaves left leaving left',
  die: 'die dies died dying died',
  quit: 'quit quits quit quitting quit',
  become: 'become becomes became becoming become',
  feel: 'feel feels felt feeling felt',
  let: 'let lets let letting let',
  give: 'give gives gave giving given',
  show: 'show shows showed showing shown',
  think: 'think thinks thought thinking thought',
  drive: 'drive drives drove driving driven',
  drink: 'drink drinks drank drinking drunk',
  choose: 'choose chooses chose choosing chosen',
  burn: 'burn burns burnt burning burned',
  hold: 'hold holds held holding held',
  fight: 'fight fights fought fighting fought',
  lose: 'lose loses lost losing lost',
  swear: 'swear swears swore swearing sworn',
  eat: 'eat eats ate eating eaten',
}
const plurals: Record<string, string> = {person: 'people', man: 'men', woman: 'women', child: 'children'}

/** Forms of a verb: base, -s, past, -ing, participle. */
function conjugate(verb: string): string[] {
  const known = irregular[verb]
  if (known) return known.split(' ')
  const stem = /[^aeiou]y$|e$/.test(verb) ? verb.slice(0, -1) : verb
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$|(?:mit|[ern]fer|pel|bet)$/.test(verb)
    ? verb + verb.at(-1)!
    : stem
  const s = /[^aeiou]y$/.test(verb) ? `${stem}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  const past = /[^aeiou]y$/.test(verb) ? `${stem}ied` : `${doubled}ed`
  return [verb, s, past, /y$/.test(verb) ? `${verb}ing` : `${doubled}ing`, past]
}

/** One and many of a noun. */
function pluralize(noun: string): string[] {
  if (plurals[noun]) return [noun, plurals[noun]]
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}

/** All forms of an English word under a mark. */
export const inflectEnglish = (word: string, mark: Mark): string[] =>
  mark === '~' ? conjugate(word) : pluralize(word)

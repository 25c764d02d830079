import type {Mark} from '../grammar.js'

/** Verbs that do not end their past in -ed: base, past, participle; and those that bend further: all forms. */
const irregular = new Map(
  `be is was being been,have has had having had,do does did doing done,go goes went going gone,quit quits quit quitting quit,
beat beat beaten,become became become,bear bore borne,bend bent bent,bite bit bitten,blow blew blown,break broke broken,
bring brought brought,burn burnt burned,cast cast cast,catch caught caught,choose chose chosen,cling clung clung,come came come,
cut cut cut,deal dealt dealt,dig dug dug,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,
feel felt felt,fight fought fought,find found found,get got gotten,give gave given,hang hung hung,hide hid hidden,hit hit hit,
hold held held,keep kept kept,know knew known,lay laid laid,lead led led,leave left left,let let let,lose lost lost,make made made,
mislead misled misled,overcome overcame overcome,pay paid paid,put put put,ring rang rung,run ran run,say said said,see saw seen,
seek sought sought,send sent sent,set set set,shoot shot shot,show showed shown,shut shut shut,sit sat sat,sleep slept slept,
slide slid slid,speak spoke spoken,spend spent spent,spin spun spun,spit spat spit,split split split,spread spread spread,
steal stole stolen,stick stuck stuck,stink stank stunk,strike struck struck,swear swore sworn,swing swung swung,take took taken,
tear tore torn,tell told told,think thought thought,throw threw thrown,wear wore worn,wind wound wound,withhold withheld withheld`
    .split(/,\s*/)
    .map(forms => [forms.split(' ')[0]!, forms.split(' ').slice(1)]),
)
const plurals: Record<string, string> = {person: 'people', man: 'men', woman: 'women', child: 'children'}

/** Forms of a verb: base, -s, past, -ing, participle. */
function conjugate(verb: string): string[] {
  const known = irregular.get(verb)
  if (known && known.length > 2) return [verb, ...known]
  if (/(?:pan|mim|picn|traff)ic$/.test(verb))
    return [verb, `${verb}s`, ...['ed', 'ing', 'ed'].map(ending => `${verb}k${ending}`)]
  const stem = /[^aeiou]y$|e$/.test(verb) ? verb.slice(0, -1) : verb
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$|(?:mit|[ern]fer|pel|bet)$/.test(verb)
    ? verb + verb.at(-1)!
    : stem
  const s = /[^aeiou]y$/.test(verb) ? `${stem}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  const past = /[^aeiou]y$/.test(verb) ? `${stem}ied` : `${doubled}ed`
  const going = /ie$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : /(?:y|ee)$/.test(verb)
      ? `${verb}ing`
      : `${doubled}ing`
  return [verb, s, known?.[0] ?? past, going, known?.[1] ?? past]
}

/** One and many of a noun. */
function pluralize(noun: string): string[] {
  if (plurals[noun]) return [noun, plurals[noun]]
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
  if (/^(?:kni|wi|thie|wol|shel|hal|cal|lea)fe?$/.test(noun)) return [noun, noun.replace(/fe?$/, 'ves')]
  return [noun, /(?:s|x|z|ch|sh|^hero|^echo)$/.test(noun) ? `${noun}es` : `${noun}s`]
}

/** All forms of an English word under a mark. */
export const inflectEnglish = (word: string, mark: Mark): string[] =>
  mark === '~' ? conjugate(word) : pluralize(word)

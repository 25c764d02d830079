import type {Mark} from '../grammar.js'

/** Irregular verbs: infinitive, present 3rd person one and many, stem of the imperfect, participle. */
const irregular: Record<string, string> = {
  admettre: 'admet admettent admett admis',
  commettre: 'commet commettent commett commis',
  dire: 'dit disent dis dit',
  souffrir: 'souffre souffrent souffr souffert',
  mentir: 'ment mentent ment menti',
  vivre: 'vit vivent viv vécu',
  rejeter: 'rejette rejettent rejet rejeté',
  prétendre: 'prétend prétendent prétend prétendu',
  soutenir: 'soutient soutiennent souten soutenu',
  plaindre: 'plaint plaignent plaign plaint',
  faire: 'fait font fais fait',
  mettre: 'met mettent mett mis',
  devoir: 'doit doivent dev dû',
  perdre: 'perd perdent perd perdu',
  reconnaître: 'reconnaît reconnaissent reconnaiss reconnu',
}

const participles = (masculine: string) =>
  ['', 'e', 's', 'es'].map(ending =>
    masculine.endsWith('s') && ending === 's' ? masculine : masculine + ending,
  )

/** Infinitive, present one and many, imperfect one and many, participle by gender and number, present participle. */
function conjugate(verb: string): string[] {
  const known = irregular[verb]?.split(' ')
  const stem = verb.slice(0, -2)
  // The é of alléguer opens before a silent ending.
  const open = /é(?:gu|[^aeiouy])$/.test(stem) ? stem.replace(/é(?=gu$|[^é]$)/, 'è') : stem
  const [one, many, imperfect, participle] =
    known ??
    (verb.endsWith('ir')
      ? [`${stem}it`, `${stem}issent`, `${stem}iss`, `${stem}i`]
      : [`${open}e`, `${open}ent`, stem.replace(/g$/, 'ge'), `${stem}é`])
  return [
    verb,
    one!,
    many!,
    `${imperfect}ait`,
    `${imperfect}aient`,
    ...participles(participle!),
    `${imperfect}ant`,
  ]
}

const feminines: [RegExp, string][] = [
  [/vieux$/, 'vieille'],
  [/([eo])ux$/, '$1use'],
  [/(?<=gro|épai|ba|la|gra)s$/, 'sse'],
  [/(?<=nu|genti|parei)l$/, 'lle'],
  [/(compl|concr|discr|inqui|secr)et$/, '$1ète'],
  [/(ment|ach[eè]t)eur$/, '$1euse'],
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/if$/, 'ive'],
  [/er$/, 'ère'],
  [/(e|o)([nl])$/, '$1$2$2e'],
  [/et$/, 'ette'],
  [/(f|m)ou$/, '$1olle'],
  [/e$/, 'e'],
  [/$/, 'e'],
]

/** Masculine and feminine, one and many. */
function decline(word: string): string[] {
  const [ending, feminine] = feminines.find(([pattern]) => pattern.test(word))!
  const woman = word.replace(ending, feminine)
  return [
    word,
    woman,
    /[sx]$/.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`,
    `${woman}s`,
  ]
}

/** All forms of a French word under a mark. */
export const inflectFrench = (word: string, mark: Mark): string[] =>
  mark === '~' ? conjugate(word) : decline(word)

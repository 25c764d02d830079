import type {Mark} from '../grammar.js'

/**
 * Verbs that are conjugated like no regular one, by what they end in, the longer endings first: present 3rd person one and
 * many, stem of the imperfect, participle, stem of the future; what stands before the ending stays.
 */
const irregular = `
  être: est sont ét été ser|avoir: a ont av eu aur|aller: va vont all allé ir|envoyer: envoie envoient envoy envoyé enverr|
  faire: fait font fais fait fer|savoir: sait savent sav su saur|pouvoir: peut peuvent pouv pu pourr|
  vouloir: veut veulent voul voulu voudr|cevoir: çoit çoivent cev çu cevr|devoir: doit doivent dev dû devr|
  voir: voit voient voy vu verr|croire: croit croient croy cru croir|boire: boit boivent buv bu boir|
  crire: crit crivent criv crit crir|rire: rit rient ri ri rir|lire: lit lisent lis lu lir|dire: dit disent dis dit dir|
  uire: uit uisent uis uit uir|suivre: suit suivent suiv suivi suivr|vivre: vit vivent viv vécu vivr|
  mettre: met mettent mett mis mettr|battre: bat battent batt battu battr|rompre: rompt rompent romp rompu rompr|
  prendre: prend prennent pren pris prendr|aindre: aint aignent aign aint aindr|eindre: eint eignent eign eint eindr|
  oindre: oint oignent oign oint oindr|andre: and andent and andu andr|endre: end endent end endu endr|
  ondre: ond ondent ond ondu ondr|erdre: erd erdent erd erdu erdr|ordre: ord ordent ord ordu ordr|
  connaître: connaît connaissent connaiss connu connaîtr|naître: naît naissent naiss né naîtr|aître: aît aissent aiss u aîtr|inclure: inclut incluent inclu inclus inclur|
  clure: clut cluent clu clu clur|traire: trait traient tray trait trair|plaire: plaît plaisent plais plu plair|
  taire: tait taisent tais tu tair|suffire: suffit suffisent suffis suffi suffir|soudre: sout solvent solv solu soudr|
  quérir: quiert quièrent quér quis querr|cueillir: cueille cueillent cueill cueilli cueiller|vêtir: vêt vêtent vêt vêtu vêtir|
  tenir: tient tiennent ten tenu tiendr|venir: vient viennent ven venu viendr|courir: court courent cour couru courr|
  mourir: meurt meurent mour mort mourr|offrir: offre offrent offr offert offrir|ouffrir: ouffre ouffrent ouffr ouffert ouffrir|
  ouvrir: ouvre ouvrent ouvr ouvert ouvrir|fuir: fuit fuient fuy fui fuir|partir: part partent part parti partir|
  sortir: sort sortent sort sorti sortir|mentir: ment mentent ment menti mentir|sentir: sent sentent sent senti sentir|
  servir: sert servent serv servi servir|dormir: dort dorment dorm dormi dormir`
  .trim()
  .split(/\|\s*/)
  .map(entry => entry.split(': '))
  .map(([ending, forms]) => [ending!, forms!.split(' ')] as const)

/** What ends like one of them and is regular. */
const regular = /^(?:ré|im)partir$|^assortir$|^asservir$/

const participles = (masculine: string) =>
  ['', 'e', 's', 'es'].map(ending =>
    masculine.endsWith('s') && ending === 's' ? masculine : masculine + ending,
  )

/** How a verb in -er is written before a silent ending: mène, appelle, allègue, nettoie. */
const opened = (stem: string): string =>
  /(?:app|rapp|ép|renouv|ficel|chanc)el$|jet$|feuillet$/.test(stem)
    ? stem + stem.at(-1)!
    : stem
        .replace(/é(?=(?:gu|qu|ch|gn|[^aeiouéèy])$)/, 'è')
        .replace(/e(?=[^aeiouéèy]$)/, 'è')
        .replace(/y$/, 'i')

/** Present one and many, stem of the imperfect, participle, stem of the future. */
function principalParts(verb: string): readonly string[] {
  const like = irregular.find(([ending]) => verb.endsWith(ending) && !regular.test(verb))
  const stem = verb.slice(0, -2)
  if (like) return like[1].map(form => verb.slice(0, -like[0].length) + form)
  if (verb.endsWith('ir')) return [`${stem}it`, `${stem}issent`, `${stem}iss`, `${stem}i`, verb]
  if (!verb.endsWith('er'))
    throw new SyntaxError(`How “${verb}~” is conjugated is not known: write its forms out, as in (a|b|c).`)
  const open = opened(stem)
  return [`${open}e`, `${open}ent`, stem.replace(/c$/, 'ç').replace(/g$/, 'ge'), `${stem}é`, `${open}er`]
}

/**
 * Infinitive, present one and many, imperfect one and many, participle by gender and number, present participle, future
 * and conditional one and many, and the present as it may be written too: essaie, essaye.
 */
function conjugate(verb: string): string[] {
  const [one, many, imperfect, participle, future] = principalParts(verb) as [
    string,
    string,
    string,
    string,
    string,
  ]
  return [
    verb,
    one,
    many,
    `${imperfect}ait`,
    `${imperfect}aient`,
    ...participles(participle),
    `${imperfect}ant`,
    ...['a', 'ont', 'ait', 'aient'].map(ending => future + ending),
    verb.endsWith('ayer') ? `${verb.slice(0, -1)}` : one,
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

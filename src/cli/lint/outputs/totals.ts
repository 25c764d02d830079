import {countsUnder, sumUnder, type Counts} from '../counts.js'

const languages = ['en', 'fr'] as const

/** How often wording of a kind was found, and how often in a thousand words. */
export interface Rate {
  found: number
  perThousandWords: number
}

/** What all was read, in numbers alone: no word of any note is in it. */
export interface Totals {
  files: number
  resources: Record<string, number>
  texts: Record<string, number>
  words: Record<string, number>
  /** By language, by category. */
  categories: Record<string, Record<string, Rate>>
  all: Rate
  /** What was not read by a rule, and why. */
  leftAlone: {
    ownWords: number
    ofNobodyNamed: number
    otherLanguages: Record<string, number>
    attachments: Record<string, number>
    otherResources: Record<string, number>
  }
}

/** The totals of what was counted. */
export function totalsOf(counts: Counts): Totals {
  const under = (name: string): Record<string, number> => Object.fromEntries(countsUnder(counts, name))
  const used = languages.filter(language => counts.has(`words/${language}`))
  return {
    files: counts.get('files') ?? 0,
    resources: under('resource'),
    texts: under('texts'),
    words: under('words'),
    categories: Object.fromEntries(used.map(language => [language, categoriesIn(counts, language)])),
    all: rate(sumUnder(counts, 'found'), sumUnder(counts, 'words')),
    leftAlone: {
      ownWords: counts.get('own') ?? 0,
      ofNobodyNamed: counts.get('unsaid') ?? 0,
      otherLanguages: under('language'),
      attachments: under('unread'),
      otherResources: under('other'),
    },
  }
}

function categoriesIn(counts: Counts, language: string): Record<string, Rate> {
  const words = counts.get(`words/${language}`) ?? 0
  const names = new Set(countsUnder(counts, `found/${language}`).map(([path]) => path.split('/')[0]!))
  const rates = [...names].map((name): [string, Rate] => [
    name,
    rate(sumUnder(counts, `found/${language}/${name}`), words),
  ])
  return Object.fromEntries(rates.sort((one, other) => other[1].found - one[1].found))
}

export const rate = (found: number, words: number): Rate => ({
  found,
  perThousandWords: words ? Math.round((found / words) * 100_000) / 100 : 0,
})

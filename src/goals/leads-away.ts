import {fold} from './fold.js'

/** Everyday ways of naming what one wants less of, by language; without accents. */
const away: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /(?<!\b(?:no|or|much) )\b(?:less|fewer)\b(?! than)/,
    /(?<!\b(?:bus|truck|pit|non|without|full)[ -])\b(?:stop|stopping|quit|quitting)\b(?! (?:by|at|in|over|and)\b)/,
    /\b(?:avoid|avoiding|reduce|reducing|get rid of|getting rid of|keep away from|stay away from)\b/,
    /\b(?:no longer|never again|not (?:\S+ ){0,4}any ?more|\w+n't (?:\S+ ){0,4}any ?more)\b/,
    /\b(?:cut|cutting) (?:down|back|out)\b/,
  ],
  fr: [
    /(?<!\b(?:au|du|ou|ni|a|pas) )\bmoins\b(?! qu)/,
    /(?<!\b[mst]')\b(?:arret|cess)(?:er|e|es|ons|ez)\b(?! (?:a|au|aux|chez|par)\b)/,
    /\b(?:evit|diminu)(?:er|e|es|ons|ez)\b|\bredui(?:re|s|sons|sez)\b|\bdebarrasser\b/,
    /\bn(?:e |')(?:\S+ ){0,3}plus\b(?! qu)|\bplus jamais\b/,
  ],
}

/**
 * Whether the words of a goal lead away from something («less», «stop», «avoid», «no longer»), so that one may ask what
 * there would be more of instead. A hint and nothing more: a goal that leads away is a goal, and is never held back.
 * `language` is a tag such as `fr-CA`; of a language other than English and French it says nothing.
 */
export function leadsAway(words: string, language: string): boolean {
  const text = fold(words)
  return (away[language.slice(0, 2).toLowerCase()] ?? []).some(wording => wording.test(text))
}

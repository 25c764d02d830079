import type {Proof, Rule} from '../../rule.js'

/** Slang for use. */
export const drugHabit: Rule = {
  id: 'en.substance.drug-habit',
  severity: 'suggest',
  match: [
    '{substance} habit+ => {1} use',
    '(drug|substance|poison) of choice => preferred substance',
    '(drugs|substances) of choice => preferred substances',
    '(get~|was|is|appears) (high|stoned|wasted|strung-out|drunk|hammered|loaded) $',
    '(strung-out|tweaking|alcoholism|drunken|shooting up)',
    'problem drink~',
    'vices',
    'off the wagon',
    'hooked on',
    'bender',
    'drinking problem',
    'pop~ (for|positive)',
    '(share~|sharing|reuse~) (rigs|works)',
    '(high-functioning|functional) alcoholic',
    '(back on|hit~|hits) the (bottle)',
    '(passed out|blackout|blind|falling-down) drunk',
    'high on (crack|meth|drugs|weed|{substance})',
    '(drug|alcohol|booze|substance) problem',
  ],
  except: ['was high $', 'of choice (for|in)', '(fender|not) bender'],
  message: 'Slang adds a judgement to a plain fact.',
}

export const proof: Proof = {
  sources: ['va', 'say-this'],
  flags: ['Cocaine habit since high school.', 'Strung out on arrival.', 'On a bender after payday.'],
  passes: ['Change in bowel habits for a week.', 'She is high school age.'],
}

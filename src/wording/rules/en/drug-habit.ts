import type {Proof, Rule} from '../../rule.js'

/** Slang for use. */
export const drugHabit: Rule = {
  id: 'en.substance.drug-habit',
  severity: 'suggest',
  match: [
    '{substance} habit+ => {1} use',
    '(drug|drugs|substance|poison) of choice => substance used',
    '(get~|was|is|appears) (high|stoned|wasted|strung-out|drunk|hammered|loaded) $',
    '(strung-out|tweaking|alcoholism|drunken|shooting up)',
    'problem drink~',
    'off the wagon',
  ],
  except: ['was high $'],
  message: 'Slang adds a judgement to a plain fact.',
}

export const proof: Proof = {
  sources: ['va', 'health-canada'],
  flags: ['Cocaine habit since high school.', 'Strung out on arrival.'],
  passes: ['Change in bowel habits for a week.', 'She is high school age.'],
}

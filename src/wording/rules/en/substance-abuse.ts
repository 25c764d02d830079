import type {Proof, Rule} from '../../rule.js'

/** Abuse, as a word for use. */
export const substanceAbuse: Rule = {
  id: 'en.substance.substance-abuse',
  severity: 'strong',
  match: [
    '{substance} (and|or) {substance} (abuse|misuse) => {1} {2} {3} use',
    '{substance} (abuse|misuse) => {1} use',
    '(poly-substance|polydrug) (abuse|misuse) => {1} use',
    '(abuse|misuse) of {substance}',
    '(abuse~|misuse~) (his|her|their)? ({substance}|medication|meds|wine|beer)',
    'chemical abuse',
    '(polysub|subst|nicotine|multi-drug|thc|rx|pill|laxative+|diuretic+|ipecac|solvent|inhalant|steroid|medication|meds|otc|tylenol|dxm|sanitizer|mouthwash|insulin|painkiller+|t3) (abuse|misuse)',
    'abuse of (laxatives|diuretics|diet pills|pills|prescription+|painkillers|over-the-counter|otc|solvents|inhalants|sedatives|hypnotics|tranquilizers|caffeine|insulin|thyroxine|meds|medication+)',
    '(substance|drug|alcohol|polysubstance|opioid|opiate) dependence (and|or|with) abuse',
    '(using|used) and (abusing|abused)',
    'potential for (abuse|misuse) ($|and|the|so|is|than)',
    '(abuse|misuse|addiction) (potential|liability)',
    '(drug|chemical|substance|alcohol) dependency',
    '(drug|substance|main|primary|secondary) (drug|substance)? of abuse : ($|is|was|and|alcohol|cocaine|{substance})',
  ],
  except: [
    '(misuse|abuse) (measure|screening|screen|scale|liability)',
    '(sexual|physical|elder|child|partner|financial|power|authority|trust|spousal) ... abuse',
    '(abuse|misuse) liability (scale|study)',
  ],
  message: '“Abuse” turns a health matter into a wrong.',
}

export const proof: Proof = {
  sources: ['health-canada', 'va'],
  flags: [
    'History of alcohol abuse.',
    'Abusing cocaine on weekends.',
    'Suspected abuse of laxatives.',
    'Lower abuse potential than oxycodone.',
    'Known drug dependency.',
  ],
  passes: [
    'She survived sexual and emotional abuse.',
    'Uses alcohol twice a month.',
    'Urine sent for drugs of abuse before the transplant work-up.',
    'Elder at risk given the potential for abuse in the home.',
  ],
}

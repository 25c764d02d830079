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
    '(polysub|subst|thc|rx|pill|laxative+|diuretic+|ipecac|solvent|inhalant|steroid|medication|meds|otc|tylenol|dxm|sanitizer|mouthwash|insulin|painkiller+|t3) (abuse|misuse)',
  ],
  except: ['(misuse|abuse) (measure|screening|screen|scale|liability)'],
  message: '“Abuse” turns a health matter into a wrong.',
}

export const proof: Proof = {
  sources: ['health-canada', 'va'],
  flags: ['History of alcohol abuse.', 'Abusing cocaine on weekends.'],
  passes: [
    'She survived sexual and emotional abuse.',
    'Uses alcohol twice a month.',
    'Urine sent for drugs of abuse before the transplant work-up.',
  ],
}

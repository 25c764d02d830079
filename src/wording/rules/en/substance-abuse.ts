import type {Proof, Rule} from '../../rule.js'

/** Abuse, as a word for use. */
export const substanceAbuse: Rule = {
  id: 'en.substance.substance-abuse',
  severity: 'strong',
  match: [
    '(prescription|benzodiazepine|narcotic|narcotics|stimulant) (drug)? (abuse|misuse)',
    '{substance} (and|or) {substance} (abuse|misuse) => {1} {2} {3} use',
    '{substance} (abuse|misuse) => {1} use',
    '(poly-substance|polydrug|iv drug) abuse => {1} use',
    '(abuse|misuse) of {substance}',
    '(use|uses|used) (or|and) [abuse] of',
    '(abuse~|misuse~) (his|her)? ({substance}|medication|meds)',
    '(drugs of abuse|abuse potential|chemical abuse)',
    'potential for abuse',
    '(abuse~|misuse~) (crystal|crystal meth|pills|oxycodone|percocet|inhalants|ketamine|ghb|gabapentin|wine|beer)',
    '(hx|history) of drug and alcohol (abuse|misuse)',
    '(polysub|subst|benzo|benzos|crystal|cannabis|thc|pill|rx) (abuse|misuse)',
    '(laxative+|solvent+|inhalant+|diuretic+|ipecac|steroid+|medication|meds|codeine|tylenol|otc|gas|glue|sanitizer|mouthwash|hydromorph|t3+|insulin|caffeine|nicotine|dxm|gravol|sleeping pill|painkiller) (abuse|misuse)',
  ],
  except: ['(misuse|abuse) (measure|screening|screen|scale|liability)'],
  message: '“Abuse” turns a health matter into a wrong.',
}

export const proof: Proof = {
  sources: ['health-canada', 'va'],
  flags: ['History of alcohol abuse.', 'Abusing cocaine on weekends.'],
  passes: ['She survived sexual and emotional abuse.', 'Uses alcohol twice a month.'],
}

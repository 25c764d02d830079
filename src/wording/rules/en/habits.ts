import type {Proof, Rule} from '../../rule.js'

/** A habit fed, a drug abused, a baby born addicted. */
export const habits: Rule = {
  id: 'en.substance.habits',
  severity: 'suggest',
  match: [
    '(stoned|drunkard+|sloshed|liquored up|shit-faced|on the nod|dopehead+|alkies|sleeping it off|drug-addicted|drug addiction+|drugged-up|doped-up|track-marks)',
    '(dollar|gram|pack|beer|point|pill|bottle|joint|drink|case|mickey|ounce) (a|per) (day|week) habit',
    '(pot|booze|pill|gambling|drug|dope|percocet|codeine) habit+',
    '(feed~|support~|fund~|finance~) (his|her|their|a) (drug|drinking|gambling|crack|meth)? habit',
    '(admitted|self-confessed|confessed|hardcore|habitual|polysubstance) (drug)? user+',
    '((known|chronic|intravenous|iv|recreational|daily|active) drug|weekend) user+',
    '(abuses|abused|abusing|misuse~) (his|her|their) (own|prescribed|prescription)? (pain|sleeping|cough|diet)? ({substance}|meds|medication+|prescription+|puffers|inhaler+|insulin|laxatives|methadone|suboxone|hydromorph|tylenol|pills)',
    '(abuses|abused|abusing) (everything (from|in)|whatever|all (kinds|sorts) of|tylenol|hydromorph|methadone|laxatives|diuretics|zopiclone|seroquel|quetiapine|lyrica|vyvanse|hairspray|sanitizer|mouthwash)',
    'divert~ (his|her|their|the)? (safer|carries|script+|prescription+)',
    '(sells|selling|snorts|hoards) (his|her|their) ({substance}|meds|medication+|pills|methadone|script+|prescriptions|carries|dose+)',
    '(dabbles|dabbling|dabbled|heavily|mixed up|deep|back) (in|into) (drugs|crack|meth|coke|cocaine|heroin|weed|alcohol|booze|fentanyl|pills|substances)',
    '(got|gets|getting|is|was) into (drugs|meth|coke|heroin|booze)',
    'chain-smoke~',
    '^ needs to quit ($|smoking|drinking|using)',
    '(born|baby|babies|infant|newborn) (was|is)? addicted',
    'addicted (baby|babies|infant|newborn|mother|mom|parent)',
    '(clean|sober|nothing|none|quit|abstinent) (now)? : (or)? (at least)? so (he|she|they) (says|claims|said)',
    'on (opioid|methadone)? substitution (therapy|treatment)',
    '(wants|need~|wanting|demand~|looking for|craving) (his|her|their|another) fix',
    '(demanding|craving) a fix',
    '(alcohol|drug|substance) (dependent|addicted) (mother|father|parent+|mom)',
    '(liquid handcuffs|legal heroin|meth mouth|crack whore|meth face|junk-sick|drug-fuelled|(drug-induced|drunken) stupor)',
    '(a|per|an) (day|week|month|night) habit',
    '(dollar|pack|bottle|bag|carton|mickey|day) -? (a|per) (day|week) habit',
    '(abuse~|misuse~) (his|her|their|a|the)? (mother|father|own|prescribed)? (pain|sleeping|cough|diet|{substance}|meds|medication|medications|prescriptions|puffers|laxatives|methadone|suboxone)',
    '^ (misuse) of',
    'misuse~ (his|her|their|prescribed|prescription|over|any|everything|street)',
  ],
  except: [
    'divert~ (his|her|their|the) (attention|gaze|eyes|energy|conversation|focus|stool|mind|ambulance|flight)',
  ],
  message: 'This makes use a vice, and a person its servant.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Has a ten-dollar-a-day habit.', 'Known weekend user, seen in fast track.'],
  passes: [
    'Reads every day out of habit.',
    'Uses gabapentin as prescribed.',
    'A regular user of her hearing aids.',
    'The tap needs a fix and the skin is drying out.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** A habit fed, a drug abused, a baby born addicted. */
export const habits: Rule = {
  id: 'en.substance.habits',
  severity: 'suggest',
  match: [
    '(stoned|drunkard+|blitzed|sloshed|liquored up|shit-faced|blazed|zooted|spun-out|nodding off from|on the nod|hungover|hung-over|dopehead|rummy|alkies|sleeping it off|slept it off|sleep it off|sleeps it off|drying out|drug-addicted|drug addiction+|drugged-up|doped-up|track-marks|on the pipe|crack-pipe)',
    '(a|per|an) (day|week|month|night) habit',
    '(dollar|gram|pack|beer|point|pill|bottle|bag|joint|drink|carton|case|mickey|day|ounce)-? (a|per) (day|week) habit',
    '(pot|booze|pill|drinking|gambling|wine|drug|dope|nicotine|percocet|smoking|codeine|vaping|cigarette) habit+',
    '(feed~|support~|fund~|finance~|kick~) (his|her|their|the|a) (drug|drinking|gambling|crack|meth)? habit',
    '(admitted|self-confessed|confessed|known|chronic|hardcore|habitual|polysubstance|intravenous|iv|recreational|daily|regular|active|current|weekend) (drug)? user+',
    'recreational (drug)? (use|misuse|user)',
    '(abuse~|misuse~) (his|her|their|a|the)? (mother|father|own|prescribed|prescription)? (pain|sleeping|cough|diet|{substance}|meds|medication|medications|prescriptions|puffers|laxatives|methadone|suboxone)',
    '^ (misuse|abuse) of',
    'misuse~ (his|her|their|prescribed|prescription|over|any|everything|street)',
    'abuse~ (everything|whatever|multiple|many|several|most|all (kinds|sorts|of)|tylenol|hydromorph|methadone|laxatives|diuretics|dexedrine|imovane|zopiclone|seroquel|quetiapine|lyrica|vyvanse|vapes|hairspray|sanitizer|mouthwash)',
    '(abuses|misuses|abusing|misusing) {substance}',
    'divert~ (his|her|their|the|some|safer|carries|methadone|safe|doses|meds|medication+|opioids|narcotics|hydromorphone|tablets|pills)',
    '(sells|selling|diverts|diverting|snorts|hoards) (his|her|their|the) (meds|medications|pills|rest|remainder|methadone|script|prescriptions|{substance}|carries|dose+)',
    '(dabbles|dabbling|dabbled|heavily|heavy|back|mixed up|deep|big) (in|into) (drugs|crack|meth|coke|cocaine|heroin|weed|alcohol|booze|fentanyl|hard drugs|the drugs|pills|substances)',
    'into (drugs|crack|meth|coke|heroin|booze|hard drugs)',
    'chain-smok~',
    'needs to (quit|stop|give up) (smoking|drinking|using|it)?',
    '(born|baby|babies|infant|newborn) (was|is)? addicted',
    'addicted (baby|babies|infant|newborn|mother|mom|parent|at|to (his|her|their|the))',
    '(addicts|addiction-prone|addictive-personality|addict-mother)',
    '(clean|sober|dry|nothing|none|quit|stopped|abstinent) (now)? : (or)? (so|at least so) (he|she|they) (says|claims|say|claim|said|claimed|tells us)',
    '(clean|sober) (time|for (now|once)|so (he|she|they) (says|claims))',
    '(on|in|with) substitution (therapy|treatment)?',
    '^ (substitution therapy|replacement therapy for)',
    '(wants|want~|need~|needing|wanting|demand~|demanding|looking for|craving) (a|his|her|their|another) fix',
    '(alcohol|drug|substance) (dependent|addicted) (mother|father|parent+|mom)',
    '(liquid handcuffs|legal heroin|crutch|meth mouth|crack whore|meth face|junk-sick|drug-fuelled|drug-induced stupor|drunken stupor|in a stupor|on the rocks|three sheets)',
  ],
  except: [
    'children of alcoholics',
    '(crutch|crutches) (walking|training|gait|under)',
    '(a|one|the|left|right|with) crutch',
    'recreational (therapist|therapy|activity)',
    'the addicts to',
    'divert~ (his|her|their|the) (attention|gaze|eyes|energy|conversation|focus|stool|mind|ambulance|flight)',
  ],
  message: 'This makes use a vice, and a person its servant.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Has a ten-dollar-a-day habit.', 'Known weekend user, seen in fast track.'],
  passes: ['Reads every day out of habit.', 'Uses gabapentin as prescribed.'],
}

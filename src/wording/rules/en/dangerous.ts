import type {Proof, Rule} from '../../rule.js'

/** Danger and aggression, as traits. */
export const dangerous: Rule = {
  id: 'en.risk.dangerous',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(homicidal|bloodthirsty|psychopathic|unsafe with|unsafe around)',
    '(verbally|physically|sexually|potentially)? (dangerous|aggressive|agressive|assaultive|combative|violent|menacing|threatening|intimidating|abusive|predatory)',
    '(aggression|violence) (toward|towards|against|noted|observed|when|on|this)',
    '(risk|threat|danger) to (the|our|other|younger|vulnerable)? (society|staff|public|community|co-patients|peers|women|females)',
    '(prone|tendency) to (violence|aggression)',
    '(time-bomb|capable of violence)',
    '(not|never) to be trusted',
    'known (for|to be) (violent|aggressive|violence|aggression|assaultive|dangerous)',
    '(violent|dangerous) (history|past|tendencies|streak|{charge})',
    '(history|hx|h o|past) (of)? (violence|violent|assaultive|assaultiveness|aggression|aggressive|threats|arson|fighting|fights)',
    '(blow~|blew|blowing|go~|went|going) (up|off) (on|at) (staff|nurse+|peers|co-patients|others|writer|security|roommate)',
    '(loose cannon|powder keg|short fuse|hair-trigger|hothead|looking for a fight|picking fights|picks fights)',
    '(threatens|threatened|threatening|intimidates|intimidated|menaces|menaced|terrorizes|terrorized) (staff|nurse+|peers|co-patients|patients|others|writer|security|roommate|residents|everyone)',
    '(potential|capacity|propensity|penchant|proclivity) (for|to|toward|towards) (violence|aggression|violent|assault+)',
    'watch your back',
    'danger to (himself|herself|themselves|self|others) (and|or)? (the)? (public|community|society|everyone)',
    '({charge}|he|she|they|who|^) {link}? (very|so|highly|quite|too)? unpredictable ($|and|with|when|on|at|around|today|tonight)',
    '(history|hx|h o|past|known|hx.) (of)? (violence|assault|assaults)',
    '(blew|blow~|go~|went|going|gone|blowing|goes) (up|off) (on|at) (the|his|her)',
    '((has|have|had) it in for|bully~ (staff|peers|co-patients|others|residents)|(hitter+|biter+))',
    '(violence|flight)-risk {charge}',
  ],
  anywhere: [
    '[(verbally|physically) (aggressive|assaultive|combative|menacing|threatening)] ($|and|with|to|towards|toward|at|on|in|when|x|x2|x3|x4|twice|again|during|overnight)',
    '(because|since|as|although) (he|she|they|pt|patient|client|resident) {be} (so|very|quite)? (unpredictable|volatile|combative|violent|dangerous)',
    '[(because of|due to|given|owing to) (his|her) (physical|verbal|ongoing|escalating|usual|constant|unprovoked)? (aggression|violence|volatility|assaultiveness|aggressiveness|combativeness)] ($|at|with|to|toward|towards|during|over|and|he|she|we|staff|the (unit|team|staff|ward))',
    '[(physical|verbal)? (aggression|violence|rage|volatility|unpredictability)] on (his|her|their) part',
  ],
  except: [
    'aggressive (in-line|skating|treatment|therapy|hydration|measures|management|cancer|tumour|approach)',
    '({family}|stranger|marriage|relationship) ... (abusive|violent|aggressive)',
    '(abusive|violent|aggressive) (relationship|marriage|home|{family}|stranger)',
    '(violence against (women|indigenous|children)|dangerous (driving|offender|goods|operation|weapon))',
    '(afraid|worry~|fear~) ... (dangerous|violent|aggressive)',
    '(partner|ex|husband|wife|father|boyfriend|relationship) ... (violent|abusive|threatening|aggressive)',
    '(witness~|saw|survivor|survived|family|childhood|exposed|exposure|experienced|partner|domestic|subject) ... (history|hx) of (violence|assault|aggression)',
    '(history|hx|past) of (assault|violence|threats) (by|from|against her|against him|as a child|in childhood|in (her|his) (marriage|family|home))',
    '(dangerous|aggressive|violent|unpredictable) nature of',
    '(reaction|allergy|cough|coughing|sneezing|vomiting|spasm+|tremor|wind+|storm|weather|waves|film|movie|game|scene+|road|drug|dream+|voice+) ... (violent|dangerous|aggressive|unpredictable|threatening)',
    '(threatening or attempting|if (a|the|any) {charge} (become~|get~|turn~) (aggressive|violent))',
    '(violence|aggression) (against|to|toward|towards|with|at) (him|her|them|women|his wife)',
  ],
  message: 'This makes a trait of an act.',
}

export const proof: Proof = {
  sources: ['picu', 'oklahoma'],
  flags: [
    'Client is dangerous when woken.',
    'Verbally aggressive with visitors.',
    'Physically aggressive x2 since noon.',
    'Chairs removed because of her aggression at meals.',
  ],
  passes: [
    'Aggressive hydration started in emergency.',
    'Left an abusive marriage in 2018.',
    'She knows the aggressive nature of the tumour.',
    'The wind was violent on the bridge. Aggressive in-line skating on Sundays.',
  ],
}

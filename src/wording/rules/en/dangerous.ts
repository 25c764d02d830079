import type {Proof, Rule} from '../../rule.js'

/** Danger and aggression, as traits. */
export const dangerous: Rule = {
  id: 'en.risk.dangerous',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(has|have|had) it in for',
    '(out to get|gunning for|targets|targeting|targeted) (staff|the|female|male|nurse+|younger|vulnerable)',
    '(homicidal|bloodthirsty|psychopathic|unsafe with|unsafe around)',
    '(verbally|physically|sexually|potentially)? (dangerous|aggressive|agressive|assaultive|combative|violent|menacing|threatening|intimidating|abusive|predatory|unpredictable)',
    '(aggression|violence) (toward|towards|against|noted|observed|when|on|this)',
    '(verbal|physical) (aggression|abuse) (toward|towards|to|against)',
    '(risk|threat|danger) to (society|staff|the public|the community|co-patients|peers)',
    '(violence|flight|known|very high)-risk {charge}',
    '(verbally|physically) (aggressive|abusive|threatening|assaultive)',
    '(prone|tendency) to (violence|aggression|violent|aggressive)',
    '(history|hx) of (aggression|aggressive|assaultive|violent)',
    '(time bomb|capable of violence)',
    '(hitter+|biter+|(not|never) to be trusted)',
    '(assault|violence) risk $',
    'known (for|to be) (violent|aggressive|violence|aggression|assaultive|dangerous)',
    '(violent|dangerous) (history|past|tendencies|streak|{charge})',
    '(history|hx|h o|past|known|hx.) (of)? (violence|assault|assaults|aggression|threats|arson|fighting|fights|assaultiveness)',
    '(ticking)? time-bomb',
    '(blew|blow~|go~|went|going|gone|blowing|goes) (up|off) (on|at) (staff|nurse+|peers|co-patients|others|the|his|her|writer|security|roommate)',
    '(loose cannon|powder keg|short fuse|hair-trigger|hothead|bull in a|out for blood|looking for a fight|picking fights|picks fights|itching for)',
    '(threatens|threatened|threatening|intimidates|intimidated|menaces|menaced|terrorizes|terrorized) (staff|nurse+|peers|co-patients|patients|others|writer|security|the|roommate|residents|everyone)',
    '(known|high|moderate|serious|significant|potential)-(risk) (for|of|to) (violence|aggression|assault|others|staff)',
    '(potential|capacity|propensity|penchant|predisposition|proclivity) (for|to|toward|towards) (violence|aggression|violent|aggressive|assault+|assaultive|explosive)',
    '(explosive|violent|hot|quick|short|vicious|nasty|volatile) temper',
    'danger to (himself|herself|themselves|self|others) (and|or) (the)? (public|community|society|everyone|staff)',
    'watch your back',
  ],
  except: [
    'aggressive (treatment|therapy|hydration|measures|management|cancer|tumour|approach)',
    '({family}|stranger|marriage|relationship) ... (abusive|violent|aggressive)',
    '(abusive|violent|aggressive) (relationship|marriage|home|{family}|stranger)',
    'physically abusive {family}',
    '(violence against (women|indigenous|children)|dangerous (driving|offender|goods|operation|weapon))',
    '(afraid|worry~|fear~) ... (dangerous|violent|aggressive)',
    '(partner|ex|husband|wife|father|boyfriend) ... violent',
    '(witness~|saw|survivor|survived|family|childhood|exposed|exposure|experienced|partner|domestic|subject) ... (history|hx) of (violence|assault|aggression)',
    '(history|hx|past) of (assault|violence|threats) (by|from|against her|against him|as a child|in childhood|in (her|his) (marriage|family|home))',
    '(dangerous|aggressive|violent|unpredictable) nature of',
  ],
  message: 'This makes a trait of an act.',
}

export const proof: Proof = {
  sources: ['picu', 'oklahoma'],
  flags: ['Client is dangerous when woken.', 'Verbally aggressive with visitors.'],
  passes: [
    'Aggressive hydration started in emergency.',
    'Left an abusive marriage in 2018.',
    'She knows the aggressive nature of the tumour.',
  ],
}

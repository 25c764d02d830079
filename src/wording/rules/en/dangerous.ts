import type {Proof, Rule} from '../../rule.js'

/** Danger and aggression, as traits. */
export const dangerous: Rule = {
  id: 'en.risk.dangerous',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(verbally|physically|sexually|potentially)? (dangerous|aggressive|assaultive|combative|violent|menacing|threatening|intimidating|abusive|predatory|unpredictable)',
    '(aggression|violence) (toward|towards|against)',
    '(verbal|physical) (aggression|abuse) (toward|towards|to|against)',
    'danger to (society|staff|the public|the community)',
    '(violence|flight|known|very high)-risk {charge}',
    '(verbally|physically) (aggressive|abusive|threatening|assaultive)',
    '(aggression|violence) (noted|observed|when|on|this)',
    '(prone|tendency) to (violence|aggression|violent|aggressive)',
    '(history|hx) of (aggression|aggressive|assaultive|violent)',
    'dangerous {charge}',
    '(ticking|time) bomb',
    'loose cannon',
    'powder keg',
    '(hitter+|biter+|spitter+)',
    '(not|never) to be trusted',
    '(assault|violence) risk $',
  ],
  except: [
    'aggressive (treatment|therapy|hydration|measures|management|cancer|tumour|approach)',
    '({family}|stranger|marriage|relationship) ... (abusive|violent|aggressive)',
    '(abusive|violent|aggressive) (relationship|marriage|home|{family}|stranger)',
    'physically abusive {family}',
    'dangerous (driving|offender|goods|operation|weapon)',
    '(afraid|worry~|fear~) ... (dangerous|violent|aggressive)',
  ],
  message: 'This makes a trait of an act.',
}

export const proof: Proof = {
  sources: ['picu', 'oklahoma'],
  flags: ['Client is dangerous when woken.', 'Verbally aggressive with visitors.'],
  passes: ['Aggressive hydration started in emergency.', 'Left an abusive marriage in 2018.'],
}

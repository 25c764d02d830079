import type {Proof, Rule} from '../../rule.js'

/** Agitation, without what was seen. */
export const agitated: Rule = {
  id: 'en.character.agitated',
  severity: 'hint',
  frame: 'is',
  match: [
    '(agitated|irritable|escalating|restless (and|pacing)|all worked-up|so worked-up|very worked-up)',
    '(increasing|increased|ongoing)? agitation',
    '(very|quite|increasingly|extremely|easily|more|slightly|somewhat) (agitated|restless|irritable|escalated)',
  ],
  except: [
    'restless (leg+|with|night+|sleep|at night)',
    'agitation : {link}? (nil|none|0|absent|scale)',
    '(prn|nausea|vomiting|anxiety) (and|or)? agitation',
    '(decreased|reduced|less|diminished) ... agitation',
    'escalating (fever|pain|dose+|cost+|to|the)',
  ],
  message: 'This sums up a state; what was seen says more.',
}

export const proof: Proof = {
  sources: ['picu', 'shm-abstracts'],
  flags: ['Agitated at shift change.', 'Pt is restless and pacing.'],
  passes: [
    'Psychomotor agitation: none.',
    'He has restless legs.',
    'He was worked up last year for chest pain.',
  ],
}

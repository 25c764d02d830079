import type {Proof, Rule} from '../../rule.js'

/** Agitation, without what was seen. */
export const agitated: Rule = {
  id: 'en.character.agitated',
  severity: 'hint',
  frame: 'is',
  match: [
    '(agitated|restless|worked-up|irritable)',
    '(increasing|increased|ongoing|periods of|episodes of)? agitation',
    '(very|quite|increasingly|extremely|easily|more|slightly|somewhat)? (agitated|restless|irritable|elevated|escalated) (post|prior|pre|this|last|x|all|tonight|today|during|after|before|and|re|d)',
  ],
  except: [
    'restless (leg+|with|night+|sleep|at night)',
    'elevated and ... (pressure+|bp|enzymes|level+)',
    '(is|was|were|are|mildly|enzymes|labs|bp|pressure+|sugar+|glucose|heart|rate|temperature|creatinine|a1c|level+) elevated',
    'worked up (by|for|preoperatively|in|with|at|as|further|extensively)',
    'elevated and (delivered|removed|extracted|retracted|dissected|the)',
    'psychomotor agitation',
    'agitation : {link}? (nil|none|0|absent|scale)',
    'agitated saline',
    '(decreased|reduced|less|diminished) ... agitation',
  ],
  message: 'This sums up a state; what was seen says more.',
}

export const proof: Proof = {
  sources: ['picu', 'shm-abstracts'],
  flags: ['Agitated at shift change.', 'Pt is restless and pacing.'],
  passes: ['Psychomotor agitation: none.', 'He has restless legs.'],
}

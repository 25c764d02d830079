import type {Proof, Rule} from '../../rule.js'

/** On purpose: intent read into distress. */
export const volitional: Rule = {
  id: 'en.credibility.volitional',
  severity: 'suggest',
  match: [
    '(probably|likely|really|clearly|obviously|surely|maybe) (just|only|all|merely|simply) (anxiety|stress|nerves|psychosomatic|psychological|panic|hormones|behavioural|behavioral|attention|drama)',
    '(just|only|merely|simply|purely) (anxiety|nerves|stress|psychosomatic|psychological|drama) (again|and|reassured|$)',
    '(likely|probably|purely|largely|primarily|mainly|clearly) (functional|psychogenic|psychosomatic|non-organic|supratentorial) (pain|symptom+|complaint+|overlay|weakness|rather|and embellished|$)',
    '(likely|probably|purely|largely|primarily|mainly|clearly) (psychogenic|psychosomatic|non-organic|supratentorial) (and|in|or)',
    '(volitional|wilful|willful|wilfully|willfully)',
    '(purely|just|only|largely|mostly|primarily|likely|all) (behavioural|behavioral)',
    '(deliberately|purposely|intentionally) (urinate~|soil~|void~|fell|provoke~|ignore~|fall~)',
    '^ (behavioural|behavioral) (this|today|tonight|overnight|again|in)',
    '{link} (behavioural|behavioral) $',
    '[(behavioural|behavioral)] : (not|rather than|and not|more than) (psychiatric|medical|psychosis|organic|true|real|psych)',
  ],
  except: [
    'volitional (saccade+|movement+|cough|swallow)',
    'volitional (movement+|control|cough|swallow)',
    '(wilful|willful) damage',
    '(cognitive|dialectical) (behavioural|behavioral)',
    '(behavioural|behavioral) (therapy|goal+|health|strateg|strategies|activation|science+|approach|intervention+|neurology|change+|economics|plan)',
  ],
  message: 'This claims to know an intent.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Symptoms seem purely behavioural.',
    'Deliberately soiled the bed.',
    'Behavioural, not psychiatric.',
  ],
  passes: [
    'Volitional saccades are slow.',
    'Volitional movement of the left arm is back.',
    'He deliberately walks slowly for his knee.',
    'Cognitive behavioural rather than psychosis group suits her.',
  ],
}

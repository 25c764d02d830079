import type {Proof, Rule} from '../../rule.js'

/** Distance between a person and a service, put on the person’s side. */
export const distant: Rule = {
  id: 'en.compliance.distant',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(hard|difficult) to (engage|redirect)',
    '(reject~ (help|support|services|care|treatment|staff)|help-rejecting)',
    'disengage~ (from)?',
    '(hard|difficult)-to-(serve|house|place)',
    '(hard|difficult)-to-reach {charge}',
    '(service-resistant|service-refusing|service-avoidant)',
    '(not|never) (yet)? (bought|buying) (into|in)',
    '{poor} buy-in',
    'stonewall~',
    'unengaged',
    'not receptive',
    'unreceptive',
    '(pushback|pushes back|balk~)',
    '(against|contrary to) (advice|recommendation+)',
    '(disregard~|ignore~|flout~|discount~|dismiss~) (all|any|the|his|her|their)? (medical|nursing|dietary|professional|doctor s|safety|our|physician)? (advice|instructions|recommendation+|warning+|direction|teaching|counsel|limits)',
  ],
  except: ['disengage~ the'],
  message: 'This puts the distance on one side only.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: ['Hard to engage since March.', 'Disengaged from the team in May.'],
  passes: ['He ignored a call from a scammer.', 'She disengaged the brake.'],
}

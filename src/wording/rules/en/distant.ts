import type {Proof, Rule} from '../../rule.js'

/** Distance between a person and a service, put on the person’s side. */
export const distant: Rule = {
  id: 'en.compliance.distant',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(hard|difficult|impossible) to (engage|redirect)',
    '(reject~ (all|any)? (help|support|services|care|treatment|staff)|help-rejecting)',
    'disengage~ from (all|care|service+|treatment|therapy|us|staff|follow-up|outreach|programming|the (team|program|service|clinic))',
    'disengaged ($|and|in|with|during)',
    '(hard-to-serve|service-resistant)',
    '(not|never|t) (yet)? (bought|buy|buying) into',
    '{poor} buy-in',
    'stonewall~',
    '(unengaged|unreceptive|not receptive)',
    'balk~ at (the (idea|thought|suggestion)|a|any|his|her|taking|going|having)',
  ],
  except: [
    'stonewalled by',
    'engage (the|his|her) (brake+|core|clutch|muscle+|gear+|quad+|quadriceps|glute+)',
  ],
  message: 'This puts the distance on one side only.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: ['Hard to engage since March.', 'Disengaged from the team in May.'],
  passes: [
    'He ignored a call from a scammer.',
    'She disengaged the brake.',
    'She disengaged from the argument and went for a walk, as practised.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Manipulation: a need, seen as a trick. */
export const manipulative: Rule = {
  id: 'en.character.manipulative',
  severity: 'strong',
  frame: 'is',
  match: [
    '(manipulative|manipulation|manipulator+)',
    'manipulate~ {staff}',
    '(splitting|splits) ({staff}|the|day|between)?',
    '(play~|pit~) ({staff}|one) (off)? against',
    'manipulate~ (things|situation+|the situation|the system|the team|family|others)',
    'superficially charming',
    'con-artist',
    'staff-splitting',
    'manip',
  ],
  except: [
    '(spinal|joint|neck|back|cervical|lumbar|osteopathic|manual|chiropractic|fracture|data|of|under) manipulation',
    '(manipulation|splitting) of',
    'splitting (pills|headache|headaches|tablets|wood)',
    '(ex|partner|husband|boyfriend|abuser|girlfriend) ... manipulative',
  ],
  message: 'This sees a trick where there may be a need.',
}

export const proof: Proof = {
  sources: ['uofl', 'oklahoma'],
  flags: ['Pt is manipulative at bedtime.', 'Splitting staff over smoke breaks.'],
  passes: ['He manipulates small objects well.', 'Her manipulation of the joint was painless.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Manipulation: a need, seen as a trick. */
export const manipulative: Rule = {
  id: 'en.character.manipulative',
  severity: 'strong',
  frame: 'is',
  match: [
    '(manipulative|manipulation|manipulator+|manip)',
    'manipulate~ (the)? ({staff}|system|situation+|family|things)',
    'split~ (between|among)? (the)? (staff|team|nurses|providers)',
    '(play~|pit~) {staff} (off)? against',
    '(superficially charming|con-artist|staff-splitting)',
    '(splitting|splits) ({staff}|the|day|between)?',
  ],
  except: [
    '(spinal|joint|neck|back|cervical|lumbar|osteopathic|manual|chiropractic|fracture|data|of|under) manipulation',
    'manipulation of',
    'manipulate~ things (with|in)',
    'split~ ... (in|into) (two|half|groups)',
    '(ex|partner|husband|boyfriend|abuser|girlfriend) ... manipulative',
    '(manipulation|splitting) of',
    'splitting (pills|headache|headaches|tablets|wood)',
    'split~ the (dose|pill|tablet|shift)',
  ],
  anywhere: [
    'split~ (the|between)? (day|night|evening|morning) (and|from|staff|shift+) (day|night|evening|nurses|staff|shift+|team)',
    '^ (splits|splitting) (the)? (staff|team|nurses|providers|unit)',
    '[(staff-splitting|splitting)] on (his|her|their) part',
  ],
  message: 'This sees a trick where there may be a need.',
}

export const proof: Proof = {
  sources: ['uofl', 'oklahoma'],
  flags: [
    'Pt is manipulative at bedtime.',
    'Splitting staff over smoke breaks.',
    'Splits the night and evening shifts.',
  ],
  passes: [
    'He manipulates small objects well.',
    'Her manipulation of the joint was painless.',
    'He splits his pills in half.',
  ],
}

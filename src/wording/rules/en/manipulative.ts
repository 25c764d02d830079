import type {Proof, Rule} from '../../rule.js'

/** Manipulation: a need, seen as a trick. */
export const manipulative: Rule = {
  id: 'en.character.manipulative',
  severity: 'strong',
  frame: 'is',
  match: [
    '(manipulative|manipulation|manipulator+|manip)',
    'manipulate~ (the)? (situation+|family|things)',
    'split~ (between|among)? (the)? (staff|team|nurses|providers)',
    '(play~|pit~) {staff} (off)? against',
    '(superficially charming|con-artist|staff-splitting)',
    '(splitting|splits) ({staff}|the|day|between)?',
  ],
  except: [
    '(spinal|joint|neck|back|cervical|lumbar|osteopathic|manual|digital|bladder|uterine|chiropractic|fracture|data|of|under) manipulation',
    'manipulation of',
    'manipulate~ things (with|in)',
    'split~ ... (in|into) (two|half|groups)',
    '(ex|partner|husband|boyfriend|abuser|girlfriend) ... manipulative',
    '(manipulation|splitting) of',
    'splitting (pills|headache|headaches|tablets|wood)',
    'split~ the (dose|pill|tablet|shift)',
    '((with|by|delicate|gentle|surgical|intraoperative|minimal|careful) manipulation|manipulation to)',
    '(hormone|hormonal|dietary|tendon|ankle|shoulder|wrist|closed) manipulation',
  ],
  anywhere: [
    '(which|that|this|it) ... ... ({be}|seem~|feel~|felt) (frankly|clearly|plainly|rather|quite|very)? [manipulative]',
    '(manipulatively|manipulate~ (his|her|their) way)',
    '[manipulate~] (us|you|staff|others|everyone|everybody|nurse+|aide+|roommate+|peers|residents|co-patients|writer|(the|our|this) (team|system|staff|nurse+|night|day|evening|doctor+|ward|unit|residents|roommate))',
    '({staff}|we|i|team|nurse+|writer|dr|doctor+|aide+|(fed up|tired|weary|sick) (of|with)) ... ... ... [manipulated] by (mr|mrs|ms|miss|mx|{charge}|(her|him|them) ($|{after})|this|(the|our) ({charge}|inmate|prisoner)|bed|room|rm)',
    '(good|skilled|adept|expert|clever|talented|master) (at|of|in) [(manipulating|manipulation)] ($|and|{staff})',
    '(we|i|staff|team|nurse+|writer) (felt|feel~) (quite|very|rather|often|badly)? [manipulated] ($|and|again|today|into|by (him|them|this))',
    '(struck|strike~|strikes) ... as [manipulative]',
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
    'Staff felt manipulated; she is clever at manipulating.',
    'We are being manipulated by Mr. Cole, whose tears strike me as manipulative.',
    'He will only talk to one nurse, which to me is manipulative.',
  ],
  passes: [
    'The probe was passed with digital manipulation.',
    'He manipulates small objects well.',
    'Her manipulation of the joint was painless.',
    'He splits his pills in half.',
    'She felt manipulated by him and left the marriage.',
    'Delicate manipulation of the tissue kept the nerve whole.',
    'Good response to hormone manipulation.',
  ],
}

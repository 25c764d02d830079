import type {Proof, Rule} from '../../rule.js'

/** How somebody comes across, told as a pose; claims that are said not to hold. */
export const poses: Rule = {
  id: 'en.credibility.poses',
  severity: 'suggest',
  match: [
    '(present~|portray~|paint~|cast~|depict~|fancies|styles|represents) (himself|herself|themselves) as',
    'paint~ (a|quite a) (different|rosy|glowing) picture of',
    '{be} (alleged|rumoured|purported) to (have|suffer|hear|take|use)',
    '(tearful|tears|cries|weepy|crying|vomits) at will',
    'dramatic (description+|account+|fashion|display+|retelling)',
    '(contradict~|refute~) (his|her|their) (version|account|story|report+|statement+)',
    '(claim+|statement+|account|complaint+|story) {link} (clearly|largely|entirely|completely|likely|probably)? [(unsupported|baseless|groundless|untrue|implausible|fabricated|invented|not (plausible|borne out|substantiated))]',
    '(his|her|their) claim+ (that|to (be|have))',
    '(professed|ostensible|purported|avowed) (reason+|purpose|goal+|intention+|explanation|illness|willingness|interest|love)',
    '(his|her|their|the) stated (reason+|purpose|explanation|excuse)',
    '(disappear~|vanish~|resolve~|stop~|improve~|cease~) when (unobserved|unwatched|unaware)',
    '(discrepancies|inconsistencies|contradictions) (noted|evident)? in (his|her|their) (story|account|history|presentation)',
    '(credibility|veracity|truthfulness|honesty|sincerity) {link} (in|highly|very|somewhat|rather|quite)? (question|doubt|doubtful|questionable|suspect|low|poor|limited|lacking|compromised|undermined)',
    '(would like|wants) (us|staff|me|everyone) to (think|believe)',
    '(weight|screen+|staff|chart|behaviour|presentation|collateral|family|records) (suggest~|show~|say~|indicate~) otherwise',
    '(walk~|move~) (fine|easily|normally|freely|unaided) (out)? (to smoke|when (unobserved|not watched))',
    '^ (doubt|sceptical|skeptical|unconvinced|dubious|not (fully|entirely)? (convinced|persuaded)) (that|if|whether)? (he|she|they|pt|patient|client) (is (taking|using|telling|really|being|honest|truthful)|takes|took|was (taking|using|telling)|really|will|ever)',
    'admit~ (under (pressure|duress)|(only)? when pressed)',
    '(magnify~|blow~) (small|minor|every|everything|trivial) (problem+|issue+|symptom+|ache+|thing|complaint+|out)',
    '^ drama (around|about|over|re)',
  ],
  except: ['(no|not|nothing) ... (inconsistencies|discrepancies|contradictions)', 'until ... otherwise'],
  message: 'This reads a pose into what was said.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'Portrays herself as helpless.',
    'States he is eating, weight suggests otherwise.',
    'Her stated reason for leaving was a funeral.',
    'Doubt he is using the patch.',
  ],
  passes: [
    'She painted a picture for the hall.',
    'He is supposed to call at nine.',
    'Walks fine with the new cane.',
    'She paints a picture of the lake each fall.',
    'Discrepancies noted on medication reconciliation.',
    'He put on weight over the winter.',
  ],
}

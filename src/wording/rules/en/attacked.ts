import type {Proof, Rule} from '../../rule.js'

/** An act, told as an attack. */
export const attacked: Rule = {
  id: 'en.risk.attacked',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(attack~|assault~|ambush~|accost~|maul~|terroriz~|jump~|threaten~|bully~|menace~|intimidat~) (a|an|the|his|her|their|another|two|female|male|elderly|fellow|other|my|our|me|writer|staff|nurse+|peer+|co-patients|roommate|rn|lpn|psw|hca|evening|night|day|charge|agency|casual|security|mother|father|orderly|for|without|unprovoked)',
    '(go~|come|came|coming) after (a|the|his|her|their|another|one of)? (female|male|young|older)? (staff|nurse+|peer+|co-patient+|co-tenant+|co-resident+|roommate+|clerk|worker+|guard+|aide|psw|rn|lpn|hca|doctor|tech|student|brother|sister|mother|father|parents|child|children|kids|us|me|him|writer|driver|neighbour)',
    '(swing~|swung|swip~|lung~|charge~|fly|flew|rush~|came|come~|snap~|bark~|snarl~|growl~|scream~|spat|spit~|spitting|swinging|grabbing|clawing|lunging|striking|throwing punches) (out)? at (a|the|his|her|another|one of)? (female|male|young|older)? (staff|nurse+|peer+|co-patient+|roommate+|clerk|worker+|guard+|aide|psw|rn|lpn|hca|doctor|tech|student|brother|sister|mother|father|police|paramedic+|ems|us|me|him|her|writer|driver|others|anyone|everyone|people)',
    '(kicking|screaming|spitting|biting|fighting|hitting|punching|swearing|cursing|flailing|thrashing|yelling|clawing|scratching|swinging|struggling|lunging|throwing) : (and|or)? (kicking|screaming|spitting|biting|fighting|hitting|punching|swearing|cursing|flailing|thrashing|clawing|scratching|swinging|lunging|grabbing|combative|violent)',
    '^ (spitting|biting|swinging|kicking|clawing|grabbing|flailing|thrashing) (at|with|during|on|when|as|through|throughout)?',
    '(rageful|enraged|berserk|on the warpath|on a rampage|rampaging|rampaged|seeing red|spoiling for a fight)',
    '(wreak~|caus~|creat~) (havoc|mayhem|chaos)',
    '(turn~) on (staff|us|nurse+|me|writer|peers|caregivers|roommate|others|his|her)',
    '(get~|become~|became|turn~) (increasingly|quite|very|more)? (physical|nasty|rough|ugly|explosive|uncontrollable) (with|at|toward|towards|when|if)',
    '(act~|behav~|react~|respond~|pac~|star~|glar~) (out)? (very|quite)? (aggressively|violently|dangerously|threateningly|menacingly|abusively|explosively)',
    'pose~ (a|an)? (very|clear|real|serious|significant|ongoing|safety|security|constant|considerable)? (danger|menace|threat|hazard|risk) (to|for)',
    '(injur~|hurt~|assaulted|struck|bit) (staff|staff member|nurse+|peer+|co-patient+) (for no|without|unprovoked)',
    '(go~|went|goes|going|blow~|blew|blows|kick~|flip~|flipped|fly~|flew|flare~) (right|clear|completely|totally)? (off|up|out) (when|if|because|after|over|in|during|at|on|upon|once) (told|asked|redirected|denied|refused|the|a|being|we|staff|limits|he|she|group|ot|hall|dining|med|supper|lunch|breakfast|wife|mother|father|his|her|my|nurse+|triage|er|ed|emerg)',
    '(turn~|became|become~|got|gets|getting) (suddenly|quickly|really|very|quite)? (nasty|ugly|violent|mean|vicious|scary|threatening|aggressive|menacing)',
    '(lost|lose~|loses|losing) it (with (staff|us|me|his|her|the|nurse+|peer+|everyone)|when|over|on (staff|us|me|the nurse+|nurse+|peer+|his|her|everyone)|at (staff|us|me|nurse+|peer+)|again)',
    '(lost|lose~|loses|losing) (his|her|their) (temper|cool)',
  ],
  except: [
    '({be}|been|being|was|were|got) (attacked|assaulted|ambushed|accosted|mauled|jumped|threatened|bullied|intimidated|targeted)',
    '(attacked|assaulted|threatened|bullied|targeted) for (being|his|her|their|wearing)',
    '(jump~|came|come~|charge~) (the|his|her|a|at) (phone|battery|rope|queue|line|tablet|noon|night|fence)',
    'grabbing (part|tissue|bars|on|onto|hold)',
    '(alarm|light+|phone|monitor|pump|pacemaker|defib|icd|bomb|power|siren|pager|balloon|tire) ... (go~|went|goes|blew|blow~) (off|up|out)',
  ],
  message: 'This tells an act as an attack, without what came before it.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: [
    'Attacked a porter in the lift.',
    'Went after his roommate with a slipper.',
    'Swung at the aide during the bath.',
    'Combative, spitting and thrashing in triage.',
  ],
  passes: [
    'She was attacked by a dog in May.',
    'He went after lunch to the library.',
    'He became a physical education teacher.',
  ],
}

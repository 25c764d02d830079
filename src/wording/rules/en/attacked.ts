import type {Proof, Rule} from '../../rule.js'

/** An act, told as an attack. */
export const attacked: Rule = {
  id: 'en.risk.attacked',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(attack~|assault~|ambush~|accost~|maul~|terroriz~|menace~|intimidat~) (a|an|the|his|her|their|another|two|female|male|elderly|fellow|other|our|me|us|writer|staff|nurse+|peer+|co-patients|roommate|rn|psw|security|mother|father)',
    '(go~|went|came|coming) after (his|her|another|a|one of the) (female|male)? (staff|nurse+|peer+|co-patient+|co-tenant+|roommate+|guard+|aide|psw|rn|clerk|worker+|doctor)',
    '(swing~|swung|swip~|lung~|charge~|snap~|bark~|snarl~|growl~|scream~|spat|spit~|spitting|swinging|clawing|lunging|striking|throwing punches) (out)? at (a|the|his|her|another|one of)? (female|male)? (staff|nurse+|peer+|co-patient+|roommate+|clerk|worker+|guard+|aide|psw|rn|doctor|brother|sister|mother|father|police|paramedic+|us|me|him|her|writer|others|anyone|everyone|people)',
    '(kicking|screaming|spitting|biting|fighting|hitting|punching|swearing|flailing|thrashing|yelling|clawing|scratching|struggling|lunging) : (and|or)? (kicking|screaming|spitting|biting|fighting|hitting|punching|swearing|flailing|thrashing|clawing|scratching|lunging|combative|violent)',
    '^ (spitting|swinging|kicking|biting|clawing|grabbing|flailing|thrashing) ((at (the)? (staff|nurse+|others|us|me|everyone|aide+|guard+))|during (the)? (care|bath|transfer+)|with care|when (touched|approached|asked))',
    '(rageful|enraged|berserk|on the warpath|on a rampage|rampaging|rampaged|spoiling for a fight)',
    '(wreak~|cause~|create~) (havoc|mayhem|chaos)',
    'turn~ on (staff|us|nurse+|writer|peers|caregivers)',
    '(act~|behav~|react~|respond~) (out)? (very|quite)? (aggressively|violently|dangerously|threateningly|menacingly|abusively|explosively)',
    'pose~ a (real|clear|serious|significant|constant)? (danger|menace|threat) to',
    '(go~ off|went off|blow~ up|blew up|flip~ out|flipped out|kick~ off|flare~ up) (when|if|because|after|at being) (told|asked|redirected|denied|refused|limits|confronted)',
    '(turn~|become~|became|get~|got) (suddenly|quickly|really|very|quite|increasingly|more)? (nasty|ugly|violent|mean|vicious|threatening|aggressive|menacing|explosive|physical with)',
    'lose~ it ((with|on|at) (staff|us|me|nurse+|peer+|everyone|the nurse+)|when (told|asked|redirected|denied|refused))',
    'lose~ (his|her|their) (temper|cool)',
    '(go~|went) after (peer+|co-patient+|co-tenant+|roommate)',
    '(go~|went) off on (a|the|his|her)? (income|intake|social)? (clerk|worker|nurse+|staff|receptionist|roommate|teacher)',
    '(kicking|kicks) off again',
    '(attack~|assault~|ambush~|accost~|maul~|terroriz~|jump~|threaten~|bully~|menace~|intimidat~) (a|an|the|another|two|elderly|fellow|other|my|our|me|nurse+|peer+|rn|lpn|psw|hca|evening|night|day|charge|agency|casual|father|orderly|for|without|unprovoked)',
    '(go~|come|came|coming) after (a|the|his|her|their|another|one of)? (female|male|young|older)? (staff|nurse+|peer+|co-patient+|co-tenant+|co-resident+|roommate+|clerk|worker+|guard+|aide|psw|rn|lpn|hca|doctor|tech|student|brother|sister|mother|father|parents|child|children|kids|us|me|him|writer|driver|neighbour)',
    '(swing~|swung|swip~|lung~|charge~|fly|flew|rush~|came|come~|snap~|bark~|snarl~|growl~|scream~|spat|spit~|spitting|swinging|grabbing|clawing|lunging|striking|throwing punches) (out)? at (a|the|his|her|another|one of)? (female|young|older)? (staff|nurse+|peer+|co-patient+|roommate+|clerk|worker+|guard+|aide|psw|rn|lpn|hca|doctor|tech|student|brother|sister|mother|father|police|paramedic+|ems|us|me|him|her|writer|driver|others|anyone|everyone|people)',
    '(spitting|punching|cursing|thrashing|scratching|swinging|struggling|throwing) : (and|or)? (kicking|screaming|spitting|biting|fighting|hitting|punching|swearing|cursing|flailing|thrashing|clawing|scratching|swinging|lunging|grabbing|combative|violent)',
    '(go~|went|goes|going|blow~|blew|blows|kick~|flip~|flipped|fly~|flew|flare~) (right|clear|completely|totally)? (off|up|out) (when|if|because|after|over|in|during|at|on|upon|once) (told|asked|redirected|denied|refused|the|a|being|we|staff|limits|he|she|group|ot|hall|dining|med|supper|lunch|breakfast|wife|mother|father|his|her|my|nurse+|triage|er|ed|emerg)',
    '(escalate~|progress~|resort~) to (physical|verbal)? (aggression|violence|threats|assault+)',
  ],
  except: [
    '({be}|got) (attacked|assaulted|ambushed|mauled|threatened|bullied|intimidated)',
    'attack~ (the|a|his|her) (stairs|hill|problem|task|project|weeds|laundry|goal)',
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
    'Escalated to physical aggression at noon.',
  ],
  passes: [
    'She was attacked by a dog in May.',
    'He went after lunch to the library.',
    'He became a physical education teacher.',
    'He went after the doctor called, and she lost it on the bus.',
    'Baby: spitting up after feeds, kicking well.',
  ],
}

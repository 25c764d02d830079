import type {Proof, Rule} from '../../rule.js'

/** Independence, told as defiance. */
export const ownRules: Rule = {
  id: 'en.compliance.own-rules',
  severity: 'suggest',
  match: [
    'thumb~ (his|her|their) nose',
    '(dig~|dug) (in)? (his|her|their) heels',
    '(play~|live~|go~) by (his|her|their) own rules',
    '(thinks|believes|acts as if|feels|assumes) (the)? (rules|limits) (do not|don t|does not|doesn t|are not|aren t) (apply|for|meant|matter)',
    '(thinks|believes|seems to think) (the|that)? (the)? rules (are|is) (just|only|meant)? (for|there for) (other|others|lesser)',
    '(a law unto|marches to|answers to no one|does (as|whatever) (he|she|they) (pleases|likes|wants))',
    '(not|never|t|cannot) take (no for an answer|direction)',
    '(refuses to|won t|will not|would not|wouldn t) (budge|back down|be told|compromise|negotiate|listen to reason)',
    'drag~ (his|her|their) (feet|heels)',
    '(lip-service|fell on deaf ears|falls on deaf ears|turn~ a deaf ear)',
    '(only|just) (comes|shows up|attends|calls|engages|co-operates) (when|if) (he|she|they|it)',
    '(flout~|defy~|disobey~|snub~|challenge~ authority|rebel~ against)',
    'not one to (listen|follow|take|accept)',
    '(told|asked|advised|reminded|prompted|encouraged|instructed|shown) ... ... [but (he|she|they)? (will not|won t|refuses|refused|would not|wouldn t)] ($|and)',
    '(does|do|did|doing) what (he|she|they) please+',
    '(dead-set against|dead against|vehemently against|adamantly (against|opposed to)) (any|all|taking|surgery|placement|meds|medication|treatment|insulin|dialysis|injection+|help|rehab)',
  ],
  except: [
    'drag~ (his|her|their) (feet|heels) (on (the)? (left|right|turning|turns|stairs|floor)|when (tired|walking|turning)|with (fatigue|walker))',
    '(gait|shuffling|foot|walks|walking|ataxic) ... ... drag~ (his|her|their) (feet|heels)',
    '(drawer|door|window|lid|zipper|bolt|screw|scale) ... budge',
    'take direction (cards|card|notes|sheets)',
    'rebel~ against cancer',
    '(defy~ (gravity|treatment|description)|(cancer|tumour|infection|pain) defy~)',
  ],
  message: 'This makes defiance of a mind of one’s own.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Thumbs her nose at the curfew.',
    'He digs in his heels when bathing comes up.',
    'Advised to wear the collar but won’t.',
    'Dead set against any home care.',
  ],
  passes: [
    'A brick wall beside the garden blocks the wind.',
    'The dog drags its feet on wet days.',
    'The landlord disregarded his letter.',
    'The drawer would not budge.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** People counted by how often they come. */
export const frequentFlyer: Rule = {
  id: 'en.service-use.frequent-flyer',
  severity: 'strong',
  match: [
    '(tie~|ties|tying|tied) up (the|our|a)? (phone|phones|lines|staff|nurses|desk|triage|room|ambulance+|nursing|stretcher)',
    '(use~|uses|used) (the|our) (ed|er|emergency|emerg|unit|ward|crisis line|shelter|hospital|ambulance|clinic) (as|like)',
    'well-known to (mobile|crisis|ems|paramedics|emerg|psych|security|cas|outreach|detox|triage|dispatch|housing|shelter)',
    '^ known to (us|this|our|the|police|service+|team|ed|mental|crisis|ems|security|psych|triage)',
    '(overuse~|over-use~|abuse~|misuse~|monopolize~) (the|his|her|our)? (on-call|call|nurse|nursing|prn|crisis|help|desk)? (line|phone|bell|time|button|desk|pager)',
    '(team|staff|we|unit|nurses|triage|er|ed|everyone) ({be}|has|have|getting|grown)? [(tired|fed up|sick|weary|frustrated|exasperated)] (of|with|by)',
    '(frequent|repeat)-(flyer+|flier+|hitter+|presenter+|attender+|visitor+|customer+)',
    '(well-known|known well) to (the|this|our|us)? ({ward}|staff|services|team|police|system)?',
    '(revolving-door|high-utilizer+|super-utilizer+|bounce-back|gaming the system|abuse~ the system)',
    '(inappropriate|excessive|over) (use|use of) (of)? (the)? (emergency|er|ed|crisis|services|911)',
    '(drain on|waste of|burden on|burden to)',
    '(excessive|constant) (call+|calling|visits|requests)',
    '(misuse~|abuse~) (of)? (the)? (ed|er|911|crisis|system|services|ambulance)',
    '(repeat|chronic|regular) (customer+|visitor+|caller+|presenter+)',
    '(inappropriate|unnecessary) (presentation|visit+|admission|attendance)',
  ],
  except: [
    '(report|note|notes|chart|record|letter|file|summary) (calls|called|labels|labelled|describes) (her|him|them) (as)? (a)? frequent-flyer+',
    '(box|template|policy|audit|training|review) (for)? : frequent-flyer+',
    'frequent-flyer (points|miles)',
    'well known (to|for) (enjoy|be|like)',
    '(feel~|felt|feeling|worry~|fear~|like) ... burden',
    'revolving-door (at|in|of the (hospital|building)|entrance|stuck|out)',
    '(well-known|known well) to (his|her|their|the|all|many)? (neighbour+|neighbor+|friend+|family|community|congregation|church|local+|public|readers|customers|students|listeners)',
  ],
  guards: {negation: true},
  message: 'This counts visits and leaves out the need.',
}

export const proof: Proof = {
  sources: ['uofl', 'goddu'],
  flags: ['Frequent flyer, third visit in May.', 'Well known to the unit.'],
  passes: ['He used his frequent flyer points.', 'The bus driver is a frequent guest.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Acting out: behaviour without its reason. */
export const actingOut: Rule = {
  id: 'en.character.acting-out',
  severity: 'suggest',
  match: [
    'act~ out',
    '(misbehave~|misbehaviour)',
    '(bad|problem|poor|maladaptive|inappropriate|disruptive|oppositional|childish|intrusive|impulsive) (behaviour+|behavior+)',
    '(inappropriate|intrusive|disruptive|provocative) (with|to|towards|toward|on|at|in)',
    'passive aggressive',
    '{poor} (impulse control|frustration tolerance)',
    '(extreme|challenging|difficult|sexualized) (behaviour+|behavior+)',
    'for no (apparent|obvious|good|known)? reason',
    'without provocation',
    'unprovoked',
    '(bizarre|odd) (behaviour+|behavior+)',
    'inappropriate (laughter|comments|remarks|touching|language|jokes)',
    '(behaviour|behavior) : {link}? (inappropriate|disruptive|poor|bad|bizarre|difficult)',
    '(hypersexual|hyper-sexual|sexually (disinhibited|preoccupied|charged)|disinhibited)',
    '(escalate~|act~ up|carry~ on|carrying on|kick~ up a fuss|make~ a scene|made a scene|cause~ trouble|create~ a scene|raise~ hell)',
    '(disturb~|upset~|annoy~|bother~|harass~|agitate~|wind~ up|winding up|instigate~|egg~ on|target~|intimidate~) (the)? (other|co|fellow)? (patients|co-patients|clients|peers|residents|roommate+|staff|nurses|others|everyone)',
    '(uses|using|used) (tears|crying|self-harm|threats|silence|anger|charm|her body|sex|illness|si|suicidal ideation|symptoms|his illness|her illness|diagnosis|pain) (to|as|for)',
    '(behavioural|behavioral|behaviour|behavior) (dyscontrol|disturbance+|excess+|outburst+|escalation+|episode+|incident+)',
    '(having|had|has|increased|ongoing|multiple|escalating|negative|more) [(behaviours|behaviors)] (around|with|during|at|overnight|this|today|toward|towards|when|on|again|re)',
    '^ [(behaviours|behaviors)] (escalate~|increase~|continue~|overnight|at|noted|x2|x3|this|today|again)',
    '(for|due to|because of|re) [(behaviours|behaviors)] $',
  ],
  except: [
    'escalating (fever|pain|dose+|cost+|headache+|symptom+)',
    '(asthma|knee+|back|arthritis|gout|reflux|allergies|stomach|hip|shoulder|machine|computer|device|monitor|pump|pain|sciatica|eczema|hernia|bladder|weather|phone|elevator|vertigo|migraine+|sinuses|gut|heart|it) ... act~ up',
    'act~ out (a|the) (scene|story|play)',
    'scene for',
    'unprovoked seizure+',
    '(neurocognitive|dementia|disorder|disease|with) (behavioural|behavioral) disturbance+',
    'neurocognitive ... (behavioural|behavioral) disturbance+',
    '(disruptive|problem|impulsive|impulse|passive|inappropriate) ... disorder+',
    '(coworker+|co-worker+|boss|uncle|{family}|teacher|landlord) ... inappropriate',
    '(challenging|problem|difficult|impulsive) (behaviour|behavior) (therapy|support|plan|team|class|group|management)',
    'unprovoked (fall|fracture|dvt|pe|vte|thrombosis|clot+|embolism)',
    '(re|dose|dosage) escalate~',
    'escalate~ (dose|dosage|doses|dosing)',
    '(carry~ on|carried on) (as|with|until|using|to)',
  ],
  message: 'This names a behaviour and leaves out its reason.',
}

export const proof: Proof = {
  sources: ['uofl', 'picu', 'oklahoma'],
  flags: [
    'Acting out after the phone call.',
    'Inappropriate with staff in the hallway.',
    'Having behaviours around toileting.',
    'Given IM for behaviours.',
  ],
  passes: [
    'He acts out a scene in drama class.',
    'Behaviour chart reviewed with her parents.',
    'Learning new behaviours with her coach.',
  ],
}

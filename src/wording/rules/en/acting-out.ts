import type {Proof, Rule} from '../../rule.js'

/** Acting out: behaviour without its reason. */
export const actingOut: Rule = {
  id: 'en.character.acting-out',
  severity: 'suggest',
  match: [
    'act~ out',
    '(misbehave~|misbehaviour|misbehavior)',
    '(bad|problem|poor|maladaptive|inappropriate|disruptive|oppositional|childish|intrusive|impulsive|challenging|difficult|sexualized|bizarre|odd) (behaviour+|behavior+)',
    '(inappropriate|intrusive|disruptive|provocative) ((with|to|toward|towards) (the|other|female|male)? ({staff}|peer|nurse+|residents|patients|co-patients)|(on|in) (the)? (unit|ward|group|class|milieu))',
    'passive aggressive',
    '{poor} (impulse control|frustration tolerance)',
    '(angry|upset|yell~|scream~|swear~|hit|punched|kicked|attacked|threw|agitated|aggressive) ... for no (apparent|obvious|good)? reason',
    '(hit|struck|attacked|punched|assaulted|kicked|lashed out at) (a|the|another|staff|peer+|nurse+) ... (unprovoked|without provocation)',
    '(inappropriate|lewd|crude|flirtatious) (comments|remarks|touching|language|jokes|gestures|laughter)',
    '(behaviour|behavior) : {link}? (inappropriate|disruptive|poor|bad|bizarre|difficult)',
    '(hyper-sexual|sexually (disinhibited|preoccupied|charged)|disinhibited)',
    '(kick~ up a fuss|make~ a scene|create~ a scene|raise~ hell|(he|she|they|pt|patient|client) (is|was|were|started|kept|quickly|then)? (escalate~|act~ up))',
    '(disturb~|annoy~|harass~|agitate~|instigate~|intimidate~|egg~ on|wind~ up|winding up) (the)? (other|co|fellow)? (patients|clients|residents|peers|staff|nurses)',
    '(uses|using|used) (tears|crying|self-harm|threats|silence|anger|charm|sex|si|suicidal ideation|(his|her) (body|illness)) (to (get|gain|manipulate|avoid|control|punish|obtain)|as (leverage|a weapon|a tool))',
    '(behavioural|behavioral|behaviour|behavior) (dyscontrol|excess+|outburst+|escalation+)',
    '(having|had|has|increased|ongoing|escalating) [(behaviours|behaviors)] (around|with|during|at|overnight|today|when|again|re)',
    '^ [(behaviours|behaviors)] (escalate~|increase~|overnight|noted|x2|x3|today|this|again)',
    '(for|due to|because of|re) [(behaviours|behaviors)] $',
    '(inappropriate|provocative) (with|to|towards|toward|on|at)',
    '(uses|using|used) (tears|crying|self-harm|threats|silence|anger|charm|her body|sex|illness|si|suicidal ideation|symptoms|his illness|her illness|diagnosis) (to|as|for)',
    '(inappropriate|provocative) and (flirtatious|sexual|disruptive|intrusive|rude|seductive|loud|demanding|goading)',
  ],
  except: [
    'act~ out (his|her|their|the|a|vivid)? (scene+|story|stories|play|dream+|part+|role+)',
    '(disruptive|problem|impulsive|impulse|passive|inappropriate) ... disorder+',
    '(coworker+|co-worker+|boss|uncle|{family}|teacher|landlord) ... inappropriate',
    '(challenging|problem|difficult|impulsive) (behaviour|behavior) (therapy|support|plan|team|class|group|management)',
    'escalate~ (the|a|her|his|this|to|dose+|concern+)',
    '(neurocognitive|dementia|disorder|disease|with) (behavioural|behavioral) disturbance+',
    '(carry~ on|carried on) (as|with|until|using|to)',
    'act~ out ... (scene+|skit+|story|stories|role+|turning|refusal)',
    '(acting|drama|theatre|role-play|skills|skit) (class|group|club|lesson|night|skills)? ... ... ... ... act~ out',
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
    'Crude jokes at breakfast.',
  ],
  passes: [
    'He acts out a scene in drama class.',
    'Behaviour chart reviewed with her parents.',
    'Learning new behaviours with her coach.',
    'The knee swells for no reason that she knows.',
    'NSAIDs are inappropriate in his case.',
    'Rested on the bench and carried on.',
    'Uses pain as a guide when he walks.',
    'Drama club on Friday: acting out the court scene.',
  ],
}

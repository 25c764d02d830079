import type {Proof, Rule} from '../../rule.js'

/** A warning to colleagues, in shorthand. */
export const redFlag: Rule = {
  id: 'en.risk.red-flag',
  severity: 'suggest',
  match: [
    '(ticking|walking|human) (bomb|time-bomb|grenade|hand grenade|powder keg|volcano|disaster)',
    '(has|have|had) (hit|bitten|punched|kicked|assaulted|attacked|struck|threatened|hurt|injured|slapped|choked|spat on|spit on) (staff|others|people|peers|nurse+|workers|residents|co-patient+|a (nurse|peer|worker))',
    '(red flag+|buyer beware|fair warning|heads-up|warning|caution|beware|nb) : (violent|violence|aggressive|aggression|assaultive|hits|bites|spits|threatening|assault|dangerous|predatory|volatile|combative|(prior|previous) violence)',
    '(previous|prior|past|known|documented|significant|extensive|repeated) ((violent|assaultive|aggressive) (behaviour+|behavior+|incident+|act+|outburst+)|(violence|aggression) (toward|towards|against|on) (staff|others|peers|people))',
    '(rough|mean|cruel|nasty|violent|vicious|brutal|ugly|heavy-handed|handsy) (with|to|towards|toward) (staff|peers|nurses|us|other|animals|younger)',
    '(mean|nasty|violent|dangerous|ugly|cruel|vicious) when (drunk|drinking|intoxicated|crossed|refused|cornered|frustrated|challenged|off|told)',
    '(quick|free|ready) with (his|her|their) (fists|temper)',
    '(aggro|agro|bitey|hitty|pugnacious|knife-happy|trigger-happy|armed and dangerous|thuggish|criminal mind|criminally minded|fire-setter+|firebug|knife carrier)',
    '(staff|peers|nurse+|everyone|co-patients|residents|roommates|tenants|workers) (fear|fears|dread|dreads|avoid|avoids|refuse to work with|will not approach) (him|her|them|working|entering)',
    '(notorious|infamous|known|well-known) (for|to) (biting|hitting|spitting|throwing|assault+|assaulting|attacking|fighting|violence|(his|her)? temper|lashing|bite|hit|attack|fight|threaten|kick|punch)',
    '^ (hits|bites|kicks|punches|pinches|slaps|headbutts|spits at|lunges at) (staff|nurses|peers|people|others|co-patients|us)',
    '^ (hits|bites|pinches) (out)? (during|when) (care|bathed|changed|touched|redirected|approached|told)',
    '(a|real|serious|significant|ongoing) ((behavioural|behavioral) (problem|issue|challenge)|management (problem|nightmare))',
    '(intent|hell-bent|bent) on (hurting|violence|revenge|attacking|destruction|destroying|causing|fighting|trouble|provoking)',
  ],
  except: [
    '({family}|brother|uncle|neighbour|boyfriend|stepfather|landlord|stranger|dog|cat|teacher|coach|boss) ... (mean|nasty|violent|hit|bites|kicked|attacked|hurt|threatened|vicious|bitten|dangerous)',
    '(feel~|felt|says|said|thinks|believes) ... (avoid|avoids|fear|fears)',
    '(victim|survivor|witness~|childhood|domestic|partner) ... (violence|aggression)',
    'aggressive (lymphoma|tumour|tumor|cancer|carcinoma|disease|form|histology|subtype|variant)',
  ],
  message: 'This warns colleagues of a person, in shorthand.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: [
    'Red flag: previous violence.',
    'Has hit staff before.',
    'Notorious for biting.',
    'Bites when bathed.',
  ],
  passes: [
    'Her ex was violent when drunk.',
    'No previous violence.',
    'Alert: known allergy to latex.',
    'Spits out the pulp of his oranges.',
    'Handy with his hands, he fixes clocks.',
    'Recent violence at home was disclosed.',
  ],
}

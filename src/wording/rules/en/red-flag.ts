import type {Proof, Rule} from '../../rule.js'

/** A warning to colleagues, in shorthand. */
export const redFlag: Rule = {
  id: 'en.risk.red-flag',
  severity: 'suggest',
  match: [
    '(ticking|walking|human|live|unexploded) (bomb|time-bomb|grenade|powder keg|hand grenade|volcano|disaster)',
    '(has|have|had) (hit|bitten|punched|kicked|assaulted|attacked|struck|threatened|hurt|injured|slapped|choked|stabbed|charged at|gone after|spat on|spit on) (at)? (staff|others|people|peers|nurse+|co-patient+|a (nurse|peer|worker|staff)|workers|residents|multiple|several|many|other|previous)',
    '(red flag+|buyer beware|fair warning|heads-up|warning|caution|careful|beware|alert|nb) : (violent|violence|aggressive|aggression|assaultive|prior violence|previous violence|hits|bites|spits|threatening|assault|dangerous|predatory|volatile|combative)',
    '(previous|prior|past|known|documented|significant|extensive|repeated|serious|recent) (violence|aggression|assaultiveness|violent|assaultive|aggressive) (behaviour+|incident+|episode+|act+|outburst+|toward|towards|against|on|in|noted|x)?',
    'armed and dangerous',
    '(tore|tears|tearing|ripped|rips|kicked|smashed|broke) (apart|up|down|in|through) (the|his|her|their|a|unit) (room|unit|lounge|door+|tv|property|wall+|seclusion|office|kitchen|apartment|window+|dining)',
    '(rough|mean|cruel|nasty|violent|dangerous|vicious|brutal|ugly|menacing|heavy-handed|handsy) (with|to|towards|when) (the|other|his|her|staff|younger|us|peers|nurses|animals|women|female|children|drunk|drinking|intoxicated|crossed|refused|cornered|frustrated|off|told|not|challenged|limits)',
    '(quick|fast|free|ready|handy) (with|to use) (his|her|their|a)? (fists|hands|knife|temper|feet|anger|mouth)',
    '(aggro|agro|punchy|stabby|bitey|hitty|scrappy|pugnacious|trigger-happy|knife-happy|heavy-handed)',
    '(staff|peers|nurse+|everyone|co-patients|residents|roommates|tenants|neighbours|workers) (fear|fears|dread|dreads|avoid|avoids|refuse to work with|will not (enter|approach)|won t (enter|approach|work)|do not feel safe|don t feel safe) (him|her|them|with|around|alone|his|entering)?',
    '(notorious|infamous|known|renowned|famous|well known) (for|to) (biting|hitting|spitting|throwing|assault|assaults|assaulting|attacking|fighting|violence|his temper|her temper|temper|lashing|outbursts|blowing|grab|grabbing|kick|kicking|punch|punching|bite|hit|throw|attack|fight|threaten|threatening|carry|carrying)',
    '^ (hits|bites|kicks|spits|punches|scratches|grabs|pinches|slaps|headbutts|swings|lunges|charges|threatens|throws) (at|out|on|and|when|during|with|if|staff|nurses|peers|people|others|co-patients|anyone|us)',
    '(a|an|major|serious|ongoing|significant|real|constant) (safety|security|behavioural|management|violence|aggression|assault) (concern|problem|issue|risk|threat|liability|nightmare|challenge) (for|to|on|with|in|at)',
    '(fire-setter|firebug|weapon+ (carrier|risk)|knife carrier|gang member|gangster|gang-banger|gang affiliation|ex-gang|enforcer|hitman|thuggish|criminal mind|criminally minded)',
    '(intent|hell-bent|bent|keen|set) on (hurting|harming|violence|revenge|attacking|destruction|destroying|causing|fighting|a fight|trouble|provoking)',
  ],
  except: [
    '({family}|brother|uncle|neighbour|boyfriend|stepfather|landlord|stranger|dog|cat|teacher|coach|boss) ... (rough|mean|cruel|nasty|violent|hit|bites|kicked|attacked|hurt|threatened|brutal|vicious|bitten|bit|abusive|aggressive|threatens|dangerous)',
    '(by|from) (her|his|their|a|an) (ex|husband|wife|partner|father|mother|boyfriend|stepfather|brother|uncle|landlord|dog|neighbour)',
    '(victim|survivor|witness~|exposed|experienced|childhood|domestic|partner) ... (violence|aggression)',
    '(previous|prior|past|known) (violence) (against|toward|towards|from|by) (her|him|them|women|the (patient|client|mother))',
    '(no|denies|without|never|nor) ... (previous|prior|past|known|documented|significant|recent) (violence|aggression)',
    '(heads-up|alert|warning|careful) : (history of|hx of|known) (allerg+|seizure+|falls|anaphylaxis|latex|diabet+|penicillin|difficult)',
    '(fear|avoid|avoids) (them|his|with|around|alone)',
    '(kicks) (the|a) (ball|habit)',
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
  passes: ['Her ex was violent when drunk.', 'No previous violence.', 'Alert: known allergy to latex.'],
}

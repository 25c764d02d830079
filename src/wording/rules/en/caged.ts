import type {Proof, Rule} from '../../rule.js'

/** Rage, told as nature; a warning to those who come after. */
export const caged: Rule = {
  id: 'en.risk.caged',
  severity: 'suggest',
  match: [
    '(went|gone|goes|came|comes|going|coming) after (the|his|her|a|another|our)? (psychiatrist|physician|resident|social worker|therapist|counsellor|mom|dad|cousin|boyfriend|girlfriend|husband|wife|landlord|dietitian|cleaner|housekeeper|cook|teacher|medic+|officer+|peer+|sister|orderly|others|people|anyone)',
    '(he|she|they|who|pt|patient|client|resident|finally|just|suddenly) snapped (and|when|at|on|again|over|after|$)',
    '^ snapped (and|when|at|on|again|over|after)',
    '(destroy~|wreck~|demolish~|smash~ up|tear~ up|tore up|tear~ apart) (his|her|their|the|our|a|unit)? (own)? (room|property|unit|apartment|furniture|belongings|lounge|kitchen|bathroom|office|house|place|seclusion|cell|car)',
    '(raging|raged|rampaging|fuming|seething|ranting|storming|frothing|exploding|erupting|exploded|erupted) (at|about|around|on|down|through|again|over|against|into|in|out|$)',
    'foam~ at the mouth',
    '(will|is going to|going to|gonna) (eventually|one day|someday|soon|seriously|really)? (hurt|kill|injure|maim|stab) (someone|somebody|one of us|staff|a nurse)',
    '(someone|somebody|staff|a nurse|one of us) (is going to|will|is gonna|could|may) (eventually|soon)? (get|be|end up) (seriously|badly)? (hurt|killed|injured|assaulted)',
    '(do not|don t|never|not) (turn your back|be alone with|go in alone|enter alone|see alone|approach alone|interview alone|get (too)? close|stand too close|go (in|near)|let (him|her) near|provoke|corner)',
    '(two|2|three|3|four|4|multiple|double)-(person|staff|man) (approach|assist|escort|entry|only|at all times) ... (violent|aggressive|aggression|violence|assaultive|unpredictable|safety|combative|behaviour+)',
    '(like|as|acts like) (a|an) (caged|wild|rabid|trapped|cornered|wounded|raging|mad)? (animal|bull|beast|tiger|maniac|lunatic|madman|savage|pit bull|bear|rottweiler|monster)',
    '(strike~|striking|hit~|hitting|kick~|act~) out (at|violently|physically|verbally|aggressively|when|if|toward|towards|against|again|unexpectedly|without|unpredictably|$)',
    '(quick|easy|fast|prone|apt|liable|likely) (to)? (anger|rage|fight|strike|explode|flare|erupt|ignite|snap|set off|fly|assault|hit)',
    '(bad|violent|nasty|short|quick|foul|hot|explosive|terrible|vicious|ugly|uncontrollable|fiery)-(tempered|temper)',
    '(temper|anger|rage) (problem+|issue+|outburst+|tantrum+|flare+|management (issue+|problem+)|dyscontrol)',
    '(violent|aggressive|volatile|explosive|dangerous|predatory|assaultive|antisocial|unstable) (guy|dude|kid|girl|boy|fellow|type+|personality|drunk|temperament|disposition|element|mood)',
    '(flagged|labelled|notorious|potentially|historically|reportedly|inherently) (as|for being)? (violent|aggressive|dangerous|assaultive|volatile|explosive|combative|predatory)',
    '(physical|physically) (with|toward|towards) (staff|peers|nurse+|others|mother|father|wife|girlfriend|us)',
    '(beat~|beats|beaten) (up|on|down)? (his|her|a|the|another) (wife|girlfriend|mother|peer|roommate|co-patient|father|partner|kids|children)',
    '(police|security|code white|cuffs|handcuffs|restraint+|seclusion) (needed|required|necessary|called) ... [(violent|aggressive|out of control|uncontrollable|combative|assaultive|raging)]',
    '(uncontrollable|uncontrolled|violent|angry|aggressive|explosive|murderous|homicidal) (rage|fit+|tirade+|episode+|spell+|reaction+|explosion+|attack+|fury|anger)',
    '(crime|murder|violence|assault|arson|stabbing) waiting to happen',
    '(accident|disaster|tragedy|lawsuit|incident|murder|assault) waiting to happen',
    '(security|safety|flight|awol|elopement|fall|fire|weapons|contraband) (nightmare|menace|liability)',
    '(too dangerous|too violent|too risky|too aggressive|too volatile) (to|for) (the|be|release|discharge|go|society|share|public|house|live|return|have|work|parent|roommate+|group|housing|children|kids|our|any|other|others)',
  ],
  except: [
    '(he|she|they|mother|sister|partner|says|said|voice+|fears|afraid|worried|wants|wishes|threat+|threaten~) ... (going to|will) (hurt|kill)',
    '({family}|brother|uncle|neighbour|boyfriend|stepfather|landlord|stranger|dog|ex|roommate|coach) ... (raging|raged|snapped|violent|aggressive|volatile|explosive|beat~|rage|temper|physical|exploded|temper+)',
    '(by|from|with) (her|his|their|a|an) (ex|husband|partner|father|boyfriend|stepfather|brother|uncle)',
    '(tumour|tumor|cancer|lymphoma|infection|hydration|treatment|disease|storm|fire|weather|outbreak|battery|boiler|debate|volcano|wisdom|teeth|rash|lesion+) ... (aggressive|erupting|erupted|raging|exploded|exploding|volatile)',
    '(fire|infection|fever|storm|debate|tooth|teeth|rash|lesion|eruption) ... (erupt~|rag~|erupting|erupted|raging|raged)',
    'snapped (in|at the (ankle|knee))',
    '(bone|tendon|ligament|acl|line|strap|band|cord|wire|cane) snapped',
    '(reach|reached|map|carry|carried|rule|worked|work|sound) out',
    '(fall|falls|trip|slip) hazard',
    '(uncontrolled|violent|explosive|attack) (cough|coughing|vomiting|diarrhea|diarrhoea|seizure+|shaking|pain|death)',
    '(unsafe|not safe|not fit|unfit) to (drive|fly|swallow|eat|transfer|walk|mobilize|work (until|today))',
    '(unfit) (for (trial|work|surgery|duty|travel|consumption)|to (stand|travel))',
    '(witness~|survivor|victim|witnessed|childhood) ... (rage|violent|temper|beat~)',
  ],
  message: 'This makes anger the nature of a person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He snapped and threw a chair.',
    'Never be alone with this patient, do not turn your back.',
    'Paced like a caged animal.',
  ],
  passes: [
    'The tendon snapped at the ankle.',
    'She raised her voice and left the room.',
    'Not safe to swallow thin fluids.',
  ],
}

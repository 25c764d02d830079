import type {Proof, Rule} from '../../rule.js'

/** Rage, told as nature; a warning to those who come after. */
export const caged: Rule = {
  id: 'en.risk.caged',
  severity: 'suggest',
  match: [
    '(he|she|they|who|pt|patient|client|resident|finally|suddenly) snapped (and|when|at|over|$)',
    '(destroy~|wreck~|smash~ up|tear~ up|tore up) (his|her|their|the)? (own)? (room|unit|lounge|cell|seclusion)',
    '(raging|ranting|fuming|seething|frothing) (at|about|over|against)',
    '(do not|don t|never) (turn your back|be alone with|go in alone|enter alone|see alone|approach alone|interview alone|stand too close)',
    '(like a (maniac|lunatic|madman|savage)|(like|as) (a|an) (caged|wild|rabid|cornered|wounded|raging|mad) (animal|bull|beast|tiger|dog))',
    '(strike~|striking|hit~|hitting|kick~) out (violently|physically|verbally|toward|towards|against|without|unpredictably)',
    '(quick|prone|apt|liable|easy) to (anger|rage|fight|strike|explode|erupt|assault)',
    '(bad|violent|nasty|short|quick|foul|hot|explosive|terrible|vicious|ugly|uncontrollable|fiery|volatile)-(tempered|temper)',
    '(temper|anger|rage) (problem+|issue+|dyscontrol|management (issue+|problem+))',
    '(violent|aggressive|volatile|explosive|dangerous|predatory|assaultive|antisocial|unstable) (guy|dude|kid|girl|boy|fellow|personality|drunk|temperament|disposition)',
    '(flagged|labelled|notorious|historically|reportedly) (as|for being)? (violent|aggressive|dangerous|assaultive|volatile|explosive|combative|predatory)',
    '(physical|physically) (with|toward|towards) (staff|peers|nurse+|others|us|residents)',
    'beat~ (up|on) (his|her|a|the|another) (wife|girlfriend|mother|peer|roommate|co-patient|father|partner|kids)',
    '(uncontrollable|uncontrolled|violent|explosive|aggressive|murderous|homicidal) (rage+|tirade+|fury|anger|outburst+)',
    '(crime|murder|violence|assault|stabbing|lawsuit) waiting to happen',
    '(security|safety) (nightmare|menace)',
    'too (dangerous|violent|aggressive|volatile) (to|for) (release|discharge|society|parent|roommate+|group|housing|children|kids|(the|our) (unit|ward|public|community))',
    '(bites|punches|kicks|spits|lashes out|assaults|explodes) : (without warning|with no|at random|for no|unprovoked|out of (the blue|nowhere)|when (angry|crossed|provoked|refused|told no|frustrated|drunk))',
    '(zero to (sixty|60|100|a hundred)|(angry|rage~|yell~|explode~|upset|cries|snap~|fight~|temper) ... (over nothing|at the drop of a hat|on a dime|at the slightest (provocation|thing|frustration)))',
    'potentially (violent|assaultive|combative)',
    '(^|({charge}|he|she|they) (is|was|are|were|has been)) [(described|regarded|portrayed) ... as (a|very|highly|increasingly)? (violent|dangerous|assaultive|volatile|explosive|combative|predatory|unpredictable)]',
  ],
  except: [
    '({family}|brother|uncle|neighbour|boyfriend|stepfather|landlord|stranger|dog|ex|roommate|coach) ... (beat~|rage|temper|tempered|ranting|raging|snapped)',
    '(treat~|treated|feel~|felt|work~|worked) like',
    '(tumour|tumor|cancer|lesion|mass|disease|market|eruption|weather|pain) ... (described|regarded)',
    'antisocial personality disorder',
    'explosive (diarrhea|stool+|onset)',
  ],
  message: 'This makes anger the nature of a person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He snapped and threw a chair.',
    'Never be alone with this patient, do not turn your back.',
    'Paced like a caged animal.',
    'Described by the lodge as volatile.',
  ],
  passes: [
    'The tendon snapped at the ankle.',
    'She raised her voice and left the room.',
    'Not safe to swallow thin fluids.',
    'The seizure began with foaming at the mouth.',
    'He felt treated like an animal by the landlord, and beat his father at chess.',
    'Flexion 0 to 100. The stairs are an accident waiting to happen.',
    'Antisocial personality disorder appears in a 1996 report.',
  ],
}

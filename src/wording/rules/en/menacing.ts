import type {Proof, Rule} from '../../rule.js'

/** Menace, read into a look, a size or a home. */
export const menacing: Rule = {
  id: 'en.risk.menacing',
  severity: 'suggest',
  match: [
    '(menacing|threatening|intimidating|predatory|murderous|evil|hostile) (stare|eyes|glare+|gaze|size|build|vibe|grin|smile|physique)',
    '(volatile|explosive|unpredictable) (home|household|dyad|mix|combination|address)',
    '(exhibit~|display~|demonstrate~|engage~ in) (physically|verbally|sexually)? (violent|assaultive|threatening|predatory|intimidating) (behaviour+|behavior+)',
    '(trashed|trashes|trashing|smashed up|tore up) (his|her|their|the) (room|unit|apartment|lounge|kitchen)',
    '((assault|aggression|violence|violent|aggressive|assaultive)-(precautions|alert|flag)|(assault|aggression|violence)-risk)',
    '^ keep (your)? distance',
    '^ safety risk : (two|2|security|do not)',
    '(four|five|six|three|several|multiple|3|4|5|6) (staff|officers|guards|security) to (control|restrain|subdue|contain|hold)',
    '(unbridled|seething|blind|explosive|simmering|homicidal|murderous) (rage|anger|fury|aggression|hatred)',
    '(home|household|relationship|dyad|which|{family}) {link} (very|quite|increasingly|highly|extremely|still)? (volatile|a powder keg)',
    '(staff|family|we|i|team|nurse+|parents|peers|residents|everyone|neighbours|roommates) (find|finds|found) (him|her|pt|patient|client) (very|quite|so|too|increasingly)? (unpredictable|scary|frightening|threatening|dangerous|explosive|intimidating|menacing) ($|and|or|when|at|on|since|with|during|because|after|to)',
    '[(this|the) (man|woman|patient|client|resident|gentleman|lady|youth|individual) {link} (very|highly|quite|too)? (unpredictable|explosive|volatile|dangerous)] ($|and|with|when|on|at|around)',
    '(propensity|penchant|proclivity|predisposition) (for|to|toward|towards) (violence|aggression|violent|assault+|fire-setting)',
    '(obs|observation+|one|1:1|restraint+|seclusion|prn+|im|code white|security|precautions|sitter) : (for)? (physical|verbal)? [(aggression|violence|combativeness|assaultiveness)] $',
    '(restrained|secluded|restraint+|seclusion|im|prn+|ativan|lorazepam|haldol|haloperidol|olanzapine|loxapine|security|code white|sitter|1:1) ... for [(physical|verbal)? (aggression|combativeness|violence)]',
  ],
  except: [
    '(fled|left|escaped|grew up in|market|stocks) ... volatile',
    '(domestic violence risk|violence risk (appraisal|assessment|scale|tool|scheme))',
  ],
  message: 'This tells a look or a place, and what others fear.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: [
    'Menacing stare in the hallway.',
    'Volatile home, visit in pairs.',
    'Trashed his room on nights.',
    'Lorazepam given for aggression.',
    'Staff find him unpredictable on evenings.',
  ],
  passes: [
    'Cold eyes and dry mouth since the new dose.',
    'Grew up in a violent home.',
    'No violence risk was found.',
    'Loose rugs are a safety risk at home.',
    'Security called her a cab after the violence at home.',
    'The nurse found her scared of the storm.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Menace, read into a look, a size or a home. */
export const menacing: Rule = {
  id: 'en.risk.menacing',
  severity: 'suggest',
  match: [
    '(menacing|threatening|intimidating|predatory|hostile|aggressive|murderous|evil|violent|scary) (stare|eyes|glare+|glance+|gaze|size|build|vibe|energy|grin|smile|pacing|tattoo+|physique|aura|advances)',
    '(volatile|explosive|unpredictable|violent|unsafe|chaotic|toxic|rough) (home|household|dyad|situation|mix|combination|address)',
    '(exhibits|exhibited|displays|displayed|displaying|shows|showed|shown|showing|demonstrated|demonstrates|engages in|engaged in|exhibiting|escalating|escalated|ongoing|history of|hx of|pattern of|sudden|frequent|significant|extreme|physically|verbally|sexually) (physically|verbally|sexually)? (aggressive|violent|assaultive|threatening|abusive|destructive|predatory|dangerous|high-risk|intimidating|menacing) (behaviour+|behavior+|act+|outburst+|conduct|acts)',
    '(property|furniture) destruction',
    '(destroys|destroying|trashed|trashes|trashing|smashed up|tore up|demolished) (his|her|their|the|unit|hospital|government)? (room|property|unit|apartment|furniture|belongings|tv|lounge|kitchen)',
    '(assault|aggression|violence|violent|aggressive|assaultive|safety|staff)-(precautions|alert|flag|risk) (in place|on chart|added|initiated|: high|applied|placed)?',
    '(needs|required|requires|took|takes|taking|needed) (four|five|six|3|4|5|6|three|several|multiple|numerous|many|two) (staff|officers|guards|people|men|security) to (hold|control|restrain|subdue|contain|manage|pin|get|remove|move|calm)',
    '(keep|maintain) (your|a|safe)? (distance|exit+ (clear|in sight)|your back)',
    '(pent-up|unbridled|uncontrolled|uncontrollable|seething|blind|explosive|simmering|homicidal|murderous) (rage|anger|fury|aggression|hatred|violence)',
    '(does not|doesn t|cannot|can t|unable to) control (his|her|their) (temper|anger|rage|aggression|impulses|behaviour|behavior|urges)',
    '({person}|home|household|relationship|mood|he|she|{family}|it|which) {link} (very|quite|increasingly|highly|extremely|still|also)? (volatile|explosive|a powder keg|unpredictable)',
  ],
  except: [
    '(no|without) (assault|violence|aggression) (precautions|alert|flag|risk)',
    '(fled|left|leaving|escaped|grew up|raised|witness~|survived) ... (home|household|situation)',
    'unsafe (home|situation|address)',
    'violence risk (appraisal|assessment|scale|tool|scheme)',
  ],
  message: 'This tells a look or a place, and what others fear.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: ['Menacing stare in the hallway.', 'Volatile home, visit in pairs.', 'Trashed his room on nights.'],
  passes: [
    'Cold eyes and dry mouth since the new dose.',
    'Grew up in a violent home.',
    'No violence risk was found.',
  ],
}

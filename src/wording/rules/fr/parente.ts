import type {Proof, Rule} from '../../rule.js'

/** Les proches jugés, au lieu d’être écoutés. */
export const parente: Rule = {
  id: 'fr.character.parente',
  severity: 'suggest',
  match: [
    '^ (famille+|mère|père|parents|fille|fils|conjointe|couple|entourage|sœur) (très|trop|plutôt|assez|vraiment|extrêmement)? (revendicateur+|lourd+|demandant+|étouffant+|quérulent+|procédurier+|chialeux|chialeuse|plaignard+|méfiant+|dépassé+|fusionnel+|pathologique+|malsain+|désengagé+|infantilisant+|culpabilisant+|dans le déni|peu aidant+|peu impliqué+|fermé+|omniprésent+|ingérable+|insatisfait+|dérangeant+)',
    '^ conjointe contrôlante',
    '(mère|père|parents|famille+) difficile+ : (contrôlant+|exigeant+|envahissant+)',
    '(mère|père) (incompétent+|indigne)',
    '(incompétence|immaturité|carences) (parentale+|maternelle+|paternelle+|éducative+)',
  ],
  except: [
    '(décrit|dit|trouve|raconte|craint) ... (père|mère|sœur|parents)',
    '(ex|frère) ... fille',
    'dépassé+ par (les|le|la) (coûts|démarches|travaux|paperasse|horaire|formulaires|délais)',
  ],
  message: 'Ces mots jugent des proches au lieu de les entendre.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Famille revendicatrice au poste.',
    'Conjointe contrôlante, répond à sa place.',
    'Incompétence parentale.',
  ],
  passes: ['Famille présente et aidante.', 'Sa mère est décédée en 2019.'],
}

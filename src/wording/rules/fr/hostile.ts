import type {Proof, Rule} from '../../rule.js'

/** Hostile: un moment, écrit comme un trait. */
export const hostile: Rule = {
  id: 'fr.character.hostile',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hostile+|querelleur+|provocateur+|méprisant+|haineux+|belliqueux+|hargneux+|irascible+|confrontant+|combatif+|vindicatif+|rancunier+|bagarreur+|sarcastique+)',
    'mauvaise (attitude|foi)',
    'hostilité (envers|marquée|verbale)',
    'provoquer~ (les|le|l|ses) (autres|personnel|intervenants|pairs|usagers|équipe|patients)',
    '(bête|baveux|baveuse|sec|sèche|renfrogné+|grognon+|bourru+|soupçonneux|soupçonneuse) (avec|envers|en|à l endroit)',
  ],
  except: [
    'milieu hostile',
    'esprit combatif',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... (hostile+|méprisant+|provocateur+)',
    '(pensée+|voix|idée+|hallucination+|symptôme+|souvenir+|image+|trouble+|cauchemar+|bruit+|odeur+|goût|sensation+) (hostile+|méprisant+)',
  ],
  message: 'Ces mots font un trait d’un moment.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Monsieur s’est montré hostile au triage.',
    'Attitude provocatrice au repas.',
    'Combatif aux soins d’hygiène.',
    'Bête avec le personnel.',
  ],
  passes: [
    'Elle n’est pas hostile.',
    'Un climat de travail hostile l’a poussée à partir.',
    'Toux sèche avec crachats le matin.',
  ],
}

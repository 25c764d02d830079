import type {Proof, Rule} from '../../rule.js'

/** Hostile: un moment, écrit comme un trait. */
export const hostile: Rule = {
  id: 'fr.character.hostile',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hostile+|querelleur+|provocateur+|méprisant+|haineux+|belliqueux+|hargneux+|irascible+|confrontant+|combatif+|vindicatif+|rancunier+|bagarreur+|sarcastique+|soupçonneux+)',
    'mauvaise (attitude|foi)',
    'hostilité (envers|marquée|verbale)',
    'provoquer~ (les|le|l|ses) (autres|personnel|intervenants|pairs|usagers|équipe|patients)',
    '(bête|baveux|baveuse|renfrogné+|bourru+|soupçonneux|soupçonneuse) (avec|envers|à l endroit)',
    '(sec|sèche|grognon+) (avec|envers) (le personnel|l (équipe|infirmier|infirmière)|les (intervenants|infirmières|préposés|autres)|nous|tous|son|sa)',
  ],
  except: [
    '((exercice|reconnaître|comprendre|saisir|détecter|repérer|humour|vignette+|tsa|orthophonie) ... ... sarcastique+|(avoir été|a été|être) sarcastique+ (et|avec ...)? ... (excuse+|regrette))',
    '(geste+|propos|ton+|commentaire+|comportement+|attitude+|remarque+|parole+|blague+) (irrespectueux|irrespectueuse+|sarcastique+|arrogant+|impoli+|grossier+|vulgaire+|intrusif+|condescendant+|hautain+|déplacé+|inapproprié+|inadéquat+|désagréable+|méprisant+|hostile+|provocateur+) ((d un|d une|du|de la|de l|des) (préposé+|commis|voisin+|visiteur+|chauffeur+|agent+|collègue+|employé+|livreur|serveur+|serveuse|réceptionniste|gardien+|policier+|médecin+|infirmier+|intervenant+|professeur+|enseignant+|entraîneur+|propriétaire|locateur|patron+|gérant+|superviseur+|assureur|personnel|stagiaire+|autre+|fils|fille|frère|sœur|conjoint+|ex|mari|père|mère)|de (son|sa|ses))',
    '(abdomen|abdo|ventre) : hostile',
    'mauvaise foi (de|du) (l|la|le|son|sa)? (assureur|assurance|patron+|employeur|propriétaire|compagnie|vendeur)',
    '((milieu|climat|environnement|terrain) hostile|hostile+ envers autrui|(locateur|propriétaire|voisin+|patron+|gérant+) : hostile+|hostile+ aux (animaux|chiens|chats|plantes|cyclistes))',
    '(esprit|moral|joueur|boxeur) combatif+',
    'combatif+ (face|contre|devant|malgré)',
    '(exercice|thérapie|question+|groupe|film|travail|sujet|exposition) ... confrontant+',
    '(facteur|agent|test) provocateur+',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... (hostile+|méprisant+|provocateur+)',
    '(pensée+|voix|idée+|hallucination+|symptôme+|souvenir+|image+|trouble+|cauchemar+|bruit+|odeur+|goût|sensation+) (hostile+|méprisant+)',
  ],
  anywhere: [
    '((certaine|grande|évidente) mauvaise foi|mauvaise foi (évidente|manifeste|flagrante)? (transparaît|de sa part))',
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
    'Rapporte le ton sarcastique d’un employé du magasin.',
    'Combative face à son cancer, elle marche chaque jour.',
    'Plaie sèche avec croûte au talon.',
    'Elle n’est pas hostile.',
    'Un climat de travail hostile l’a poussée à partir.',
    'Toux sèche avec crachats le matin.',
  ],
}

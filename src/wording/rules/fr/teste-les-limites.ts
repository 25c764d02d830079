import type {Proof, Rule} from '../../rule.js'

/** Tester, défier, argumenter: un désaccord, vu comme une épreuve. */
export const testeLesLimites: Rule = {
  id: 'fr.compliance.teste-les-limites',
  severity: 'suggest',
  match: [
    '(défier~|contester~|braver~|transgresser~|enfreint|briser~) (ouvertement|encore)? (les|le|l|la|ses|nos|notre|sans cesse)? (personnel|chef|éducateur+|éducatrice+|infirmier+|préposé+|adultes|interdits|équipe|intervenant+|autorité|cadre|règle+|règlement+|consigne+|code|couvre-feu|recommandations)',
    '(tester~|tester|repousse) (les|le|l|la|nos|sans cesse)? (limite+|cadre|autorité|intervenant+)',
    '(qu|fait) à sa tête',
    'argumenter~ (sur|sans|contre|avec (le|l|les|nous))',
    '(tente de négocier|passe-droit+)',
    '(marchander~|négocier~) (constamment|sans cesse|tout|chaque)',
    '(argumentatif+|argumentateur+|chercher~ (la|le) (confrontation|bagarre|trouble|chicane))',
    '(défier~|contester~|braver~|tester~|tester|transgresser~|enfreint|briser~) (les|le|l|la|ses|nos|sans cesse)? (équipe|limite+|code|plan|horaire)',
    '(argumenter~|s’obstine) (avec)?',
  ],
  except: [
    'négocier~ ... (loyer|bail|prix|salaire|contrat)',
    'fait à sa tête (une|un|des)',
    'limite+ de (son|sa|la) (endurance|force|genou|épaule|corps)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... (contester~|tester~|argumenter~)',
    'argumenter~ (sa|son) (demande|dossier|texte)',
    'limite de (son|la) (endurance|force)',
  ],
  message: 'Ces mots font une épreuve d’un désaccord.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Teste les limites du cadre.',
    'Défie l’autorité du personnel.',
    'Usagère argumentative au triage.',
    'Défie les éducateurs du soir.',
  ],
  passes: [
    'Elle conteste la décision de l’assureur.',
    'Il négocie son bail avec le propriétaire.',
    'Elle teste sa glycémie deux fois par jour.',
    'Elle repousse ses limites à la piscine.',
    'Sa fille défie les pronostics et marche.',
  ],
}

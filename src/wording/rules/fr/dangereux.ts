import type {Proof, Rule} from '../../rule.js'

/** Danger et agressivité, comme des traits. */
export const dangereux: Rule = {
  id: 'fr.risk.dangereux',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(dangereux+|agressif+|violent+|menaçant+|assaillant+|imprévisible+|intimidant+|explosif+|incontrôlable+|impulsif+|antisocial+|colérique+)',
    '(agressivité|violence|agressif+) (verbale|physique)? (envers|contre|avec|face) ',
    '(dangerosité|potentiel (de violence|d’agressivité|de dangerosité|agressif|violent))',
    'danger pour (la société|autrui|le personnel|les autres|tout le monde)',
  ],
  except: [
    '({other}|relation|père|film|jeu|cancer|traitement|milieu|enfance|conduite|sport|mort|rue|trajet) ... (violent+|agressif+|dangereux+|explosif+)',
  ],
  message: 'Ces mots font un trait d’un geste.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Usager agressif au réveil.', 'Elle est dangereuse quand elle boit.'],
  passes: ['Son père était violent.', 'Il n’est pas agressif.'],
}

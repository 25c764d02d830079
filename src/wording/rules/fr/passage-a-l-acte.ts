import type {Proof, Rule} from '../../rule.js'

/** Passage à l’acte: un geste sans son histoire. */
export const passageALActe: Rule = {
  id: 'fr.character.passage-a-l-acte',
  severity: 'suggest',
  match: [
    'passage+ à l’acte',
    'passer~ à l’acte',
    '(acting-out|agir~ inadéquatement|désorganisation comportementale|fait des siennes)',
    '(faible|peu de|manque de|pauvre) (tolérance à la frustration|contrôle (des impulsions|pulsionnel|de soi))',
    '(gère|gérer|contrôle) (mal|difficilement) (ses|sa) (émotions|colère|impulsions|frustrations)',
    '(intolérant+ (à la frustration|aux délais)|désordre sur l unité|perturbe+ (l unité|le groupe|le milieu))',
  ],
  except: ['passage à l acte suicidaire'],
  message: 'Ces mots nomment un geste et taisent son histoire.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Passage à l’acte après l’appel.', 'Faible tolérance à la frustration.', 'Gère mal ses émotions.'],
  passes: ['Le passage piéton est déneigé.', 'Acte de naissance remis au dossier.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Passage à l’acte: un geste sans son histoire. */
export const passageALActe: Rule = {
  id: 'fr.character.passage-a-l-acte',
  severity: 'suggest',
  match: [
    'passage+ à l’acte',
    'passer~ à l’acte',
    '(acting-out|agir~ inadéquatement|désorganisation comportementale|fait des siennes)',
    '(faible|peu de|manque de|{poor}) ... (tolérance|contrôle) (à la frustration|aux délais|des impulsions|pulsionnel|de soi)',
    '(tolère|gère|contrôle) (mal|difficilement) (la|ses|sa|les|l|son)? (frustration+|limites|cadre|attente|délais|refus|critique+|émotions|colère|impulsions|autorité)',
    '(intolérant+|intolérance) (à (la frustration|l attente|l autorité)|aux (délais|limites|refus|frustrations))',
    '(régresser~ (sur|depuis|à))',
  ],
  except: [
    '(sciatique|pacemaker|dos|hanche|genou|estomac|pompe|fauteuil|cœur) fait des siennes',
    '(à l acte de (vente|naissance|décès|propriété)|avant (un|le|tout) passage+ à l acte|(moyens|signes) ... ... passage+ à l acte)',
    '(risque+|nie|nient|niait|aucun|urgence|imminence|prévenir|prévention|crainte|craint|peur|plan|sans|intention+|possibilité|probabilité|potentiel|absence|envie|facteur+|évaluation|sécurité) ... (passage+|passer~) à l acte',
    'à l acte (suicidaire|notarié|chirurgical|médical)',
    '(lésion|œdème|fièvre|infection) régresser~',
    '(imprimante|ordinateur|appareil|pompe|moniteur|voiture|moteur|ascenseur|connexion|réseau|téléphone|balance|portail|logiciel|chien|chat|genou) ... ... fait des siennes',
  ],
  message: 'Ces mots nomment un geste et taisent son histoire.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Passage à l’acte après l’appel.',
    'Faible tolérance à la frustration.',
    'Gère mal ses émotions.',
    'Intolérance aux délais pendant l’attente.',
  ],
  passes: [
    'Risque de passage à l’acte jugé faible.',
    'Le passage piéton est déneigé.',
    'Acte de naissance remis au dossier.',
  ],
}

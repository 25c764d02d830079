import type {Proof, Rule} from '../../rule.js'

/** Refuser: un choix, dit comme un affront. */
export const refuse: Rule = {
  id: 'fr.compliance.refuse',
  severity: 'suggest',
  frame: 'does',
  match: [
    'refuser~ de => choisir~ de ne pas',
    'refuser~ de (ne|n)',
    '[refuser~] {the} => décliner~',
    'refuser~',
    'refus (de|du|des|d|injustifié+|itératif+|farouche+|entêté+|buté+|net|obstiné|persistant|constant|ferme|global|complet|actif|passif|récurrent+|fréquent+|catégorique|répété+|systématique|total|médication|rx|meds|tx|soins)',
    'en refus',
    '((n|ne) fait que|se contente de|persiste à|continue (de|à)|continuait (de|à)|s obstine à|finit (toujours|encore)? par|menace (encore)? de|commence à|s entête à|tend à|tendance à|passe (son temps|ses journées) à) refuser',
    '(de nouveau|à nouveau|encore une fois|une fois de plus) refuser~',
    's (opposer~|opposent) (à|au|aux) ... (traitement+|soins|prise+|médication|évaluation+|hospitalisation|plan|consigne+|examen+|intervention+|tout|toute|bain|douche)',
    '(ne|n)? veut rien (savoir|entendre|faire)',
    'dire~ non à (tout|toute|toutes|tous|chaque)',
    '(dire~|rejeter~|repousser~) (non à)? (tout|toute|tous|toutes|les soins)',
    's oppose (à|au|aux) (toutes|l|son|sa|ce|ces|des|les|leur)',
  ],
  except: [
    'refus (de|du|d|de la|de l) (ramq|aide juridique|banque|école|garderie|employeur|saaq|cnesst|transfert|assureur|propriétaire|réclamation|prêt|couverture|remboursement|visa|crédit|prolongation|centre|transport adapté|téter|biberon|sein)',
    'refus (de)? (transport|traitement|soins|tx)? signé',
    'consentement refuser~',
    'refus catégorique d une personne',
    '(vu|fait|faire|droit de|peut|voit|libre de) (de)? refuser~',
    'se refuse',
    'refuser~ (par|que son|que sa)',
    '(on|lui|leur|nous|été|est|être|était) (a|ont|avait|été)? refuser~',
    '(formulaire|droit|document) ... refus',
    '(feuille (de|du|d)|défaut ou) refus',
    'refuser~ (à|en|au|faute) (la|l|le)? (hébergement|ressource|logement|programme|de)',
    'rien savoir (de|du) (son|sa|ses|l) (ex|père|mère|frère|sœur|famille|agresseur)',
    '(transport|traitement|soins|refus) signé',
    'refus de (transport|soins) signé',
    '(assureur|école|mère|père|famille|conjoint|propriétaire|voisin+|syndicat) s oppose',
  ],
  anywhere: [
    'refuser~ de (se (laver|lever|doucher|raser|habiller|changer|soigner|faire (soigner|suivre|vacciner|examiner|piquer|opérer)|soumettre|conformer)|collaborer|coopérer|participer|obéir|prendre (sa|ses|son) (pilule+|médicament+|médication|comprimé+|insuline|douche|bain|dose+|traitement+))',
  ],
  message: '«\u00a0Refuse\u00a0» donne à un choix l’air d’un affront.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Ne fait que refuser ses repas, de nouveau refusé ce soir.',
    'L’usager refuse sa médication ce matin.',
    'Madame refuse de parler à l’équipe.',
    'Pte en refus de soins.',
    'M. Roy s’oppose à la prise de sang.',
    'Refus rx HS x 2.',
    'Les trois frères de la chambre 4 refusent de se lever.',
  ],
  passes: [
    'L’assureur refuse la demande de prestations.',
    'Elle connaît son droit de refuser un soin.',
    'Elle a été refusée au programme.',
    'Formulaire de refus de traitement expliqué.',
    'Elle s’oppose à la vente de la maison familiale.',
    'La plaie refuse de se refermer, selon son mot.',
    'Feuille de refus remplie avec lui.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Punir, en mots d’école. */
export const punition: Rule = {
  id: 'fr.coercion.punition',
  severity: 'suggest',
  match: [
    '(récompense+|renforçateur+) ... (remis+|donné+|accordé+|s|si|retiré+|mérité+|gagné+|perdu+)',
    '(limites|cadre|balises) (à|est à|sont à) (mettre|poser|maintenir|imposer|resserrer)',
    '(mettre|poser|imposer|fixer|maintenir) (des|les|ses|un|le) (limites|cadre|balises) (fermes|claires|strictes|avec|serré|ferme|strict)',
    'ne pas (négocier|céder|argumenter|embarquer|obtempérer|tolérer|donner suite|entrer dans)',
    '(en|comme|une|sa|de) (punition+|pénitence+|représaille+)',
    '(punition+|pénitence|mesure disciplinaire|mesures disciplinaires|sanction+|conséquence logique)',
    '(réfléchir|se calmer|dégriser|décanter) dans (sa|son) (chambre|coin)',
    '(laissez-passer|tablette|briquet|lacets|wifi|télé|ordinateur|souliers|cellulaire|cigarettes|sortie+|argent|téléphone) (est|sont|été|de)? sortie? (retiré+|confisqué+|saisi+|suspendu+|coupé+|révoqué+|enlevé+|gelé+|supprimé+)',
    'confisquer~ (son|sa|ses|le|la|les)',
    '(exclu+|expulsé+|banni+|suspendu+|chassé+|évincé+|sorti+|renvoyé+) (du|de la|de l|des) (groupe|salle|salon|activité+|atelier|cafétéria|refuge|centre|ressource|repas|unité|programme)',
    '(mis+|mettre|mise|foutu+|jeté+) (dehors|à la porte)',
    '(time-out|temps mort|mise à l écart|mis+ à l écart|mise de côté|isolé+ du (groupe|reste))',
    '(quitter~|sorti+|parti+|sort|part|absenté+|entré+|pris|prend|sortir) ... [sans (permission|autorisation|aviser|prévenir|avertir|le dire)]',
    '(obtenu|reçu|attend|eu|obtenir|redemande) la permission (de|d|pour)?',
    's (est|était)? (éclipsé+|esquivé+|volatilisé+|faufilé+) (par|de|du|hors|sans|pendant|vers|à)?',
    '(filé en douce|filé à l anglaise|clé des champs|déjoué la surveillance|trompé la surveillance|faussé compagnie)',
    '(tente|tentait|tenté|essaie|essayé|cherche|menace) de (fuir|s enfuir|se sauver|s évader|fuguer|s échapper|se pousser|défoncer)',
    '(cloîtré+|séquestré+!|barré+ dans (sa|la) chambre|interné+ (de force|contre)|sous les verrous)',
  ],
  except: [
    'sorti+ (de|du) (l|la)? (unité|salle|groupe|centre) (à|vers|pour|avec|seul|en)',
    '(propriétaire|père|mère|ex|conjoint+|parents|école|employeur|oncle|tante|enfance|neveu) ... (punition+|pénitence+|séquestré+|sans (permission|autorisation)|dehors|à la porte)',
    '(mis+|expulsé+|chassé+) (dehors|à la porte|de l|du) ... (par|propriétaire|logement|père|parents)',
    'coupé+ par (la|une|hydro|le)',
    'sanction+ ... (financière|douanière|sportive)',
    '(cellulaire|téléphone|argent) ... (volé|perdu)',
  ],
  message: 'Ces mots parlent de punition.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'En punition jusqu’au souper.',
    'Laissez-passer retiré à la suite de son ton.',
    'A quitté sans permission.',
    'Mise à l’écart du groupe après le dîner.',
  ],
  passes: [
    'Elle a été mise à la porte par son propriétaire.',
    'Il est parti sans sa tuque.',
    'Sa mère le mettait en punition au sous-sol.',
    'Wifi coupé par la panne.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Des mises en garde qui font d’une personne un danger. */
export const miseEnGarde: Rule = {
  id: 'fr.risk.mise-en-garde',
  severity: 'suggest',
  match: [
    '(jamais|pas) (lui)? tourner le dos',
    '(^|à|faut) se méfier (de (lui|elle)|du patient|$)',
    '^ (attention|prudence|gare) à (lui|elle)',
    '(mord|frappe|crache|agresse|attaque|griffe) (sans (avertissement|prévenir|avertir)|par derrière|dès qu on)',
    '(averti+|avisé+|prévenu+) ... [(isolement|contention+|expulsion)]',
    '(rappel+|rappeler~) (du|le) [code de vie]',
    'conséquence+ (donnée+|appliquée+|imposée+)',
    '({charge}|enfant|élève|jeune|résident+|détenu+|co-résident) [agresseur+] $',
    '(^ escalade (de (monsieur|madame|l usager+|la (patiente|résidente))|du (patient|résident|client|jeune)|avec (le|l|la) (personnel|équipe|préposée)|soudaine)|({charge}|résident+|jeune+|élève|il est|elle est) en escalade)',
    '((criminel+|contrevenant+|récidiviste+|prisonnier+) (très)? (violent+|endurci+|notoire+)|(criminel+|tueur+|meurtrier+|agresseur+|violeur+) en puissance|capable+ du pire)',
    '((préposé+|infirmière+|intervenant+|personnel|équipe|bénévoles|agents) (a|ont|avait|avaient) (peur|crainte) (de|d) ((entrer|s approcher|intervenir|rester seul+)|(la|le) approcher)|(personnel|équipe|préposé+|infirmière+|intervenant+) (craint|craignent) pour (sa|leur) sécurité|(me sens|nous sentons|(équipe|personnel) ne se sent) pas en sécurité)',
    '(climat de (terreur|peur) (à|sur|dans|chez) (l|le|la|les)? (unité|étage|résidents|groupe|secteur)|impose (sa loi|la terreur))',
    '(niveau|degré) de dangerosité (jugé|évalué|demeure|estimé)? (très)? (élevé|important|inquiétant|majeur)',
    '((regard|sourire) inquiétant+|physiquement (imposant+|intimidant+|menaçant+)|(sait|savons) (pas|jamais) de quoi (il|elle) est capable)',
    '(menace|danger) (constant+|réel+|permanent+|imminent+|sérieux) pour (autrui|(l|le|les|son|ses) (équipe|personnel|autres|résidents|unité|étage|entourage|pairs|préposées))',
    '(^ ne pas (le|la) provoquer|avec des gants blancs)',
  ],
  except: [
    'isolement (de|contact|gouttelettes|aérien|préventif|protecteur|respiratoire|infectieux|volontaire|covid)',
  ],
  message: 'Cela met en garde contre quelqu’un; ce qui s’est passé manque.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Ne jamais lui tourner le dos.',
    'Se méfier de lui, agresse par derrière.',
    'Averti du risque d’isolement.',
    'Conséquence donnée pour son retard.',
    'Les préposées ont peur d’entrer; escalade soudaine.',
    'Regard inquiétant; récidiviste notoire.',
  ],
  passes: [
    'Attention à la marche mouillée.',
    'Escalade intérieure samedi; l’équipe a peur de manquer de lits.',
    'Elle ne veut pas rester seule ce soir.',
    'Conséquence de la pluie, le pont est fermé.',
    'Rappel des consignes de sécurité par le pompier.',
    'Avisée des conséquences du jeûne sur sa glycémie.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** La personne vue par sa dose, son verre, son test. */
export const saDose: Rule = {
  id: 'fr.substance.sa-dose',
  severity: 'suggest',
  match: [
    '(demander~|réclamer~|exiger~|quêter~) (encore|toujours|déjà|constamment)? [(sa|son) (dose|fix|hit|shot)]',
    '(arrive|arrivé+|est|était|amené+|retrouvé+|revient|revenu+|encore|complètement|^) ivre+',
    '(ivresse|ébriété|ébrieux)',
    '(avide+|friand+|amateur+|féru+|esclave+) (de|d|des|du) (l|la)? ({substance}|narcotiques|opiacés|benzos|pilules|prn|boisson|bouteille)',
    '(sniffer~|consommer~|fumer~|gober~) (de)? (tout ce (qui|qu)|n importe quoi|à peu près tout|tout et)',
    '(grosse+|lourde+) consommation+ (d alcool|de ({substance}|pot|bière|vin)|$)',
    '(boit|boire|buvait|bu|fume|fumait|fumer|consomme) comme (un|une) (trou|éponge|cheminée|pompier|polonais|déchaîné|malade|fou)',
    '(vendre|vend|vendait|vendu|revendre|revend|troquer~|refiler~|détourner~|dealer~) [(sa|ses|son) (méthadone|suboxone|médicaments|pilules|doses|prescriptions|médication|dilaudid|ritalin|concerta|vyvanse|ativan|prn|opioïdes)]',
    '(retourner~|retour|retombe|retomber|sombre) (à|dans|vers) (la|sa|l|ses|son) (consommation|bouteille|boisson|dope|drogue|alcool|vice+)',
    '(sobre+|abstinent+|sobriété|abstinence) (de façade|pour (l instant|le moment|combien de temps)|cette fois|jusqu à quand|forcé+|prétendue|alléguée|non crédible)',
    '(financer~|payer~|paie|soutenir~|entretenir) sa (consommation|dope|drogue|dépendance)',
    '(incapable de|ne peut|refuse de) (pas)? (lâcher|arrêter|cesser) (la|l|le|de|sa|ses) (boisson|bouteille|alcool|drogue|dope|pot|boire|consommer|fumer|substances)',
    '(grillé+|magané+|usé+|ravagé+|abîmé+|détruit+) par (la|l|le|les) (drogue+|alcool|boisson|consommation|dope|crack|rue|crystal|substances)',
    '(verre|bière|gorgée) de trop',
    '(fume|consomme|boit|fumait|consommait|buvait) (beaucoup|bien)? trop (de|d) (pot|alcool|cannabis|bière|vin|fort|drogue|benzos|cocaïne|speed)',
    'sous l influence (de|d|du|des) (la|l|une|un|son)? ({substance}|boisson)',
    '(prendre|prend|prenait|fait|faire|touche|retouche) (de|à) la (drogue|dope|cochonnerie|coke)',
    '(dépistage|test|urine+|drogues) ... [sale+]',
    '(payer|acheter|trouver) sa (dose|drogue|dope)',
    '(noie|noyer|noyait|noient) (sa|son|ses|leur) (peine|chagrin|ennui|problèmes|soucis|douleur|tristesse)',
    '(consomme|boit|fume|sniffe|consommait) ... malgré (les|nos|tous|l|le|ses|sa) (avertissements|interdictions|conseils|consignes|grossesse|cirrhose|mpoc)',
    '(boit|boire|buvait|consomme|fume|sniffe) (à (s en|en perdre)|sans (modération|limite|retenue))',
    'alcoolisation+ (massive+|excessive+|répétée+|festive+)',
    '(encore|toujours|retombé+|retourné+|reparti+|resté+) sur (la|le|l) (drogue|dope|crack|speed|coke|meth|bouteille|boisson|fentanyl|alcool)',
  ],
  except: [
    '(ivre+|ivresse) de (joie|bonheur)',
    'dose (de|d|du)',
    'boisson (gazeuse|énergisante|chaude)',
    'consommation (d (eau|énergie|électricité)|de (café|sel|sucre))',
    '(linge|vêtement+|drap+|main+|chambre|culotte+) ... sale+',
    '(conduite|conducteur|chauffeur|client) ... (ivre+|ébriété)',
  ],
  guards: {apart: true},
  message: 'Ces mots réduisent une personne à sa dose.',
}

export const proof: Proof = {
  sources: ['bseo', 'pratique-qc'],
  flags: ['Demande sa dose avant 8 h.', 'Arrivé ivre à la clinique.', 'Buvait comme un trou en mai.'],
  passes: [
    'Sa dose de vaccin est prévue jeudi.',
    'Elle boit une tisane le soir.',
    'Le pharmacien prépare les doses.',
    'Un chauffeur ivre a frappé sa voiture.',
    'Lève le coude à 90 degrés sans douleur.',
  ],
}

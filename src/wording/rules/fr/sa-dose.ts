import type {Proof, Rule} from '../../rule.js'

/** La personne vue par sa dose, son verre, son test. */
export const saDose: Rule = {
  id: 'fr.substance.sa-dose',
  severity: 'suggest',
  match: [
    '(demander~|veut|réclamer~|exiger~|cherche|quêter~|attend) (encore|toujours|déjà|constamment)? [(sa|son) (dose|fix|hit|shot|bière|bouteille)]',
    '(ivre+|ivresse|ébriété|ébrieux|ébrieuse+)',
    '(recherche|quête|demande) (actif|active+|constante+|incessante+|compulsive+|répétée+|insistante+|effrénée) (de|d) (drogue+|médicament+|narcotiques|opioïdes|opiacés|benzos|benzodiazépines|pilules|prn|ativan|substances|alcool|calmants)',
    '(avide+|friand+|amateur+|féru+|maniaque+|esclave+|fervent+) (de|d|des|du) (l|la)? ({substance}|narcotiques|opiacés|benzos|pilules|prn|boisson|bouteille)',
    '(échec+|échoue|échoué|coule|coulé|rate|raté|flop) (au|aux|son|à|un) (son|un|ses|le)? (test+)? (de|d)? (dépistage+|urinaire+|drogue+|urine)',
    '(sniffer~|consommer~|fumer~|gober~|boit|buvait|s injecte) (de)? (tout ce (qui|qu)|n importe quoi|à peu près tout|tout et)',
    '(gros+|grosse+|lourde+) consommation+',
    '(boit|boire|buvait|bu|fume|fumait|fumer|consomme|sniffe) comme (un|une) (trou|éponge|cheminée|pompier|polonais|déchaîné|malade|fou)',
    '(échanger~|vendre|vend|vendait|vendu|revendre|revend|troquer~|refiler~|détourner~|dealer~) [(sa|ses|son|des|de la|la) (méthadone|suboxone|médicaments|pilules|doses|prescriptions|médication|dilaudid|ritalin|concerta|vyvanse|ativan|prn|opioïdes)]',
    '(retourner~|retour|retombe|replonge|retomber|sombre) (à|dans|vers) (la|sa|l|ses|son) (consommation|bouteille|boisson|dope|drogue|alcool|vice+|vieux (démons|patterns)|vieilles habitudes)',
    '(sobre|abstinent+|sobriété|abstinence|sevrage) (de façade|pour (l instant|le moment|combien de temps)|cette fois|jusqu à quand|forcé+|prétendue|alléguée|raté+|échoué+|non crédible)',
    '(finance|financer|paie|payer|paye|soutenir|entretient|entretenir) sa (consommation|dope|drogue|dépendance)',
    '(incapable de|ne peut|refuse de|ne veut pas) (pas)? (lâcher|arrêter|cesser|délaisser) (la|l|le|de|sa|ses) (boisson|bouteille|alcool|drogue|dope|pot|boire|consommer|fumer|substances)',
    '(bière|alcool|vodka|joint|boisson|bouteille|dope|drogue) (passe|vient|d abord|avant) (avant|tout|ses|tout le)',
    '(famille|milieu|couple|foyer) (de|d) (toxicomanes|alcooliques|drogués|buveurs|consommateurs)',
    '(cellules|cerveau|tête|cervelle) (brûlé+|grillé+|cramé+|lavé+|détruit+) (par|à)',
    '(grillé+|brûlé+|magané+|usé+|ravagé+|abîmé+|détruit+) par (la|l|le|les) (drogue+|alcool|boisson|consommation|dope|crack|rue|crystal|substances)',
    '(alcool|drogue+|boisson) (à flots|à gogo|mauvais|méchant|triste)',
    '(a|ont|avait) (l alcool|la boisson|le vin|le verre) (mauvais|triste|facile|méchant)',
    '(levé|lever|lève) (le coude)',
    '(verre|bière|gorgée) de trop',
  ],
  except: [
    'ivre+ de (joie|bonheur)',
    'dose (de|d|du)',
    '{name} ... (toxicomanes|alcooliques)',
    '(vol|volé|perdu+) ... (médicaments|pilules)',
  ],
  message: 'Ces mots réduisent une personne à sa dose.',
}

export const proof: Proof = {
  sources: ['bseo', 'pratique-qc'],
  flags: ['Demande sa dose avant 8 h.', 'Arrivé ivre à la clinique.', 'Buvait comme un trou en mai.'],
  passes: [
    'Sa dose de vaccin est prévue jeudi.',
    'Elle boit une tisane le soir.',
    'Le pharmacien prépare les doses.',
  ],
}

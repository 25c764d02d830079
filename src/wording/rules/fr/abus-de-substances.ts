import type {Proof, Rule} from '../../rule.js'

/** L’abus, au lieu de l’usage. */
export const abusDeSubstances: Rule = {
  id: 'fr.substance.abus-de-substances',
  severity: 'strong',
  match: [
    '[abus] (médicamenteux|médicamenteuse|éthylique+|multiples|chronique d|notoire d)',
    '(mésuser~|surconsommer~|surconsommateur+|surconsommatrice+|polyconsommation|polyabus|poly-abus|abuseur+)',
    '(oh|roh|etoh|éthylo|alcool) (chronique|sévère|notoire|invétéré|actif)',
    '(penchant|faible|goût|inclination|attirance) (marqué|certain|prononcé|immodéré)? (pour|de) (l|la|les|le)? (alcool|boisson|bouteille|drogue+|dope|pilules|cannabis|pot|fort)',
    '[abus] (de|d) (l|la)? (alcool|drogue|drogues|substance|substances|cocaïne|cannabis|héroïne|crack|speed) => usage',
    '[(les|des|ces|ses|aux|plusieurs|multiples)? abus] (de|d) (l|la)? ({substance}|benzos|prn|narcotiques|opiacés)',
    '[abuser~] (de|d|des|du) (l|la|ses|sa|son)? ({substance}|benzos|prn|narcotiques|rx|meds)',
    '(polyabus|surconsommation|mésusage)',
    '(toxicomanie+|polytoxicomanie|alcoolisme)',
    'consommation (abusive|excessive|débridée)',
    '(éthylisme|éthylique+|éthylotabagisme|éthylo-tabagisme|alcoolisé+)',
    'problème+ (de|d) (boisson|drogue+|alcool|bouteille)',
    '(consommateur+|buveur+|fumeur+|joueur+) (abusif+|excessif+|lourd+|problématique+|impénitent+|notoire+|incorrigible+)',
    '(au détriment de|sans égard (à|pour)|sans se soucier de) (son|sa|ses|leur) (bébé|enfant+|fœtus|foetus|grossesse)',
    '(son|ses|leur|seul|au) (vice+|péché mignon)',
    'mauvaise+ habitude+ (de (vie|consommation)|d alcool)',
    'mauvaise+ habitude+ $',
    'habitude+ (de|d) (consommation|consommer|boire|fumer|sniffer|{substance})',
    '(traitement+|thérapie+|programme|sous|en) (de|par)? [substitution]',
    '(abuser~|mésuser~) (de|d|des|du) (l|la|les|son|sa|ses)? ({substance}|boisson|pot|médicaments|rx|amphétamines|opiacés)',
    '(abus|mésusage|usage abusif|surconsommation|consommation (abusive|excessive)) (de|d|des|du) (l|la|les|ses|son)? ({substance}|boisson|pot|rx|opiacés)',
    '(polytoxicomanie|toxicomanie|poly-toxicomanie|toxicomanies|alcoolisme)',
    'abuse+ (aussi|encore|souvent)? (de|d|des|du)',
    '[(abus|abuser~|mésusage|surconsommation|dépendant+)] (de|d|du|des|à|au|aux) (la|l|le|les|son|sa|ses)? (ritalin|ritaline|concerta|vyvanse|ativan|dilaudid|xanax|percocet|oxycodone|seroquel|lyrica|gabapentine|vin|bière|ghb|mdma|kétamine|stimulants|calmants|somnifères|tranquillisants|analgésiques|antidouleurs|laxatifs|codéine|jeu|opiacés|narcotiques|hydromorphone|morphine|méthadone|crystal|meth|colle|solvants|pilules|inhalants|boisson)',
    '(éthylotabagique+|éthylo-tabagique+|alcoolotabagisme)',
    '(usage|consommation|emploi|achat) (illicite|illégal+|détourné|inapproprié+|déviant|immodéré+|démesuré+|incontrôlé+|anarchique|hors de contrôle)',
  ],
  except: [
    '(cirrhose|intoxication|hépatite|stéatose|pancréatite|coma|polyneuropathie|neuropathie|alcool|encéphalopathie|cardiomyopathie|gel|acidocétose|boisson+|consommation+|breuvage+|non|solution+|lingette+|bain) (non|peu|très)? (éthylique+|alcoolisé+)',
    'substitution (hormonale|rénale|nicotinique|thyroïdienne|par (timbre|nicotine))',
    'habitude+ (de|d) boire (de|du|un|une|son) (l|thé|café|eau|lait|verre|tisane|jus)',
    '{name} ... toxicomanie+',
    'test+ d abus',
    'unité ... toxicomanie+',
    'abuse (de|d|des|du) (la|l|son|sa|ses)? (piment|sel|sucre|café|chocolat|écran+|jeux|crème|soleil|pouvoir|position|gentillesse|générosité|hospitalité|bonté)',
    'abuse+ (de|d) (sa|son) (confiance|pouvoir|autorité)',
    '(céphalée+|migraine+) ... abus médicamenteux',
  ],
  message: 'Ces mots font d’une question de santé une faute.',
}

export const proof: Proof = {
  sources: ['dss', 'bseo', 'hug'],
  flags: ['Abus d’alcool depuis 2019.', 'Abuse de médicaments le soir.'],
  passes: ['Victime d’abus sexuels dans l’enfance.', 'Consomme de l’alcool deux fois par mois.'],
}

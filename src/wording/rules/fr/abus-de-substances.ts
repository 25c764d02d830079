import type {Proof, Rule} from '../../rule.js'

/** L’abus, au lieu de l’usage. */
export const abusDeSubstances: Rule = {
  id: 'fr.substance.abus-de-substances',
  severity: 'strong',
  match: [
    '[abus] (de|d) (l|la)? ({substance}|boisson|benzos|narcotiques|opiacés) => usage',
    '[(abus|abuser~|mésuser~|mésusage|usage abusif|surconsommer~|surconsommation|consommation (abusive|excessive)) aussi?] (de|d|du|des) (l|la|le|les|son|sa|ses)? ({substance}|ritalin|ritaline|concerta|ativan|dilaudid|xanax|percocet|oxycodone|seroquel|lyrica|gabapentine|vin|bière|ghb|kétamine|stimulants|somnifères|calmants|opiacés|narcotiques|hydromorphone|morphine|méthadone|meth|colle|solvants|pilules|boisson|pot|benzos|prn|rx|meds)',
    '[abus] (médicamenteux|médicamenteuse|éthylique+|chronique d|notoire d|et dépendance|ou dépendance)',
    '(mésusage|polyconsommation|polyabus|poly-abus|surconsommateur+|surconsommer~)',
    'abuseur+ (de|d|chronique+|connu+|notoire+)',
    '(toxicomanie+|polytoxicomanie|poly-toxicomanie|alcoolisme|éthylisme|éthylique+|éthylotabagisme|éthylo-tabagisme|éthylotabagique+|éthylo-tabagique+|alcoolotabagisme)',
    '(^|{charge}|est|était|arrive|arrivé+|amené+|trouvé+|très|fortement|lourdement) [alcoolisé+]',
    '(oh|roh|etoh|éthylo|alcool) (chronique|sévère|notoire|invétéré|actif)',
    '(penchant|faible) (marqué|certain|prononcé)? pour (l|la|les|le)? (alcool|boisson|bouteille|drogue+|dope|cannabis|fort)',
    'consommation (abusive|débridée|illicite|immodérée|incontrôlée|démesurée|anarchique)',
    'problème+ (de|d) (boisson|drogue+|alcool)',
    '(consommateur+|buveur+|fumeur+|joueur+) (abusif+|excessif+|lourd+|problématique+|impénitent+|notoire+|incorrigible+)',
    '(au détriment de|sans égard (à|pour)|sans se soucier de) (son|sa|ses) (bébé|enfant+|fœtus|grossesse)',
    'mauvaise+ habitude+ (de (vie|consommation)|d alcool)',
    'habitude+ (de|d) (consommation|(consommer (du|de la|de l|des))? {substance})',
    '(traitement+|thérapie+|programme|sous) (de|par)? [substitution]',
    '(surconsommation)',
    '(son|ses|leur|au) (vice+|péché mignon)',
    'habitude+ (de|d) (consommer|boire|fumer|sniffer)',
    'abuse+ (aussi|encore|souvent)? (d|des|du)',
  ],
  except: [
    '(cirrhose|intoxication|hépatite|stéatose|pancréatite|coma|polyneuropathie|neuropathie|encéphalopathie|cardiomyopathie|acidocétose) (non|peu|très)? éthylique+',
    'substitution (hormonale|rénale|nicotinique|thyroïdienne|enzymatique|par (timbre|nicotine))',
    '{name} ... toxicomanie+',
    'unité ... toxicomanie+',
    'test+ d abus',
    '(céphalée+|migraine+) ... abus médicamenteux',
    '(non|peu|boisson+) alcoolisé+',
    'habitude+ de consommation (d eau|de (fibres|sel|sucre|café|légumes))',
    'habitude+ (de|d) boire (de|du|un|une|son) (l|thé|café|eau|lait|verre|tisane|jus)',
    'abuse (de|d|des|du) (la|l|son|sa|ses)? (piment|sel|sucre|café|chocolat|écran+|jeux|crème|soleil|pouvoir|position|gentillesse|générosité|hospitalité|bonté)',
    'abuse+ (de|d) (sa|son) (confiance|pouvoir|autorité)',
  ],
  message: 'Ces mots font d’une question de santé une faute.',
}

export const proof: Proof = {
  sources: ['dss', 'bseo', 'hug'],
  flags: ['Abus d’alcool depuis 2019.', 'Abuse de médicaments le soir.'],
  passes: [
    'Victime d’abus sexuels dans l’enfance.',
    'Consomme de l’alcool deux fois par mois.',
    'Son abuseur était un oncle.',
    'Le café, son seul vice, dit-elle en riant.',
  ],
}

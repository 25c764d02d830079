import type {Proof, Rule} from '../../rule.js'

/** La détresse prise pour du chantage ou du théâtre. */
export const chantageAuSuicide: Rule = {
  id: 'fr.suicide.chantage-au-suicide',
  severity: 'strong',
  match: [
    '(chantage|menace+|menaces) (au suicide|suicidaire+|de suicide|émotif)',
    'menacer~ (encore|constamment|sans cesse)? (de|d)? (se (suicider|tuer|faire mal|pendre|couper|mutiler|blesser|jeter)|suicide|s enlever la vie|en finir)',
    '(parasuicidaire+|para-suicide|pseudo-suicidaire+|suicidalité)',
    '(geste+|tentative+|ts|coupure+|scarification+|automutilation+|idées suicidaires|tentamen) (suicidaire+|superficielles|autoagressif+)? (manipulateur+|manipulatoire+|théâtral+|démonstratif+|(pour|afin de|dans le but de|visant à) (attirer|faire|obtenir|éviter|avoir|se faire|manipuler))',
    '(pour|afin de) (nous|le|la|l)? faire (réagir|peur|chanter|culpabiliser)',
    'sans (réelle|véritable|vraie) (intention|volonté) (de mourir|suicidaire)?',
    '(joue|flirte) avec (le suicide|sa vie|la mort|l idée)',
    'suicide par (chantage|manipulation)',
  ],
  guards: {negation: false},
  message: 'Ces mots prennent une douleur à la légère.',
}

export const proof: Proof = {
  sources: ['silverman', 'pratique-qc'],
  flags: [
    'Chantage suicidaire au téléphone.',
    'Menace de se tuer si on part.',
    'Se coupe pour faire réagir son conjoint.',
    'Geste démonstratif après la visite.',
  ],
  passes: ['Elle dit avoir des idées suicidaires.', 'Menace de grève au centre.'],
}

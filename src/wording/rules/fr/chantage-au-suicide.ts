import type {Proof, Rule} from '../../rule.js'

/** La détresse prise pour du chantage ou du théâtre. */
export const chantageAuSuicide: Rule = {
  id: 'fr.suicide.chantage-au-suicide',
  severity: 'strong',
  match: [
    '(chantage|menace+|menaces) (au suicide|suicidaire+|de suicide|émotif)',
    'menacer~ (encore)? (de|d)? (se (suicider|tuer|faire mal|pendre|couper|blesser|jeter)|suicide|s enlever)',
    '(parasuicidaire+|para-suicide|pseudo-suicidaire+|suicidalité)',
    '(geste+|tentative+|ts|coupure+|scarification+|idées suicidaires) (suicidaire+|superficielles)? (théâtral+|démonstratif+|sans gravité|manipulateur+|pour (attirer|obtenir|éviter|avoir))',
    'pour faire (réagir|peur|chanter|culpabiliser)',
    '(utilise|instrumentalise) le suicide',
    'suicidaire pour (être|avoir|obtenir)',
  ],
  except: ['(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... menacer~'],
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

import type {Proof, Rule} from '../../rule.js'

/** La détresse prise pour du chantage ou du théâtre. */
export const chantageAuSuicide: Rule = {
  id: 'fr.suicide.chantage-au-suicide',
  severity: 'strong',
  match: [
    '(chantage|menace+|menaces) (au suicide|suicidaire+|de suicide|émotif)',
    'menacer~ (de)? (se (suicider|tuer|faire mal|pendre)|suicide)',
    '(parasuicidaire+|para-suicide|pseudo-suicidaire+|suicidalité)',
    'gestes suicidaires (manipulateur|théâtral|pour)',
  ],
  guards: {negation: false},
  message: 'Ces mots prennent une douleur à la légère.',
}

export const proof: Proof = {
  sources: ['silverman', 'pratique-qc'],
  flags: ['Chantage suicidaire au téléphone.', 'Menace de se tuer si on part.'],
  passes: ['Elle dit avoir des idées suicidaires.', 'Menace de grève au centre.'],
}

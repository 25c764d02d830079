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
    '(parle de|évoque|utilise|invoque|mentionne) (se)? (suicide|tuer|mourir|suicider|ses idées suicidaires|le suicide) (pour|afin|quand on|dès qu on|lorsqu on|chaque fois)',
    '^ geste+ suicidaire+ ',
    '(a (fait|posé)|nouveau|autre|multiples|plusieurs|encore un|énième) geste+ suicidaire+',
    '(se (blesse|coupe|mutile|frappe|scarifie)|avale|menace) (pour|afin de|dans le but) (d|de)? (obtenir|avoir|éviter|attirer|qu on|rester|être)',
    '(pris|avalé|ingéré) (que|seulement|juste) (2|3|4|5|6|7|8|10|deux|trois|quatre|cinq|six|quelques) (comprimés|pilules|co|cachets)',
    '(n a|n avait) (pris|avalé|ingéré) que',
    '(sert du suicide|(équipe|personnel|nous) en otage)',
  ],
  except: [
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... menacer~',
    'n a pris que (la moitié|une bouchée|du|deux repas|son|sa|un)',
    '(ex|conjoint+|mari|agresseur|abuseur|copain) ... chantage',
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

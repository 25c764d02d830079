import type {Proof, Rule} from '../../rule.js'

/** La détresse prise pour du chantage ou du théâtre. */
export const chantageAuSuicide: Rule = {
  id: 'fr.suicide.chantage-au-suicide',
  severity: 'strong',
  match: [
    '(chantage|menace+|menaces) (au suicide|suicidaire+|de suicide|émotif)',
    'menacer~ (encore|toujours|souvent|sans cesse)? (de|d)? (se (suicider|tuer|faire mal|pendre|couper|blesser|jeter|mutiler)|suicide|s (enlever|ouvrir|automutiler|étouffer)|mettre fin|en finir|sauter|avaler|mourir|passer à l acte)',
    '(parasuicidaire+|para-suicide|pseudo-suicidaire+|suicidalité|coupeuse+|autodestructeur+)',
    '(geste+|tentative+|ts|coupure+|scarification+|idées suicidaires) (suicidaire+|superficielles)? (théâtral+|démonstratif+|sans gravité|manipulateur+|utilitaire+|conditionnel+|instrumental+|réactionnel+|spectaculaire+|symbolique+|opportuniste+|pour (attirer|obtenir|éviter|avoir|punir|retenir|culpabiliser|ravoir|inquiéter|rester|être))',
    '(idée+|geste+|pensées|propos|menace+|coupure+) (noires|suicidaires|suicidaire)? (à (des fins|visée)|dans un but|de façon) (manipulatoire+|utilitaire+|instrumentale+|de manipulation)',
    '(geste+|tentative+|cri|petit|simple) (d)? [appel] (à l aide)?',
    '[geste+ d appel]',
    '(crier~|crie) au loup',
    '[(s automutile|se mutile|se scarifie|se coupe)] pour (nous|me|le|la|les|attirer|faire|punir|se faire)',
    '[(tenté|essayé|tente|essaie|voulu) de se (suicider|tuer|pendre|couper|jeter)] pour (attirer|faire|avoir|obtenir|punir|éviter|nous|rester|qu)',
    '(jouer~|joue|brandir~|sortir|sort|agiter~|utiliser~) (la carte|le spectre|la menace) (du|de) (suicide|se tuer)',
    '^ encore (des|ses|les|de) (mêmes)? (idées|pensées|menaces|gestes|propos) (suicidaires|noires|de mort)',
    '(idées|menaces|gestes|pensées) (suicidaires|noires) (habituel+|chroniques|éternel+|de routine|connues)',
    '(coupé+|ouvert|lacéré+|tailladé+|entaillé+) (les|le|la)? (veines|poignets|poignet|bras|avant-bras)? (superficiellement|à peine|pour)',
    '(mise en scène|théâtre|show|numéro|spectacle) (suicidaire|de suicide|autour du suicide)',
    'moyen de (pression|chantage)',
    '(flirter~|joue|jouer) avec (la mort|le suicide|sa vie|l idée de mourir)',
    'pour (nous|me|le|la|les)? faire (réagir|peur|chanter|culpabiliser|pitié|pression)',
    'pour (culpabiliser|alarmer|(qu|que) (on|l équipe) (la|le|s|l))',
    '[(fait|refait|posé) (un|une|sa) (ts|tentative|geste)] pour',
    '(utilise|instrumentalise) le suicide',
    'suicidaire pour (être|avoir|obtenir)',
    '(parle de|évoque|utilise|invoque|mentionne) (se)? (suicide|tuer|mourir|suicider|ses idées suicidaires|le suicide) (pour|afin|quand on|dès qu on|lorsqu on|chaque fois)',
    '^ geste+ suicidaire+ ',
    '(a (fait|posé)|nouveau|autre|multiples|plusieurs|encore un|énième) geste+ suicidaire+',
    '(se (blesse|coupe|mutile|frappe|scarifie|cogne)|s automutile|avale|menace) (pour|afin de|dans le but) (d|de)? (obtenir|avoir|éviter|attirer|qu on|rester|être)',
    '(se (blesse|coupe|mutile|frappe|scarifie|cogne)|s automutile) (dès|quand|lorsqu|aussitôt|sitôt) (qu|que)? (on|l|le|la|son|sa|les) (lui|refuse|quitte|équipe|personnel|éducatrice|éducateur|intervenante|intervenant|infirmière|ne|parle|dit|congé)',
    '(pris|avalé|ingéré) (que|seulement|juste) (2|3|4|5|6|7|8|10|deux|trois|quatre|cinq|six|quelques) (comprimés|pilules|co|cachets)',
    '(n a|n avait) (pris|avalé|ingéré) que',
    '(sert du suicide|(équipe|personnel|nous) en otage)',
    '(va|irait|ira) se (tuer|suicider|jeter|pendre|couper) si (on|nous|le|la|l)',
  ],
  except: [
    '(échelle|questionnaire|grille|évaluation) (de|d) (la)? suicidalité',
    'menacer~ de (sauter|mettre fin (à|au) (le|la|l|bail|contrat|emploi))',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... menacer~',
    'n a pris que (la moitié|une bouchée|du|deux repas|son|sa|un)',
    '(ex|conjoint+|mari|agresseur|abuseur|copain) ... chantage',
  ],
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

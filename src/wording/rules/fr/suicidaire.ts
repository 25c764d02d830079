import type {Proof, Rule} from '../../rule.js'

/** Un mot qui fait des idées de mort un trait de la personne. */
export const suicidaire: Rule = {
  id: 'fr.suicide.suicidaire',
  severity: 'hint',
  match: [
    '^ suicidaire+',
    '(est|était|sont|demeure|reste|redevient|redevenu+|se dit|se disait|toujours|encore|très|aussi|également|devient|devenu+|souvent|parfois|jadis|longtemps|chroniquement|vaguement|activement|passivement|franchement|hautement|fortement|faussement|faux|fausse|extrêmement) suicidaire+',
    '(un|une|cette|deux|trois|les|la|ce) [suicidaire+] (de|du|qui|en)',
    '(candidat+ au suicide|tendance+ suicidaire+|récidive+ suicidaire+)',
    '({charge}|mère|père|maman|papa|aidant+|fils|fille|conjoint+|jeune+|frère|sœur|ado|élève|résident+|détenu+|étudiant+) suicidaire+ ($|et|en|depuis|vu+|amené+|connu+|qui|au|à|avec|ce|hier)',
  ],
  except: [
    '^ suicidaire+ : (homicidaire+|hétéro|nie|non|oui|nég|négatif|aucun|aucune|0|absent)',
    '(idée+|pensée+|propos|geste+|risque+|crise+|intention+|plan+|idéation+|conduite+|volet|aspect|homicidaire+|ligne) (et|ou|est|sont|était)? (toujours|encore|très)? suicidaire+',
  ],
  guards: {negation: true},
  message: 'Dire les idées et leur force aide plus que ce mot.',
  ask: 'Quelles pensées, depuis quand, et qu’est-ce qui aide?',
}

export const proof: Proof = {
  sources: ['aspc', 'pratique-qc'],
  flags: [
    'Suicidaire à l’arrivée, vue à 3 h.',
    'Madame est suicidaire depuis lundi.',
    'Une maman suicidaire et épuisée.',
    'Hautement suicidaire.',
  ],
  passes: [
    'Suicidaire / homicidaire : non.',
    'Elle n’est pas suicidaire.',
    'Le risque suicidaire est faible.',
    'Idées suicidaires depuis mai.',
  ],
}

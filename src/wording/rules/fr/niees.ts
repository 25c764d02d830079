import type {Proof, Rule} from '../../rule.js'

/** Nier, au participe: la liste de ce que la personne dit ne pas avoir, écrite comme un doute. */
export const niees: Rule = {
  id: 'fr.credibility.niees',
  severity: 'hint',
  match: [
    '(idée+|hallucination+|consommation|voix|intention+|plan|symptôme+|rechute|abus|usage|geste+|drogue+|alcool|douleur+|allergie+|rov|tabac) (suicidaire+|noire+|homicidaire+|auditive+|visuelle+|psychotique+|d automutilation|de (drogue+|substances|cannabis|alcool))? (et (homicidaire+|suicidaire+|visuelle+))? (est|sont|était|étaient)? (encore|toujours|aussi|toutes|tous|fermement)? [nié+]',
  ],
  message: '«\u00a0Nié\u00a0» peut se lire «\u00a0on ne la croit pas\u00a0».',
  why: '«\u00a0Dit ne pas …\u00a0» porte le même fait, sans le doute.',
}

export const proof: Proof = {
  sources: ['say-this', 'pratique-qc'],
  flags: ['Idées suicidaires niées ce matin.', 'Consommation de cannabis toujours niée.'],
  passes: ['Les faits sont niés par l’employeur.', 'Elle dit ne pas avoir d’idées suicidaires.'],
}

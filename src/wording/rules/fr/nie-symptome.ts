import type {Proof, Rule} from '../../rule.js'

/** Nier, dans la revue des symptômes: courant pour qui écrit, et reçu comme un doute par plusieurs. */
export const nieSymptome: Rule = {
  id: 'fr.credibility.nie-symptome',
  severity: 'hint',
  off: true,
  frame: 'does',
  match: ['(nier~|dénier~)'],
  except: ['(ne nie|(assureur|employeur|tribunal|ministère|compagnie|régie) ... nier~)'],
  message: '«\u00a0Nie\u00a0» est courant pour qui écrit, et peut se lire «\u00a0on ne la croit pas\u00a0».',
  why: '«\u00a0Dit ne pas …\u00a0» porte le même fait, sans le doute.',
}

export const proof: Proof = {
  sources: ['say-this', 'pratique-qc'],
  flags: ['Nie douleur thoracique.', 'Elle nie toute idée noire.'],
  passes: ['Elle dit ne pas avoir de douleur.', 'L’assureur nie avoir reçu le formulaire.'],
}

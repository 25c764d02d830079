import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par leurs gestes. */
export const suicidaireConnu: Rule = {
  id: 'fr.label.suicidaire-connu',
  severity: 'strong',
  match: [
    '{article}? suicidaire+ {known}',
    '{charge} suicidaire+ ({known}|chronique)?',
    '(le|la|un|les|une) suicidaire+ $',
    '(la|une) suicidée',
    '(chroniquement suicidaire+|automutilateur+|suicidaire (chronique|de longue date)|(pas vraiment|soi-disant) suicidaire)',
  ],
  except: ['(idées|idée|pensées|crise|geste|risque|intention|plan|ligne|idéation|conduites) suicidaire+'],
  message: 'Ces mots réduisent une personne à un geste.',
}

export const proof: Proof = {
  sources: ['aspc', 'pratique-qc'],
  flags: ['Suicidaire connue, vue en mai.', 'Patiente suicidaire depuis mai.'],
  passes: ['Idées suicidaires absentes.', 'Ligne de prévention du suicide remise.'],
}

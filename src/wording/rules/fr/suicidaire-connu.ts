import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par leurs gestes. */
export const suicidaireConnu: Rule = {
  id: 'fr.label.suicidaire-connu',
  severity: 'strong',
  match: [
    '{article}? suicidaire+ {known}',
    '{charge} suicidaire+ ({known}|chronique)?',
    '(le|la|un|une|les|des|nos) suicidaire+ $',
    '(la|une) suicidée',
    'les suicidaires',
    '(chroniquement suicidaire+|automutilateur+|se mutile (encore|sans cesse|pour)|suicidaire (chronique|active|actif))',
    's’automutile pour',
  ],
  except: [
    '(idées|idée|pensées|pensée|crise|geste+|risque|intention|plan|ligne|idéation|conduite+|comportement+|urgence|état|propos|potentiel) suicidaire+',
  ],
  message: 'Ces mots réduisent une personne à un geste.',
}

export const proof: Proof = {
  sources: ['aspc', 'pratique-qc'],
  flags: ['Suicidaire connue, vue en mai.', 'Patiente suicidaire depuis mai.'],
  passes: ['Idées suicidaires absentes.', 'Ligne de prévention du suicide remise.'],
}

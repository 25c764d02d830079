import type {Proof, Rule} from '../../rule.js'

/** Des mots de symptômes devenus des portraits. */
export const mefiant: Rule = {
  id: 'fr.character.mefiant',
  severity: 'hint',
  frame: 'is',
  match: [
    '(dans (sa bulle|son monde)|méfiant+|grandiose+|paranoïaque+|parano|suspicieux+|délirant+|mégalomane+|évasif+)',
  ],
  except: [
    '(idées|idée|délire|délires|propos|contenu|personnalité|trouble|schizophrénie|pensée) (délirant+|grandiose+|paranoïaque+)',
  ],
  message: 'Ces mots résument la personne; ses paroles en diraient plus.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'pratique-qc'],
  flags: ['Méfiante envers sa voisine de chambre.', 'Il est grandiose depuis jeudi.'],
  passes: [
    'Idées délirantes absentes ce jour.',
    'Elle n’est plus méfiante.',
    'Le traiteur est resté évasif sur le prix.',
  ],
}

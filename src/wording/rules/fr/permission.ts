import type {Proof, Rule} from '../../rule.js'

/** La permission, accordée à un adulte. */
export const permission: Rule = {
  id: 'fr.coercion.permission',
  severity: 'suggest',
  match: [
    'on lui (permet|a permis|accorde|a accordé|laisse|interdit|a interdit|défend|retire|a retiré) (de|le|la|l|une|un|son|sa|ses)?',
    '(autorisé+|permis) à (sortir|fumer|aller|appeler|prendre|recevoir|circuler|utiliser)',
    '(sortie|permission|téléphone|privilège+) (accordé+|permis+|retiré+|suspendu+|refusé+|révoqué+)',
    '(privilège+|a droit à (une|sa|un)|a la permission de|n’a pas le droit)',
    '(laissé+|gardé+) (sortir|à vue)',
  ],
  except: ['privilège+ (d|de pratique|du médecin|hospitaliers)'],
  guards: {negation: false},
  message: 'Ces mots parlent de permission, comme à un enfant.',
}

export const proof: Proof = {
  sources: ['nursing', 'pratique-qc'],
  flags: ['On lui permet de sortir fumer.', 'Perd ses privilèges de cigarette.'],
  passes: ['Elle choisit de sortir avec sa sœur.', 'Son permis de conduire est renouvelé.'],
}

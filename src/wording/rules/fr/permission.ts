import type {Proof, Rule} from '../../rule.js'

/** La permission, accordée à un adulte. */
export const permission: Rule = {
  id: 'fr.coercion.permission',
  severity: 'suggest',
  match: [
    'on (lui|l|leur) (permet|a permis|accorde|a accordé|laisse|interdit|a interdit|défend|retire|a retiré|autorise|a autorisé|tolère|octroie|donne la permission) (de|à|le|la|l|une|un|son|sa|ses)?',
    '(autorisé+|permis|autorise) (seulement)? à (sortir|fumer|aller|appeler|prendre|recevoir|circuler|utiliser|faire|garder|téléphoner|manger|retourner|avoir|se|écouter)',
    '(sortie+|permission+|téléphone|privilège+|visite+|cigarette+|cellulaire|appels|accès) (sont|est|lui)? (accordé+|permis|permise+|retiré+|suspendu+|refusé+|révoqué+|limité+ à|coupé+|octroyé+|interdit+|autorisé+ (si|seulement|avec))',
    '(privilège+|a (droit|accès) à (une|sa|un|deux|ses)|(a|obtient|obtenu|obtenir|demande) la permission (de)?|n’a pas le droit|pas (autorisé+|permis) (à|de))',
    '(mérite+|mériter|gagné|gagner|perd|perdu) (à nouveau|ses|sa|son|une|des|le droit) (droit|sortie+|privilège+|congé|cigarette+|téléphone|permission+|récompense+)',
    '(en|comme|par) récompense',
    '(bonne (conduite|tenue)|bon comportement|s’est bien comporté+|si (il|elle) se comporte bien|sage+ (depuis|comme|ce|aujourd|toute))',
    '(laissé+|gardé+) (sortir|à vue)',
  ],
  except: [
    'privilège+ (d|de pratique|du médecin|hospitaliers)',
    '(demande|obtient|demander) la permission (à (sa|son|la) (fille|fils|mère|personne|patiente|usager)|de publier)',
    '{other} ... autorisé+',
    '(a|droit) droit à (une|un|sa) (aide|prestation|indemnité|rente|avocat|copie)',
    'accès (limité|interdit) au (chantier|stationnement|public)',
  ],
  guards: {negation: false},
  message: 'Ces mots parlent de permission, comme à un enfant.',
}

export const proof: Proof = {
  sources: ['nursing', 'pratique-qc'],
  flags: [
    'On lui permet de sortir fumer.',
    'Perd ses privilèges de cigarette.',
    'A mérité sa sortie du samedi.',
    'Est autorisée à faire un appel.',
  ],
  passes: ['Elle choisit de sortir avec sa sœur.', 'Son permis de conduire est renouvelé.'],
}

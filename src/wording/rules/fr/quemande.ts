import type {Proof, Rule} from '../../rule.js'

/** Insister, exiger: demander, entendu comme un caprice. */
export const quemande: Rule = {
  id: 'fr.character.quemande',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(quémander~|quêter~ (des|dans)|mendier~|revendiquer~|harceler~ (le|les|l|son|sa))',
    '((se montre|très|devient|est) insistant+|insistant+ (au (poste|téléphone)|auprès|envers|pour))',
    '(insiste|insistent|insistait|insistaient|insister|(a|ont|avait|avaient|ayant|avoir) (beaucoup|encore|tellement|tant|trop|longuement|lourdement|aussi)? insisté)',
    '(exiger~ (toujours|encore|constamment|immédiatement|de|d|que|qu|sans cesse|sa|son|ses|des|un|une|le|la|les|l)|réclamer~ (sans cesse|encore|constamment|des))',
    'demander~ (sans cesse|constamment|sans arrêt|continuellement|à répétition)',
    '((demandes|exigences) (incessantes|constantes|excessives|démesurées)|appels incessants (au|à|sur))',
  ],
  except: [
    '(loi|règlement|protocole|greffe|emploi|poste|assurance|bail|plaie|état|dialyse|chirurgie|programme|contrat|cour|ordonnance|école|employeur|assureur|propriétaire|syndicat) ... exiger~',
    '(exiger~|insister~) par',
    'se réclamer~',
    'réclamer~ ... (remboursement|indemnité|rente|dû|paie|paye|salaire|vacances|dommages|bagages)',
    '(on|j|je|nous) (n|ne|en|y)? (a|ai|avons)? (insister~|exiger~)',
    '(^|de|pour|d|sans|faut|à quoi bon|inutile d) insister',
    'insister~ sur',
    'revendique (le mot|ce mot|ses droits|son droit|un mot|son identité)',
    'exigences ... (de|du|des) (son|sa|l|le|la)? (emploi|travail|poste|patron|école|programme|métier|cours|études|quotidien)',
    '(demande+|exigence+) ... (oxygène|emploi|travail|poste|programme|patron|fils|fille|bébé|mère|propriétaire|elle-même|lui-même)',
  ],
  anywhere: [
    '(n|ne)? en (finit|finissait) (plus|pas|jamais) (de|d) (exiger|demander|réclamer|se plaindre|appeler|sonner|critiquer|chialer|argumenter|négocier)',
    '(demande+|exigence+|revendication+|réclamation+) (répété+ et|très|souvent)? (excessif+|exagéré+|incessant+|constant+|déraisonnable+|démesuré+|continuel+)',
  ],
  message: 'Ces mots font un caprice d’une demande.',
  ask: 'Que demandait la personne, et qu’a-t-on répondu?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Exige une chambre seule.',
    'Quémande des cigarettes au poste.',
    'Insiste pour voir le psychiatre.',
    'Elle a insisté trois fois à la réception.',
    'Demandes incessantes ce soir.',
    'Exigences démesurées envers le personnel.',
    'Revendications constantes au poste.',
  ],
  passes: [
    'La loi exige un consentement écrit.',
    'Son frère insiste pour qu’elle revienne.',
    'Insister sur les étirements; il insiste sur le sens du mot paix.',
    'Elle demande un rendez-vous avec sa médecin.',
    'A réclamé son salaire de mars à un traiteur.',
    'Les exigences constantes de son emploi la fatiguent.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Le malaise vu comme un spectacle. */
export const enRajoute: Rule = {
  id: 'fr.credibility.en-rajoute',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(met|mettait|mettre) en scène (sa|ses|son) (douleur|souffrance|détresse|malaise+|symptômes|peine)',
    '(fait|faire|faisait) (croire|accroire) (à|aux|au|que|qu)',
    '(veut|voulait|voudrait|tente de|essaie de|cherche à) (nous|me|leur|l équipe)? faire (croire|accroire)',
    'toujours un bobo',
    '(fait|faisait|faisant|faire) mine (de|d)',
    '(ne|n)? sait (plus|pas) quoi inventer',
    'inventer~ (encore|toujours)? (une|un|des) (excuse+|prétexte+|symptôme+|maladie+|malaise+|rendez-vous|rhume|migraine|empêchement+|mal de|maux de|raison+|visite|urgence)',
    'en (remet|rajoute|remettait|rajoutait|rajouter|remettre|beurre) (trop|épais|une couche|devant|quand|lorsque|lorsqu|dès)',
    '(dramatiser~|théâtraliser~|surjouer~)',
    '(grossir~|gonfler~|amplifier~|enjoliver~|embellir~) (sa|ses|son) (symptôme+|douleur+|plainte+|maux|version|récit|histoire|situation|problèmes|malaise+|difficultés)',
    '(tendance|porté+|tend) à (l exagération|la fabulation|l amplification|exagérer|dramatiser|somatiser|fabuler|mentir|inventer|amplifier)',
    'pour (la galerie $|son public)',
    '(raconter~|relater~) (qu|que) (il|elle) (aurait|serait)',
    '(concéder~|confesser~) (que|qu|avoir|une|boire|consommer|fumer)',
    'réfuter~ (avoir|que|qu|toute|tout|l|la|les|le|ses|sa)',
    'se (dit|disait|prétend|déclare|proclame|croit) (constamment|toujours)? (victime|persécuté+|innocent+|incompris+|mourant+|invalide+|allergique à tout)',
    'se (prétend|croit) (malade+|incapable+|souffrant+|inapte+)',
    '(tourner~ autour du pot|noyer~ le poisson|changer~ (toujours|encore)? (sa|de) version)',
    'se (dit|disait) (constamment|toujours) (malade+|souffrant+|incapable+)',
    '(grossir~|gonfler~|amplifier~|enjoliver~|embellir~) (la réalité|les faits)',
    '(il|elle|{charge}|^) en (rajoute|rajoutait|beurre) (beaucoup|pas mal|$)',
    'pour (le public)',
    '(patiner~ (quand|lorsque|sur|pour)|changer~ (toujours|encore)? (sa|de) (version|histoire|idée))',
  ],
  except: [
    'victime (de|d) (vol|violence+|agression+|fraude+|abus|harcèlement|accident|intimidation|inceste|viol|arnaque|racisme|discrimination)',
    'ce qui (amplifier~|gonfler~)',
    'sans (dramatiser|confesser)',
    '(lui|leur|nous|m|t) (a|ont)? confesser~',
    'changer~ d idée',
  ],
  message: 'Ces mots font un spectacle d’un récit.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'En rajoute quand le médecin passe.',
    'Elle grossit ses symptômes au triage.',
    'Concède une perte d’appétit.',
    'Se dit victime d’acharnement.',
    'Invente un rhume pour éviter le bain.',
  ],
  passes: [
    'Se dit victime de violence conjugale.',
    'Il en rajoute dans sa soupe.',
    'Son frère grossit la facture.',
    'Elle grossit sa collection de timbres.',
    'Il se dit prêt à essayer.',
    'A toujours mal au genou droit en fin de journée.',
    'Se dit malade depuis lundi, toux et frissons.',
    'Elle brode au point de croix, sans dramatiser la panne.',
    'Elle invente un jeu pour sa nièce.',
  ],
}

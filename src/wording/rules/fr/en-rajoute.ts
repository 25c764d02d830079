import type {Proof, Rule} from '../../rule.js'

/** Le malaise vu comme un spectacle. */
export const enRajoute: Rule = {
  id: 'fr.credibility.en-rajoute',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(met|mettait|mettre) en scène (sa|ses|son)',
    '(fait|faire|faisait) (croire|accroire) (à|aux|au|que|qu)',
    '(a|avait|ont) toujours (mal|un bobo|quelque chose|une douleur)',
    '(tente|tenté|essaie|essayé|cherche|cherché|veut|voulu) (de|à)? (nous|me|l|le)? équipe? (berner|duper|tromper|leurrer|flouer|embobiner|amadouer|endormir)',
    '(fait|faisait|faisant|faire) mine (de|d)',
    '(ne|n) sait? (plus|pas)? quoi inventer',
    '(inventer~|fabriquer~|forger~|monter~) (encore|toujours)? (une|un|des) (histoire+|excuse+|prétexte+|symptôme+|maladie+|scénario+|malaise+)',
    'en (remet|rajoute|remettait|rajoutait|rajouter|remettre|beurre|beurrait) (beaucoup|un peu|trop|épais|une couche|pas mal|encore|devant|quand|lorsque|lorsqu|pour|toujours|dès|en)?',
    '(dramatiser~|théâtraliser~|surjouer~|pathologiser~|surdramatiser~)',
    '(grossir~|gonfler~|amplifier~|enjoliver~|embellir~) (sa|ses|son|les|la|le|l|tout) (symptôme+|douleur+|plainte+|mal|maux|version|récit|histoire|situation|incident|problèmes|malaise+|réalité|faits|difficultés)',
    '(broder~|fabuler~|extrapoler~) (sur|autour|au|à|beaucoup)',
    '(tendance|porté+|tend) à (l exagération|la fabulation|l amplification|exagérer|dramatiser|somatiser|fabuler|mentir|inventer|amplifier)',
    'pour (la galerie|le public|son public)',
    '(raconter~|relater~) (qu|que) (il|elle) (aurait|serait)',
    '(vouloir|veut|voulait|voudrait|tente de|essaie de|cherche à) (nous|me|leur|l équipe)? faire (croire|accroire|avaler)',
    '(concéder~|confesser~) (que|qu|avoir|une|un|des|boire|consommer|fumer|du|de)',
    '(réfuter~|récuser~|contredire|contredit) (avoir|que|qu|toute|toutes|tout|l|la|les|le|ses|sa)',
    'se (dit|disait|prétend|déclare|proclame|croit) (constamment|toujours)? (victime|persécuté+|innocent+|maltraité+|incompris+|malade+|mourant+|incapable+|inapte+|souffrant+|limité+|invalide+|blessé+|allergique à tout)',
    '(tourner~ autour du pot|patiner~ (quand|lorsque|sur|pour)|noyer~ le poisson|changer~ (toujours|encore)? (sa|de) (version|histoire|idée))',
  ],
  except: [
    'en rajoute (dans|du|de la)',
    'en (remet|rajoute) en (place|ordre|marche)',
    'changer~ d idée',
    '(lui|leur|nous|m|t) (a|ont)? confesser~',
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
  ],
  passes: [
    'Il en rajoute dans sa soupe.',
    'Son frère grossit la facture.',
    'Elle grossit sa collection de timbres.',
    'Il se dit prêt à essayer.',
  ],
}

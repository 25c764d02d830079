import type {Proof, Rule} from '../../rule.js'

/** Le risque, comme une identité. */
export const aHautRisque: Rule = {
  id: 'fr.risk.a-haut-risque',
  severity: 'suggest',
  match: [
    '^ (à)? (très)? (haut|grand|fort) risque ($|(de|d) (violence|agression+|récidive|agressivité|désorganisation|passage|tout))',
    '(individu|détenu) à risque',
    '({charge}|individu+|sujet+|détenu+|résident+|élève+|jeune+) est? (considéré+|jugé+|classé+|coté+)? à (très)? (haut|grand)? risque+ ($|connu|pour l entourage|(de|d) (violence|agression+|passage|récidive))',
    '{charge} à (surveiller|éviter) $',
    '{lack} (de|d)? (conscience morale|sens moral|scrupule+|remords|empathie|pitié)',
    '(capable de tout $|on ne sait jamais avec|(marche|marchons|marcher) sur des œufs|électron libre|couteaux (plein|dans) les yeux|sur le gros nerf|nerfs à vif|prêt+ à (mordre|bondir|exploser|frapper))',
    '(calme (apparent|trompeur|de façade|de surface)|eau qui dort|des dehors (calmes|tranquilles)|faux calme)',
    '(regard|yeux) (noir|meurtrier+|assassin+|de tueur|mauvais|méchants|de fou|haineux)',
    '(bagarreur+|fauteur+ de trouble|cherche (la bagarre|le trouble|la chicane))',
    '(passé|profil|tempérament|caractère|parcours|antécédent+|réputation) (très|plutôt|d homme)? (violent+|dangereux|agressif+|criminel+|délinquant+|explosif+|impulsif+|bagarreur+)',
    '(crise+|accès|éclat+|explosion+) (de|d) (agressivité|violence|rage|fureur|furie|colère (envers|contre|au|lors|pendant|$))',
    '(agressivité|animosité|hostilité) (verbale|physique)? à l (endroit|égard|encontre)',
    '(jamais|ne pas) (intervenir|visiter|approcher|rencontrer) (seul+|sans (agent|renfort|escorte|partenaire))',
    'approcher avec (prudence|précaution+|circonspection|vigilance)',
    '(rester|demeurer|se tenir) sur (ses|vos|nos) gardes',
    '(poudrière|vraie cocotte-minute|baril de poudre|grenade dégoupillée|vrai volcan|bâton de dynamite)',
    '{poor} (tolérance|contrôle|gestion|maîtrise) (à|aux|de|des|du|sur|d) (ses|sa|l)? (impulsion+|pulsion+|colère|agressivité|émotion+|soi|impulsivité|délai+)',
    '(tolérance à la frustration|contrôle pulsionnel) (est|demeure)? : (très)? ({poor}|bas|basse)',
    '(voyou+|batailleur+|une brute|tyran+|malfaiteur+|criminel+ {known}|batteur+ de femmes|terreur de (l|la))',
    '(^|résident+|{charge}) (mordeur+|frappeur+|cracheur+)',
    '(individu+|sujet+|détenu+|client+|cas|usager+|patient+|résident+|élève+|jeune+) à risque+ (et)',
    '(sans|aucun+|nul+|zéro) (conscience morale|sens moral|scrupule+|remords|empathie|morale|pitié|compassion|conscience du mal)',
  ],
  except: [
    '(échelle|score|braden|morse|chute+|plaie+) : à? très? haut risque',
    '(grossesse+|chute+|accouchement|dépistage) ... risque+',
    'risque+ (connu)? (de|d) (chute+|plaie+|fracture+|infection+|saignement+|fausse|thrombose|délirium|ostéoporose)',
    '(adénome|tumeur|cancer|lésion|kyste|tumoral|carcinome|lymphome) ... ... agressif+',
    'agressif+ (de|du) (la|l)? (tumeur|cancer|lésion|lymphome|mélanome)',
    '(grossesse+|chute+|accouchement) à (haut)? risque',
    'risque de (chute+|plaie+|fracture|infection|saignement|fausse)',
  ],
  message: 'Ces mots font du risque une identité.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Cas à haut risque.',
    'Passé violent rapporté au triage.',
    'Crise d’agressivité au retrait de la sonde.',
    'Approcher avec prudence.',
  ],
  passes: [
    'Échelle de Braden : à haut risque.',
    'Patient à haut risque de chute.',
    'Le volcan en papier mâché est terminé à l’atelier.',
    'Elle préfère ne pas y aller seule.',
    'Grossesse à haut risque, suivi hebdomadaire.',
    'Elle est capable de tout faire seule avec son bras gauche.',
    'Ils ont pris rendez-vous en haut de la falaise à pic.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Le risque, comme une identité. */
export const aHautRisque: Rule = {
  id: 'fr.risk.a-haut-risque',
  severity: 'suggest',
  match: [
    '(usager+|client+|patient+|individu+|résident+|homme|femme) à (surveiller|éviter|ne pas) $',
    '^ (à)? (très)? (haut|grand|fort) risque $',
    '^ (à)? (très)? (haut|grand|fort) risque (de|d) (tout|passage|violence|agression+|récidive|agressivité|violence|désorganisation|crise)',
    '(individu+|sujet+|détenu+|client+|cas|usager+|patient+|résident+|élève+|jeune+) à risque+ (et|connu|pour l entourage|$)',
    '(sans|aucun+|peu de|pas de|nul+|zéro|absence de) (conscience morale|sens moral|scrupule+|remords|empathie|morale|pitié|compassion|conscience du mal)',
    '(capable de tout|on ne sait jamais avec|(marche|marchons|marcher) sur des (œufs|oeufs)|électron libre|armoire à glace|couteaux (plein|dans) les yeux|électrique+ et|sur le gros nerf|nerfs à vif|à cran|à pic|gonflé+ à bloc|prêt+ à (mordre|bondir|en découdre|exploser|frapper|sauter))',
    '(calme (apparent|trompeur|de façade|de surface)|eau qui dort|dehors (calmes|tranquilles)|faux calme)',
    '(regard|yeux|œil) (noir|noirs|meurtrier+|assassin+|de tueur|mauvais|méchants|de fou|exorbités|haineux)',
    '(bagarreur+|belliqueux|belliqueuse+|combatif+ (envers|au|à|lors|pendant)|fauteur+ de trouble|chercheur+ de trouble|cherche (la bagarre|le trouble|la chicane)|casseur+)',
    '(garder|avoir|tenir|surveiller) à l œil',
    '(cas|profil|dossier|clientèle|clients) à (très)? (haut|grand|fort)? risque',
    '(usager+|patient+|client+|jeune+|homme+|femme+|individu+|résident+|monsieur|madame|personne) (est)? (considéré+|jugé+|classé+|coté+)? à (très)? (haut|grand) risque $',
    '(usager+|patient+|client+|individu+|homme|femme|résident+) à risque (de (violence|agression+|passage|récidive|fugue))? $',
    '(passé|profil|parcours|historique|tempérament|caractère|nature|tendance+|côté|fond|potentiel|réputation|allure|mine|antécédent+) (très|plutôt|possiblement|d un)? (violent+|dangereux|dangereuse|agressif+|criminel+|délinquant+|explosif+|impulsif+|menaçant+|sanguin+|bagarreur+|imprévisible+|homme violent)',
    '(crise+|accès|épisode+|éclat+|explosion+|montée+|débordement+|poussée+|excès|bouffée+|comportement+ d) (de|d)? (agressivité|violence|rage|fureur|furie|colère|hétéro-agressivité)',
    '(agressivité|violence|animosité|menaces|hostilité) (verbale+|physique+)? à l (endroit|égard|encontre)',
    'menaces (verbales|physiques|voilées|à peine voilées|proférées|de représailles|envers|contre|à l endroit)',
    '(ne|n) (jamais|pas|surtout pas) (y|lui|l|le|la)? (aller|entrer|intervenir|visiter|approcher|présenter|monter) (seul+|sans (agent|renfort|escorte|partenaire))',
    '(jamais|pas) (de)? (visite+|entrevue+|intervention+|rencontre+|vad) seul+',
    '(approcher|aborder|approché+|abordé+|intervenir|manipuler) avec (prudence|précaution+|circonspection|vigilance|beaucoup de)',
    '(rester|garder|demeurer|se tenir) (près de la porte|la porte ouverte|sur (ses|vos) gardes|à distance|aux aguets)',
    '(garder|conserver) (ses|vos|une) distance+ (sécuritaire)? (avec|de|avec lui|avec elle)?',
    '(vraie|véritable|une|comme)? (poudrière|cocotte-minute|baril de poudre|grenade dégoupillée|volcan|fil du rasoir|bâton de dynamite)',
    '{poor} (tolérance|contrôle|gestion|maîtrise) (à|aux|de|des|du|sur|d) (ses|sa|son|l)? (impulsion+|pulsion+|colère|agressivité|émotion+|soi|impulsivité|délai+)',
    '(tolérance|seuil de tolérance|contrôle pulsionnel) (à la frustration)? (est|demeure)? : (très)? ({poor}|bas|basse|inexistant+|défaillant+)',
    '(voyou+|batailleur+|brute+|tyran+|malfaiteur+|bandit+|criminel+ {known}|mordeur+|cracheur+|frappeur+|batteur+ de femmes|terreur de (l|la))',
  ],
  except: [
    '(grossesse+|chute+|accouchement) à (haut)? risque',
    'risque de (chute+|plaie+|fracture|infection|saignement|fausse)',
    '(préfère|souhaite|demande|aime|désire|veut|peur) (de)? (ne|n) pas',
    'volcan (en|de|du|d)',
    'brute+ (force|données)',
    '(force|donnée+|laine|matière+) brute+',
    'tolérance à (l effort|l activité)',
    '(adénome|tumeur|cancer|lésion|kyste|tumoral|carcinome|lymphome) ... ... agressif+',
    '(yeux|cheveux|pantalon|chandail|œil) (noirs|noir) (et|cernés|bleu)',
    'à pic (de|du)',
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
    'Patient à haut risque de chute.',
    'Le volcan en papier mâché est terminé à l’atelier.',
    'Elle préfère ne pas y aller seule.',
    'Grossesse à haut risque, suivi hebdomadaire.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Rater, couler, ne pas venir: ce qui n’a pas eu lieu, mis sur le compte de la personne. */
export const manqueALAppel: Rule = {
  id: 'fr.failure.manque-a-l-appel',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(no show+|noshow+|non présenté+|drop out|absent+ non motivé+|absent+ injustifié+)',
    '(ne|n) s (est|était|sont) (encore|toujours|jamais|même)? (pas|jamais|plus|point) (présenté+|pointé+|manifesté+)',
    '(a|ont|avait|avoir|ayant) (encore|déjà|toujours|de nouveau)? (raté|manqué|loupé|foiré|coulé|bousillé|gâché|gaspillé|bâclé|scrapé) (encore)? (à)? (son|sa|ses|le|la|l|les|tous|toutes|deux|trois|quatre|plusieurs|une|un|cette|ce|tout|toute) (ses|son|les|nouvelle|seule|dernière|belle|deux|trois|autre)? (rendez-vous|rdv|rv|rencontre+|suivi+|injection+|dialyse+|retour|évaluation+|examen+|cours|test+|session|année|stage|probation|traitement+|thérapie+|sevrage+|cure+|chance+|progrès|effort+|vie|objectif+|essai+|réinsertion|réintégration|intégration|placement+|sortie+|congé|mariage|études|formation|programme+|séance+|atelier+|groupe+|visite+|entrevue+|plan|épreuve|occasion+|emploi|entretien|opportunité+|transition|réadaptation|tentative+|secondaire)',
    '(a|avait|ont) tout (gâché|foiré|bousillé|raté|lâché|abandonné|perdu|fait rater|scrapé|gaspillé)',
    '(ne|n) (a|avait|ont) (pas|jamais|guère|point|toujours pas) (su|réussi à|réussi|été capable de) (d|de)? (se|s)? (profiter|saisir|tirer|utiliser|maintenir|garder|tenir|respecter|intégrer|terminer|compléter|conserver|mettre|appliquer|adapter|atteindre|occuper|prendre|arrêter|cesser|faire|suivre|mobiliser|reprendre|rester|sortir|investir|impliquer)',
    '(ne|n) (a|avait|ont) (pas|jamais|guère|rien|toujours pas) (profité|atteint|complété|terminé|fini|tenu|respecté|fait (ses|les|son|l)|répondu|progressé|évolué|bougé|cheminé|appris|retenu|donné suite|maintenu|persévéré|performé|livré|répondu présent+|saisi|utilisé) (de|des|du|au|aux|à|son|sa|ses|les|la|le|l|depuis)?',
    '(ne|n) (a|avait) (atteint|complété|respecté|tenu|réussi|maintenu|terminé) (aucun|aucune|que peu|rien|ni)',
    '(ne|n) (progresser~|avancer~|évolue|chemine|apprend|persévère|bouge|récupère|s améliore|donne) (pas|plus|guère|aucunement|pas vraiment|presque pas) (suite)? (au|aux|à|dans|malgré|depuis|avec|du tout)?',
    '(aucun|peu de|sans|nul|pas de|maigres|faibles|zéro) (progrès|avancée+|évolution|résultat+|amélioration+|cheminement|gain+|changement+ notable+) (notable+|observé+|réel+|significatif+|noté+|dans|depuis|malgré|à ce jour|constaté+|concret+|probant+|à|en|durable+|mesurable+|chez)?',
    '(objectif+|cible+|but+|attente+|plan|engagement+|contrat) (du (pi|plan)|de (traitement|suivi|réadaptation|séjour)|fixé+|convenu+|est|sont|encore|toujours|demeure|demeurent|reste)? (non|pas|jamais) (atteint+|rencontré+|respecté+|réalisé+|complété+|tenu+)',
    '(retour|revenu+|de retour|revient|revenir|repart|on repart|reparti+|recommence) à (la)? (case (départ|zéro|un)|zéro|point de départ)',
    '(tout (est)? à (recommencer|refaire)|à la case départ|décrocheur+|déserteur+|lâcheur+|abandonneux|raté+ de la vie|un raté|une ratée|perdant+ (de|dans)|un perdant|une perdante|recalé+|un échec ambulant|feu de paille|faux départ|beaucoup de ratés)',
    'faire~ (défection|chou blanc|fausse route|un fou de (lui|elle)|la sourde|patate|du surplace|perdre (du|le) temps)',
    '((poser~|pose|posé) (un)? lapin|(ne|n) répond (pas|plus|guère) (au|aux|à aucun))',
    '(a|ont|avait|ayant) (encore|rapidement|vite|finalement|de nouveau)? (flanché|craqué|abdiqué|abandonné|décroché|lâché|déserté|dérogé|renoncé|capitulé|claqué la porte|démissionné|manqué à ses|failli à|trahi) (au|à|dès|après|le|la|son|sa|ses|en|les|l|de|avant|par|encore|tous|toutes|avec)',
    '(a|ayant) (épuisé|brûlé|essayé en vain|raté|usé|fait le tour de|gaspillé) (toutes|tous|les|ses|la)? (les|ses)? (option+|possibilité+|chance+|recours|ressource+|traitements|pont+|alternatives|occasion+)',
    '(absence+|retard+|annulation+) (non motivée+|injustifiée+|non justifiée+|répétée+|nombreuses|à répétition|fréquente+|sans (motif|avis|préavis|raison|appel)|chronique+)',
    '(désintox|cure|thérapie|sevrage|programme|réinsertion|retour|tentative+ de (retour|réinsertion|logement)|traitement|essai|placement|hébergement|mariage|études|grossesse|emploi) (tous|toutes|jadis)? (échoué+!|raté+!|manqué+!|avorté+!|bâclé+!|foiré+!)',
    '(n|ne) a pas (tenu (parole|le coup|ses (promesses|engagements)|promesse|deux|trois|une)|fait (ses|les) (exercices|devoirs|démarches|efforts|travaux)|fait (d|aucun|l) effort)',
    '(plan|intervention+|approche|suivi|essai|tentative|programme|placement|projet) ... (a|ont) échoué (faute|à cause|en raison|par|avec|chez|auprès)',
    'échoué (chez|avec|auprès) (de)? (ce|cette|lui|elle|monsieur|madame|la|le)',
    '(mise|mis) en échec (toutes|tous|les|le|la|l|notre|chaque|son|sa|ses)',
  ],
  except: [
    '(ne|n) (a|ont|avait) ... fait l objet',
    '(sans|aucune|pas d|peu d) amélioration (de|du|des|sous|clinique|radiologique|biologique)',
    'présenté+ à ... (h|heures)',
    '(ne|n) (avance|évolue|progresse|bouge) (pas|plus)? (au|dans) (la|le) (scan|radiographie|liste)',
    'aucun (changement|gain|résultat) (à|au|de) (la|l|le)? (médication|bilan|radio|labo|poids)',
    '(aucun|pas de|sans) résultat+ (au|à|de|en|encore)',
    '(manqué|raté) (son|sa|l|le) (autobus|métro|train|arrêt|avion|marche|émission)',
    '(examen|cours|permis|test) ... échoué',
    '(a|avait) (abandonné|lâché) (le|la) (tabac|cigarette|café|main|vapoteuse)',
  ],
  guards: {legal: true},
  message: 'Ces mots comptent une faute et taisent ce qui s’est passé.',
  ask: 'Qu’est-ce qui a rendu la chose difficile ce jour-là?',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: [
    'A raté son rendez-vous de mardi.',
    'Ne s’est pas présenté à l’injection.',
    'N’a atteint aucun objectif.',
  ],
  passes: [
    'Le transport adapté ne s’est pas présenté.',
    'Elle a raté son autobus hier.',
    'La fracture n’évolue pas au scan.',
  ],
}

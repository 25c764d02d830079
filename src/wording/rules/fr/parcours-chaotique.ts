import type {Proof, Rule} from '../../rule.js'

/** Un parcours résumé par ce qui s’est arrêté. */
export const parcoursChaotique: Rule = {
  id: 'fr.failure.parcours-chaotique',
  severity: 'suggest',
  match: [
    '(perd|perdait|quitte|coule|rate|gâche|échoue) (tous|toutes|chaque|encore|un à un|systématiquement) (ses|son|sa|les|à)? (emploi+|job+|logement+|appartement+|cours|stage+|chance+|relation+|blonde+|programme+)?',
    'échec (de vie|sur toute la ligne|annoncé|prévisible|personnel|parental|relationnel|professionnel|conjugal)',
    '(ratage|fiasco|désastre|gâchis|insuccès|catastrophe) (complet|total|de|du|des|dans|lors|à|au|complète|totale|sur)',
    '(multiples|nombreux|plusieurs|trois|quatre|cinq|innombrables) (abandons|échecs|désistements|décrochages|rechutes|ruptures|ratés|tentatives (ratées|échouées|infructueuses))',
    '(cumule|accumule|collectionne|enfile|multiplie|additionne|enchaîne) (les|des) (échec+|abandon+|rechute+|perte+|déception+|ratage+|absence+|retard+|emploi+)',
    '(sobriété|abstinence|promesse|entente|engagement) (brisé+|rompu+|non tenu+|trahi+|de courte durée|éphémère)',
    '(pas|peu|aucun) (de|d)? (changement+|évolution|amélioration|progrès) malgré (nos|tous|le|la|l|les|plusieurs|six|deux|trois)',
    '(réinsertion|retour au travail|intégration|placement|projet|congé|réadaptation|démarche+|logement) (compromis+|saboté+|mis+ en péril|torpillé+|gâché+) (par|à cause|vu)',
    '(n|ne) (honorer~|honore) (pas|jamais|plus|guère|aucun) (de)? (ses|son|sa|les|le|l|rendez-vous|engagement+)',
    '(disparu+|évaporé+|volatilisé+|perdu+) (dans la (brume|nature)|des radars|du radar|de la carte|dans le décor)',
    '(abandonne|abandonnait|lâche|décroche|démissionne|laisse tomber|baisse les bras|se décourage) (dès|au moindre|à la moindre|facilement|rapidement|vite|toujours|aussitôt)',
    'réfractaire+ (à|au|aux) (tout|tous|toute|toutes|deux|trois|quatre|plusieurs|la|le|l|ses|les)? (les)? (antidépresseur+|antipsychotique+|molécule+|isrs|psychothérapie+|essais|approches|intervention+|clozapine|lithium|ect|thérapie+|médication|médicaments)',
    '({poor}|piètre+|non) (répondeur+|répondeuse+|répondant+) (au|aux|à|thérapeutique+)',
    '(parcours|cheminement|trajectoire|historique|histoire|dossier|passé) (scolaire|professionnel+|académique|d emploi+|locatif|résidentiel+|occupationnel+|de vie|de travail|de traitement|de soins)? (très|plutôt|assez)? (chaotique|erratique|décousu+|instable|en dents de scie|parsemé+|jalonné+ (d|de) (échec+|abandon+|rupture+|rechute+)|marqué+ par (des|les|de nombreux|plusieurs|l)? (échec+|abandon+|rupture+|rechute+))',
    '(deux|trois|quatre|cinq|plusieurs|multiples|nombreux|tous ses|toutes ses) (emplois|logements|appartements|jobs|placements|programmes|stages|thérapies|cures) (perdu+!|quitté+!|raté+!|abandonné+!|gâché+!|échoué+!|inachevé+!|avorté+!)',
    '(piètre+|maigre+|décevant+|médiocre+|mince+|faible+) (résultats|rendement|performance+ (scolaire+|au travail|à l école)|bilan+ (du|de la) (séjour|thérapie|suivi))',
    '(n|ne) (a|fait) rien (fait)? (de (sa|son|ses) (journée+|semaine|vie|fin de semaine|temps|dix doigts)|pour (aider|améliorer|s aider|changer|avancer|se (aider|trouver|reprendre|sortir)|s en sortir))',
    '(stage|suivi|programme|formation|emploi|cours|thérapie|groupe) (interrompu+|cessé+|suspendu+|terminé+|arrêté+) (prématurément|pour (manque|absence+|non|mauvais)|faute (de|d)|par manque)',
    '(stagner~|stagne|fait du surplace|tourne en rond|n aboutit à rien|ne mène à rien) (depuis|malgré|en|dans|au|à|encore|toujours)',
    '(aucun|pas de|sans|zéro) (suivi|suite) (de sa part|de la part de (monsieur|madame|l|la))',
    '(encore un|un autre|nouvel|énième|autre) (échec|abandon|désistement|décrochage|ratage|fiasco|faux départ)',
    '(n|ne) (a|est|ont) (pas|jamais) (été capable|réussi|parvenu+|arrivé+) (de|d|à) (garder|tenir|maintenir|finir|terminer|compléter|conserver|rester|arrêter|cesser|se tenir)',
  ],
  except: [
    '(désastre|catastrophe) (naturelle|de|du) (inondation|tornade|verglas)',
    '(projet|retour|logement|congé) ... compromis+ par (la|le|l) (fracture|infection|grève|chirurgie|incendie|propriétaire)',
    '(épilepsie|dépression|trouble|schizophrénie|fièvre|douleur+|hypertension|crise+|convulsion+) ... réfractaire+',
    '(tumeur|lésion|ulcère|plaie|masse|fièvre|œdème|infection) ... (régresse|plafonne|stagne)',
    '(faible|maigre) rendement (cardiaque|énergétique)',
    'suivi (terminé+|cessé+) ... (objectif+ atteint|accord)',
  ],
  message: 'Ces mots résument un parcours à ce qui s’est arrêté.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: [
    'Parcours d’emploi chaotique.',
    'Se décourage au moindre obstacle.',
    'Mauvaise répondeuse au lithium.',
    'N’a rien fait pour s’aider.',
  ],
  passes: [
    'Rendez-vous déplacé au 12, à sa demande.',
    'Elle a changé d’emploi deux fois, par choix.',
    'Parcours vers le travail tracé avec elle.',
  ],
}

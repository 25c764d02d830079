import type {Proof, Rule} from '../../rule.js'

/** Un parcours résumé par ce qui s’est arrêté. */
export const parcoursChaotique: Rule = {
  id: 'fr.failure.parcours-chaotique',
  severity: 'suggest',
  match: [
    '(perd|perdait|quitte|coule|rate|gâche|échoue) (tous|toutes|chaque|encore|systématiquement) (ses|son|sa|les|à)? (emploi+|job+|logement+|appartement+|stage+|chance+|blonde+|programme+|rendez-vous)',
    'échec (de vie|sur toute la ligne|annoncé|prévisible)',
    '(ratage|fiasco|désastre|gâchis) (complet|total)',
    '(multiples|nombreux|plusieurs|innombrables) (abandons|désistements|décrochages|échecs (scolaires|amoureux|professionnels))',
    '(deux|trois|quatre|plusieurs|multiples) tentatives ratées',
    '(cumule|accumule|collectionne|enfile|multiplie|enchaîne) (les|des) (échec+|abandon+|rechute+|ratage+|absence+|retard+)',
    '(sobriété|abstinence) (brisé+|rompu+|de courte durée|éphémère)',
    '(réinsertion|placement|projet|congé|réadaptation|démarche+) (saboté+|torpillé+|gâché+)',
    '(n|ne) honorer~ (pas|jamais|plus|guère) (ses|son)',
    '(disparu+|évaporé+|volatilisé+) (dans la (brume|nature)|des radars|du radar|de la carte|dans le décor)',
    '(abandonne|démissionne|décroche|se décourage|baisse les bras) (au moindre|à la moindre|dès (la première|le premier|que)|facilement|vite|aussitôt|toujours après)',
    '({poor}|piètre+|non) (répondeur+|répondeuse+|répondant+) (au|aux|à)',
    '(parcours|cheminement|trajectoire|passé) (scolaire|professionnel+|académique|d emploi+|locatif|résidentiel+|de vie|de travail|de soins)? (très|plutôt|assez)? (chaotique|erratique|décousu+|instable|en dents de scie|(parsemé+|jalonné+|marqué+) (d|de|par) (des|de nombreux|plusieurs)? (échec+|abandon+|rupture+))',
    '(tous ses|toutes ses|multiples|nombreux|plusieurs) (emplois|logements|placements|programmes|thérapies|cures) (perdu+!|raté+!|abandonné+!|gâché+!|échoué+!|inachevé+!|avorté+!)',
    '(n|ne) (a|fait) rien (fait)? (de (sa|son|ses) (journée+|vie|temps|dix doigts)|pour (s aider|changer|avancer|s en sortir|se (aider|reprendre)))',
    '(suivi|programme|thérapie|groupe) (interrompu+|cessé+|suspendu+|terminé+) (pour|par) (manque|absence+|non|mauvais)',
    '(aucun|aucune|pas de|sans) (suivi|suite) de (sa part|la part de)',
    '(encore un|un autre|énième) (abandon|désistement|décrochage|fiasco|faux départ)',
    '(n|ne) (a|est|ont) jamais (été capable|réussi|parvenu+) (de|à) (garder|tenir|finir|terminer|conserver)',
    '(perd|perdait|quitte|coule|rate|gâche|échoue) (tous|toutes|chaque|encore|un à un|systématiquement) (ses|son|sa|les|à)? (logement+|cours|relation+)?',
    '(multiples|nombreux|trois|quatre|cinq|innombrables) (abandons|échecs|ruptures|ratés|tentatives (ratées|échouées|infructueuses))',
    '(n|ne) (honorer~|honore) (pas|jamais|plus|guère|aucun) (de)? (ses|son|sa|les|le|l|rendez-vous|engagement+)',
    '(n|ne) (a|est|ont) (pas|jamais) (été capable|réussi|parvenu+|arrivé+) (de|d|à) (garder|tenir|maintenir|finir|terminer|compléter|conserver|rester|arrêter|cesser|se tenir)',
  ],
  except: [
    '(projet|retour|logement|congé) ... compromis+ par (la|le|l) (fracture|infection|grève|chirurgie|incendie|propriétaire)',
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
    'Peu d’amélioration malgré trois antibiotiques.',
    'Plusieurs tentatives infructueuses de voie veineuse.',
  ],
}

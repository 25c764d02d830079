import type {Proof, Rule} from '../../rule.js'

/** Un non à ce qui est offert, dit comme un affront. */
export const rejette: Rule = {
  id: 'fr.compliance.rejette',
  severity: 'suggest',
  frame: 'does',
  match: [
    'prend des (risques|chances) (avec sa (santé|vie|sécurité)|inutiles)',
    '(rejeter~|bouder~|snober~|dédaigner~|balayer~) (d emblée|systématiquement|catégoriquement|encore|toujours)? (l|la|le|les|sa|son|ses|toute|tout|nos|notre|toutes|tous|chaque|cette|ce) (aide|offre+|proposition+|suggestion+|soins|soutien|service+|traitement+|intervention+|conseil+|recommandation+|idée|plan|suivi|médication|médicament+|démarche+|accompagnement|solution+|option+|approche+|diagnostic|thérapie|groupe+|repas|rendez-vous|physiothérapie|ressource+|atelier+|activité+|évaluation+|bain|douche|forme|tentative+)',
    '(repousser~|ignorer~|fuir|fuit) (d emblée|systématiquement|encore|toujours)? (l|les|nos|notre|toute|toutes|tous|chaque|tout) (aide|offre+|proposition+|suggestion+|soins|soutien|service+|intervention+|conseil+|recommandation+|consigne+|suivi|accompagnement|forme)',
    '(a|ont|avait) encore (une fois|une autre fois)? (oublié|omis|manqué|sauté|négligé) (de prendre)? (un|une|sa|son|ses|le|la|les) (dose+|rendez-vous|pilule+|médicament+|médication|rencontre+|suivi+|insuline|injection+|groupe+|anticonvulsivants|antibiotiques|comprimés)',
    'négliger~ (ses|sa|son) (médication|médicaments|pilules|rendez-vous|injection+|insuline|pansement+|exercices|traitement+|suivi+|soins|santé|hygiène|diète|glycémie+)',
    '(oublier~|sauter~|omettre~) (encore|toujours|constamment|systématiquement|volontairement) (ses|sa|son|les|de prendre)',
    '(a|ont|avait) fait défaut (de|d|à (son|sa|ses))',
    '(n|ne) ... pas (daigné|cru bon|jugé (bon|utile|nécessaire)|pris la peine|fait l effort)',
    '(ne|n) daigner~',
    's (entêter~|entêtent|obstiner~|obstinent)',
    's (est|était) (entêté+|obstiné+|braqué+)',
    'persister~ (à|dans) (vouloir|refuser|demander|nier|fumer|son refus|sa décision)',
    's opposer~ (systématiquement|constamment|catégoriquement|farouchement|fermement|encore|toujours|à (nos|chaque))',
    '(imposer~|dicter~|pose) (ses (conditions|règles|volontés)|sa loi)',
    '(tricher~|déroger~|contrevenir~) (à|au|aux|avec|dans|sur) (la|le|l|son|sa|ses|les)? (diète|régime|plan|règle+|règlement|consigne+|entente|contrat|insuline|médication)',
    'désobéir~',
    '(lâcher~|délaisser~|abandonner~|laisser~ tomber|plaquer~) (encore|subitement|tous|toutes|toute|tout)? (son|ses|sa|le|les|la) (suivi+|traitement+|groupe+|médication|thérapie|programme+|démarche+|exercices|rendez-vous)',
    '(cesse|arrête|interrompt|arrêtait|cessait) (ses|sa|son) (médicaments|médication|traitement+|pilules|injections) (à|dès|quand|lorsqu|aussitôt|encore|toujours|régulièrement|sans)',
    '(a|ont|avait) encore (une fois|une autre fois)? (oublié|omis|manqué|sauté|échoué|négligé|brisé|enfreint|fait défaut|tardé|refusé)',
    '(triche|trichait|tricher|triché|dérogé|dérogeait|déroge|déroger|contrevient|contrevenait) (à|au|aux|avec|dans|sur|pour|encore)',
    's acharner~ à (refuser|ne|nier|contester|demander)',
  ],
  except: [
    '(a|ont|avait) encore (une|une autre) fois? (vomi|chuté|toussé)',
    'cesser~ (la|le|les|sa) (médication|traitement) (à cause|en raison|sur avis|avec|selon|par)',
  ],
  message: 'Ces mots font un affront d’un choix ou d’un oubli.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Rejette toute aide du CLSC.',
    'A encore oublié sa dose du soir.',
    'N’a pas daigné remplir son journal.',
    'S’entête à marcher sans sa canne.',
    'Désobéit au plan de mobilisation.',
    'S’acharne à refuser le fauteuil.',
  ],
  passes: [
    'Elle rejette la tête en arrière pour rire.',
    'Il a encore faim après le souper.',
    'La toux persiste à l’effort.',
    'L’assureur s’entête à exiger un formulaire.',
    'Il repousse son rendez-vous au mois de mai.',
    'Elle repousse la main, le pansement fait mal.',
  ],
}

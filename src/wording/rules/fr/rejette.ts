import type {Proof, Rule} from '../../rule.js'

/** Un non à ce qui est offert, dit comme un affront. */
export const rejette: Rule = {
  id: 'fr.compliance.rejette',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(cesse|arrête|interrompt|arrêtait|cessait) (ses|sa|son) (médicaments|médication|traitement+|pilules|injections) (à|dès|quand|lorsqu|aussitôt|encore|toujours|régulièrement|sans)',
    'se laisse faire',
    '(prend|prenait|court) des (risques|chances) (avec|inutiles|pour)',
    '(rejeter~|repousser~|bouder~|snober~|dédaigner~|balayer~|ignorer~|fuir|fuit) (d emblée|systématiquement|catégoriquement|encore|toujours)? (l|la|le|les|sa|son|ses|toute|tout|nos|notre|toutes|tous|chaque|cette|ce) (aide|offre+|proposition+|suggestion+|soins|soutien|service+|traitement+|intervention+|conseil+|recommandation+|idée|main|plan|suivi|médication|médicament+|démarche+|accompagnement|solution+|option+|approche+|diagnostic|thérapie|groupe+|repas|rendez-vous|physiothérapie|ressource+|atelier+|activité+|évaluation+|bain|douche|forme|tentative+)',
    '(a|ont|avait) encore (une fois|une autre fois)? (oublié|omis|manqué|sauté|échoué|négligé|brisé|enfreint|fait défaut|tardé|refusé)',
    '(oublier~|omettre~|omet|omettait|sauter~|négliger~) (encore|toujours|souvent|constamment|régulièrement|systématiquement|volontairement|de) (ses|sa|son|les|une|prendre|venir|mentionner|aviser|se présenter)',
    '(oublier~|négliger~) (ses|sa|son) (médication|médicaments|pilules|dose+|rendez-vous|injection+|insuline|comprimés|pansement+|exercices|traitement+|suivi+|soins|santé|hygiène|diète|glycémie+)',
    '(a|ont|avait) fait défaut (de|d|à)',
    '(n|ne) (a|ont|avait|avaient|se|s) (même|est)? (donne|donné+|donnait)? (même)? pas (daigné|cru bon|jugé (bon|utile|nécessaire)|pris (la peine|soin|le temps)|fait l effort|la peine)',
    '(ne|n) daigne (pas|même|guère|rien)',
    's (entête|entêtait|obstine|obstinait|acharne|acharnait|entêter|obstiner|entêtent|obstinent) (à|dans|sur)',
    's (est|était) (entêté+|obstiné+|acharné+|braqué+|opposé+)',
    '(persister~|s évertuer~) (à|dans) (vouloir|refuser|garder|marcher|fumer|boire|demander|nier|sortir|manger|son refus|sa décision|cette voie)',
    's opposer~ (systématiquement|constamment|catégoriquement|farouchement|fermement|encore|toujours|à (tout|toute|nos|chaque))',
    '(refuser~|refuse) (obstinément|net|carrément|mordicus|farouchement|encore|toujours)',
    '(exige|impose|dicte|pose) (ses|sa|son) (conditions|horaire|règles|loi|volontés|exigences|façon)',
    '(triche|trichait|tricher|triché|dérogé|dérogeait|déroge|déroger|contrevient|contrevenait) (à|au|aux|avec|dans|sur|pour|encore)',
    '(désobéir~|désobéi)',
    '(lâcher~|délaisser~|abandonner~|laisser~ tomber|cesser~|plaquer~) (encore|subitement|tous|toutes|toute|tout)? (son|ses|sa|le|les|la) (suivi+|traitement+|groupe+|médication|thérapie|programme+|démarche+|exercices|rendez-vous)',
  ],
  except: [
    '(a|ont|avait) encore (une|une autre) fois? (vomi|chuté|toussé)',
    '(greffe|greffon|rein) ... rejeter~',
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
  ],
  passes: [
    'Elle rejette la tête en arrière pour rire.',
    'Il a encore faim après le souper.',
    'La toux persiste à l’effort.',
    'L’assureur s’entête à exiger un formulaire.',
  ],
}

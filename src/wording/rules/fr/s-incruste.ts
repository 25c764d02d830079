import type {Proof, Rule} from '../../rule.js'

/** S’incruster, revenir comme un yoyo: une présence de trop. */
export const sIncruste: Rule = {
  id: 'fr.service-use.s-incruste',
  severity: 'suggest',
  match: [
    '(revoici|re-voici|rebelote) (monsieur|madame|m|mme|notre|le|la|l|pour|à|au|encore)?',
    '(devrait|devraient|devait) (pas|jamais|plus) être (hospitalisé+|admis+|gardé+|vu+|à l urgence|sur|en)',
    '(fréquente|utilise|consulte|sollicite|visite) (assidûment|abondamment|énormément|excessivement|allègrement|à outrance|abusivement) (de)? (l|la|le|les|nos)?',
    'toujours (au|à|dans|devant|après) (le|la|l|les|nos)? (bureau|poste|porte|pattes|comptoir|guichet|téléphone|vitre) (de|du|des|à|pour)?',
    '(troisième|quatrième|cinquième|sixième|septième|huitième|énième) (civière|ambulance|transport|épisode|demande|ordonnance|congé|réadmission|triage) en (un|une|deux|trois|quatre|six|dix|peu)',
    '(tout le monde|toute l équipe|chacun|tout l étage|tout l hôpital) (le|la|l) (connaît|connait|a déjà vu|a déjà eu)',
    '(ressort|sort|part|repart|entre|va) et (revient|rentre|ressort|retourne|recommence) (comme|sans cesse|chaque|toujours|dès|le lendemain)',
    'comme un (yoyo|yo-yo|boomerang|balai|moulin)',
    '(multiplie|multipliait|accumule|collectionne|enchaîne) (les|des|ses) (plaintes|urgences|transports|ambulances|rendez-vous|médecins|demandes|ressources|spécialistes|examens|prescriptions|refuges)',
    '(grugeur+|mangeur+|voleur+|dévoreur+) de (temps|ressources|lits|énergie)',
    '(chronophage+|énergivore+|accaparant+) (pour|au|à|depuis)?',
    '(ça|cela) fait (trois|quatre|cinq|six|dix|vingt|cent|plusieurs|x|mille) fois (qu|que)',
    '(rien (d urgent|de pressant|qui presse)|aucune urgence (réelle|véritable|dans))',
    '(pouvait|pourrait|aurait pu) (très|bien|facilement)? bien? attendre (à|jusqu|au|lundi|demain|le|son|sa)?',
    '(s incruste|s incrustait|s éternise|s éternisait|s attarde) (au|à|aux|dans|chez|encore|toujours|devant|sur|après)',
    '(s accroche|s accrochait|se cramponne|s agrippe) (au|à|aux) (l|son|sa|ses|la|nos|notre)? (suivi|service+|équipe|intervenant+|hôpital|unité|congé|diagnostic|hospitalisation|lit)',
    '(se présente|arrive|débarque|vient|revient) (encore|toujours|souvent|constamment)? sans rendez-vous (encore|toujours|comme|à nouveau|pour)',
    '(ne|n) (veut|voudrait) (plus|pas|jamais) (partir|quitter|sortir|avoir congé|s en aller|retourner chez)',
    '(demande|réclame|exige|veut|cherche) (encore|toujours|constamment|sans cesse) (une|un|à|d) (hospitalisation|admission|ambulance|lit|être (admis+|hospitalisé+|vu+)|consultation|rendez-vous|médecin|rencontre)',
    '(brûle|épuise|use|vide) (nos|les|toutes les|ses|la) (ressource+|équipe+|intervenant+|énergie+)',
    '(présence+|demandes|visites|séjours|passages) (trop (fréquent+|nombreux|nombreuses)|excessif+|excessives|démesuré+|incessant+|injustifié+|en hausse sans)',
    '(mauvais|bon) usage (des|du|de) (services|urgences|système|l urgence|911)',
    '(client+|patient+|usager+|dossier+) (coûteux|coûteuse+|énergivore+|onéreux|onéreuse+|qui coûte)',
  ],
  except: [
    '(entre|va|sort|part) et (revient|recommence) (douleur|musique)',
    '(peut|pouvait|pourrait) attendre (son|sa|le|au)? (tour|dehors|salon|mère|fille)',
    '(ne|n) veut (pas|plus) retourner chez (son|sa) (ex|conjoint+|mari|père)',
    '(médecin+|analyse+|test|urgence) ... attendre',
  ],
  guards: {negation: false},
  message: 'Ces mots disent que la personne est de trop.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Revoici monsieur au triage.',
    'S’incruste au centre de jour.',
    'Ressort et revient comme un yoyo.',
    'Ne devrait pas être hospitalisée.',
  ],
  passes: [
    'L’autobus part et revient aux heures.',
    'Il s’accroche à la rampe.',
    'Elle peut attendre son tour au salon.',
  ],
}

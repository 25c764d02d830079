import type {Proof, Rule} from '../../rule.js'

/** L’absence, comptée comme une faute. */
export const perduDeVue: Rule = {
  id: 'fr.failure.perdu-de-vue',
  severity: 'suggest',
  match: [
    'perdu+ (de vue|au suivi)',
    '(ne|n) se présenter~ (pas|jamais|plus|presque jamais) (à (son|ses|l|aucun)|aux|au (rendez-vous|rdv|groupe|suivi|programme))',
    '(ne)? s est (même|encore|toujours)? pas présenté+ (à (son|ses|sa)|au (rendez-vous|rdv)|encore|une fois|de nouveau)',
    '(abandonner~|lâcher~|décrocher~) ... {treatment}',
    '(absence+ non motivée+|manquer~ ... (rendez-vous|rdv|rencontre+) (sans|à répétition)|absent+ sans (motif|aviser|prévenir|raison)|^ parti+ sans (aviser|prévenir))',
    '(^|il|elle|{charge}) (arrive|est)? (toujours en retard|jamais à l heure)',
    '(quitté|quitte|départ|congé|sorti|sortie|sort|parti) contre (l)? avis',
    'brille ... par (son|leur|ses) absence+',
    'pas (donné|donner|donne|pris|prendre|prend) la peine',
    'même pas (daigné|essayé)',
    '(rendez-vous|rdv|rv|suivis|rencontres) (manqué+|ratés) (à répétition|encore|constamment|sans (cesse|justification|raison|motif|appel|avis|aviser|prévenir|avertir|explication)|souvent)',
    '(absences|annulations|retards) (répétées|répétés|à répétition) (à|au|aux|de|en)',
    '^ annule (encore|toujours|constamment|à la dernière minute|sans cesse)',
    'toujours (une|un) (bonne|nouvelle|autre)? (excuse|prétexte) (pour|de|quand)',
    'contre (l)? avis (médical)? : (quitte|part|sort|signe|retourne|veut|décide|insiste)',
    '^ excuses pour (ne|manquer|justifier|éviter)',
    '(briller~) ... par (son|leur|ses) absence+',
    '(ne|n) se présenter~ (jamais|plus|presque jamais|à peu près jamais) (à|aux|au|en)',
    'absent+ (à|au|aux|de) (l|la|le|son|sa|ses)? (rendez-vous|rdv|groupe|suivi|atelier+|rencontre+|injection|visite+|programme|évaluation|entrevue) ... sans (prévenir|aviser|appeler|motif|raison|avertir)',
    'échec+ (multiples|répété+|successif+|à répétition) (à|au|aux|de|du|des) (l|la|le|les)? ({treatment}|thérapie+|médication|antidépresseur+|antipsychotique+|sevrage|placement+)',
    'tentative+ (de|d) (sevrage|retour|réinsertion|réintégration|désintox|sobriété|arrêt|cesser|arrêter|abstinence) ... (échouée+|ratée+|infructueuse+|manquée+|avortée+|sans succès)',
  ],
  except: [
    '(clé+|lunettes|sac|carte+|valise|ami+|amie+|frère|sœur|cousin+|objectif+) perdu+ de vue',
    '(a|ont|avait|avons|avez) perdu de vue (la|le|les|l|sa|son|cet|cette|ce|notre)',
    'jamais perdu+ de vue',
    'contre avis médical ... signé+',
    'sevrage (ventilatoire|du (respirateur|ventilateur)|de (la|l) (ventilation|oxygène))',
    'retour d appel+',
  ],
  message: 'Ces mots comptent une absence et taisent sa raison.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Perdue de vue après mars.',
    'Ne se présente pas à ses rendez-vous.',
    'Ne s’est même pas donné la peine d’appeler.',
    'Ne se présente jamais à ses rendez-vous.',
    'Annule encore à la dernière minute.',
    'Deux rendez-vous manqués sans motif.',
    'Absente au groupe sans prévenir.',
    'Contre avis médical, quitte après le souper.',
  ],
  passes: [
    'Vue trouble depuis mardi.',
    'Il a perdu ses clés hier.',
    'La clinique annule encore son rendez-vous.',
    'Elle présente ses excuses pour le bruit.',
    'A renoué avec une amie perdue de vue.',
    'Absences fréquentes à l’EEG.',
  ],
}

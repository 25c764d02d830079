import type {Proof, Rule} from '../../rule.js'

/** Des verbes qui disent un geste comme un défaut. */
export const intrigue: Rule = {
  id: 'fr.character.intrigue',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(manigance|manigançait|magouille|magouillait|complote|complotait|conspire|conspirait|critiquaille|pontifie|pontifiait|vitupère|vitupérait|récrimine|récriminait|bourrasse|bourrassait|traînasse|traînassait|fainéante|fainéantait|flemmarde|flemmardait|fanfaronne|fanfaronnait|cabotine|cabotinait) ($|encore|sans (arrêt|cesse)|avec|contre|dans|au|sur|toute|tout|à|auprès|depuis|pour|et)',
    '(embobine|embobinait|roule dans la farine|entourloupe|escroque|escroquait|arnaque|arnaquait|soudoie|soudoyait|rabroue|rabrouait|rudoie|rudoyait|houspille|houspillait|tyrannise|tyrannisait|persécute|persécutait|tourmente|tourmentait|importune|importunait|malmène|malmenait|nargue|narguait|picosse|picossait|tanne|tannait|achale|achalait) (le|la|les|l|ses|son|sa|un|une|tout|tous|toute|nos|notre|des) (autres|personnel|préposé+|infirmière+|infirmier+|équipe|résident+|usager+|usagère+|pairs|patient+|patiente+|monde|intervenant+|intervenante+|colocataire+|conjoint+|famille|mère|stagiaire+|bénévole+|voisin+|voisine+)',
    '(monopolise|monopolisait|accapare|accaparait|squatte|squattait|gâche|gâchait|sabote|sabotait|parasite|parasitait) (le|la|les|l|tout|toute) (groupe|discussion|conversation|rencontre|téléphone|télé|salon|salle|temps|attention|parole|repas|activité|bain|toilette+)',
    '(esquive|esquivait|élude|éludait|contourne|contournait|se dérobe à) (toute|toutes|les|la|le|nos|mes|ses|chaque|systématiquement)? (nos|les|mes)? (question+|tâche+|responsabilité+|règle+|consigne+|rendez-vous|douche)',
    '(flâne|flânait|rôde|rôdait|traîne|traînait|niaise|niaisait|s attarde) (au|près du|autour du|devant le|dans le|aux alentours du) poste',
    '(rit au nez|se paie la tête) (de|d|des|du) (la|l|les|le|son|sa|ses|nous|tout|autres|ma|notre)',
    '(cherche|cherchait) (à|la|le|les|l)? (provoquer|choquer|déranger|énerver|écœurer|emmerder|chicane|noise|trouble|confrontation|affrontement)',
    '(flirte|flirtait|minaude|minaudait|fait du charme|faisait du charme|fait de l œil) (avec|à|au|aux|auprès) (le|la|l|les|une|un|des|tous|tout)? (personnel|préposé+|infirmier+|infirmière+|stagiaire+|équipe|résident+|médecin|autres|pairs|usager+)',
    '(se chicane|se chicanait|s obstine|s obstinait|ostine|ostinait) (constamment|toujours|encore|sans arrêt|continuellement)? (avec|sur|pour) (le|la|les|l|tous|nous|des|un) (personnel|préposé+|équipe|résident+|pairs|autres|usager+|infirmière+)',
  ],
  message: 'Ces mots disent un geste comme un défaut.',
  ask: 'Qu’a fait ou dit la personne, et que s’était-il passé avant?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Elle houspille le préposé.',
    'Il esquive toutes nos questions.',
    'Manigance avec ses voisines de chambre.',
    'Monopolise le téléphone; rit au nez du préposé.',
    'Rôde près du poste depuis le souper.',
  ],
  passes: [
    'Elle s’est fait escroquer par téléphone.',
    'Son patron rabroue le personnel.',
    'Le chien du voisin achale les enfants.',
    'Fuit les lieux bruyants depuis l’accident.',
    'Pour se détendre, elle traîne au parc avec une amie.',
  ],
}

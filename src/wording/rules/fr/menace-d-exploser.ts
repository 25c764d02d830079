import type {Proof, Rule} from '../../rule.js'

/** Un danger annoncé plutôt qu’un geste raconté. */
export const menaceDExploser: Rule = {
  id: 'fr.risk.menace-d-exploser',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(^|{charge}|il|elle) (peut|pourrait|susceptible de|capable de|porté+ à|tend à|risque de) (être|se montrer|devenir) (agressif+|violent+|menaçant+)',
    '(^|{charge}|il|elle) (peut|pourrait) (exploser|sauter|frapper|agresser|attaquer|cogner|se désorganiser) (à tout (moment|instant)|n importe quand|sans)',
    '(peut|pourrait|capable d|susceptible d) (agresser|s en prendre (au|aux|à)|tout casser)',
    '(à)? ne (jamais|pas) ((le|la|l)? (rencontrer|voir) seul+|rester seul+ avec (lui|elle|monsieur|madame))',
    '(imprévisible+|explosif+|incontrôlable+|ingérable+|hors de contrôle|(impulsif+|agité+|violent+|dangereux|agressif+) : à surveiller de près|sous haute surveillance)',
    '(danger|menace) pour (autrui|le personnel|les (autres|intervenants|usagers)|son entourage|la société|l équipe|tous)',
    'ton (menaçant|agressif)',
    '^ (fils|fille|frère|sœur|garçon|ado) (très|parfois)? (violent+|agressif+|dangereux|dangereuse|instable+|imprévisible+|impulsif+)',
    '(devient|devenait|se montre|se montrait) (vite|facilement|rapidement|soudainement|très)? (violent+|agressif+|menaçant+|intimidant+|méchant+)',
    '(se désorganise|désorganisé+|explose|réagit|répond) (de façon|de manière|avec) (violente|agressive|violence|agressivité|menaçante)',
    '(peut|pourrait|(risque|susceptible|capable) (de|d)|prêt à|porté à|tend à) (exploser|éclater|attaquer|cogner|griffer|sauter|frapper|mordre|s en prendre)',
    '(présente|constitue|représente|demeure|est|devient) (un|une) (réel|réelle|vrai|grand|potentiel|certain)? (danger|menace|péril) (pour|envers|public|potentiel|réel|imminent)',
    '({charge}|il|elle|^) (pose|présente) un (réel|vrai|grand|sérieux|certain)? (danger|risque) pour (autrui|le personnel|l (équipe|étage|unité)|les (autres|usagers|résidents|pairs|préposés|intervenants)|la société|tous|son entourage)',
  ],
  except: [
    '(horaire+|météo|hiver|temps|marché) (très)? imprévisible+',
    'trouble explosif',
    '(diabète|tension|ta|hta|glycémie+|douleur|feu|incendie|asthme|dépenses) ... hors de contrôle',
    '(danger|menace) pour (lui|elle)',
    '(danger|menace) pour (lui-même|elle-même|lui|elle|sa|son) (seul|santé|vie|sécurité)',
  ],
  message: 'Ces mots annoncent un danger au lieu de raconter un geste.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Peut exploser à tout moment.', 'Ton menaçant au poste.', 'Pose un risque pour les résidents.'],
  passes: [
    'Elle peut danser jusqu’à minuit.',
    'Un vent violent cette nuit.',
    'Ne pas la laisser seule à la toilette, risque de chute.',
    'Feu de cuisine hors de contrôle, pompiers appelés.',
    'Le tabac présente un risque pour la greffe.',
  ],
}

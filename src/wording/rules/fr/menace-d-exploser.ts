import type {Proof, Rule} from '../../rule.js'

/** Un danger annoncé plutôt qu’un geste raconté. */
export const menaceDExploser: Rule = {
  id: 'fr.risk.menace-d-exploser',
  severity: 'suggest',
  match: [
    '(peut|pourrait|risque de|susceptible de|capable de|prêt à|porté à|tend à) (être (agressif+|violent+|dangereux)|se montrer (agressif+|violent+|menaçant+)|exploser|éclater|attaquer|agresser|cogner|griffer|sauter|frapper|mordre|devenir (agressif+|violent+|menaçant+)|passer à l’acte|s en prendre|tout casser|perdre le contrôle)',
    '(à ne pas|ne (jamais|pas)) (laisser|rester|rencontrer|voir) seul+ (avec)?',
    '(imprévisible+|explosif+|incontrôlable+|ingérable+|hors de contrôle|à surveiller de près|sous haute surveillance)',
    '(danger|menace|risque) pour (autrui|le personnel|les (autres|intervenants|usagers)|son entourage|la société|l équipe|tous)',
    '(ton|geste+|regard|attitude|propos|comportement+|posture|conduite|langage) (agressif+|menaçant+|violent+|intimidant+|hostile+|provocant+)',
    '^ (fils|fille|frère|sœur|garçon|petit-fils|ado) (très|parfois|possiblement)? (violent+|agressif+|dangereux|dangereuse|instable+|imprévisible+|impulsif+|menaçant+|explosif+|incontrôlable+)',
    '(réagir|répondre|devenir|devient|devenait|se montre|se montrait|vire|tourne) (vite|facilement|rapidement|soudainement|très|encore)? (violent+|agressif+|menaçant+|dangereux|dangereuse|intimidant+|méchant+|mauvais|à la violence)',
    '(désorganise|désorganisait|désorganisé+|explose|réagit|agit|répond) (de façon|de manière|avec) (violente|agressive|violence|agressivité|menaçante|dangereuse|explosive)',
    '(présente|constitue|représente|demeure|est|devient) (un|une) (réel|réelle|vrai|grand|potentiel|certain)? (danger|menace|péril) (pour|envers|public|potentiel|réel|imminent)',
  ],
  except: [
    '(écoulement|évolution|horaire|météo|trajet|transport|sommeil|douleur|cycle|autobus) ... imprévisible+',
    'trouble explosif',
    '(danger|menace) pour (lui|elle)',
    '(orage|film|vent|rêve+|toux|choc|séisme|cauchemar+|sport+|mort) (violent+|agressif+)',
    '(tension|ta|hta|chiffres|tensionnels|douleur|hémorragie|saignement|glycémie+|vomissement+|épilepsie|convulsions|rire+|mouvements|toux|diarrhée|incendie|feu|fièvre|survenue|réaction) ... (incontrôlable+|imprévisible+)',
    '(danger|menace) pour (lui-même|elle-même|lui|elle|sa|son) (seul|santé|vie|sécurité)',
    '(instable+|chiffres) et incontrôlable+',
  ],
  message: 'Ces mots annoncent un danger au lieu de raconter un geste.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Peut exploser à tout moment.', 'Ton menaçant au poste.'],
  passes: ['Elle peut danser jusqu’à minuit.', 'Un vent violent cette nuit.'],
}

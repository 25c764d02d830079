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
  ],
  except: [
    '(écoulement|évolution|horaire|météo|trajet|transport|sommeil|douleur|cycle|autobus) ... imprévisible+',
    'trouble explosif',
    '(danger|menace) pour (lui|elle)',
    '(orage|film|vent|rêve+|toux|choc|séisme|cauchemar+|sport+|mort) (violent+|agressif+)',
    '(tension|ta|hta|chiffres|tensionnels|douleur|hémorragie|saignement|glycémie+|vomissement+|épilepsie|convulsions|rire+|mouvements|toux|diarrhée|incendie|feu|fièvre|survenue|réaction) ... (incontrôlable+|imprévisible+)',
  ],
  message: 'Ces mots annoncent un danger au lieu de raconter un geste.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Peut exploser à tout moment.', 'Ton menaçant au poste.'],
  passes: ['Elle peut danser jusqu’à minuit.', 'Un vent violent cette nuit.'],
}

import type {Proof, Rule} from '../../rule.js'

/** L’agitation, sans ce qui a été vu. */
export const agite: Rule = {
  id: 'fr.character.agite',
  severity: 'hint',
  frame: 'is',
  match: ['(agité+|irritable+|nerveux+|surexcité+|survolté+)'],
  except: [
    '(délirium|cam) : agité+',
    '(bébé|nourrisson|nouveau-né|poupon) ... (irritable+|agité+)',
    'nerveux (avant|pour|à l idée)',
    'nerveuse (avant|pour|à l idée)',
    'agité+ avant',
    'agité+ (le|la|les|l|son|sa) (flacon|bouteille|contenant|suspension|sirop|mélange|inhalateur|pompe)',
    '(colon|côlon|intestin|sommeil|nuit|mer|toux|ventre) ... (irritable+|agité+)',
    '(système|examen) nerveux',
    '(chat|chatte|chien|chienne|cheval) : agité+',
    '(vasculo|système|central|vasculaire|neuro|influx|tissu|faisceau|tronc|paquet) : nerveux',
  ],
  message: 'Ces mots résument un état; ce qui a été vu en dit plus.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Patient agité au souper.', 'Irritable ce matin.'],
  passes: [
    'Elle est nerveuse avant la chirurgie; nourrisson irritable.',
    'Syndrome du côlon irritable.',
    'Nuit agitée par l’orage, dit-elle.',
    'Il lui a tendu la main; pied instable sur le sol mouillé.',
    'A bien agité le sirop avant de le donner.',
    'Sans déficit vasculo-nerveux au bras; bilan du système nerveux.',
  ],
}

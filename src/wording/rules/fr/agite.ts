import type {Proof, Rule} from '../../rule.js'

/** L’agitation, sans ce qui a été vu. */
export const agite: Rule = {
  id: 'fr.character.agite',
  severity: 'hint',
  frame: 'is',
  match: [
    '(agité+|irritable+|nerveux+|fébrile+|instable+|tendu+|surexcité+|survolté+)',
    'agitation (croissante|marquée|psychomotrice importante|ce soir|en soirée|constante|envers|verbale)',
  ],
  except: [
    '(pied|genou|cheville|épaule|hanche|fracture|angine|table|poignet|rotule|échelle|escabeau|marche|sol|vertèbre|tension|glycémie+|démarche|équilibre|plaque|ascenseur) (d|g|droit+|gauche)? ... instable+',
    'fébrile+',
    '(état|patiente|patient) ... fébrile+ à',
    'agité+ avant',
    'agitation psychomotrice : {link}? (absente|nulle|0)',
    '(colon|côlon|intestin|sommeil|nuit|mer|toux|ventre) ... (irritable+|agité+)',
    '(système|examen) nerveux',
    '(angine|marchette|panne|plancher) ... instable+',
  ],
  message: 'Ces mots résument un état; ce qui a été vu en dit plus.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Patient agité au souper.', 'Irritable ce matin.'],
  passes: ['Syndrome du côlon irritable.', 'Nuit agitée par l’orage, dit-elle.'],
}

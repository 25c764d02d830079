import type {Proof, Rule} from '../../rule.js'

/** Résister, se débattre: un refus du corps, sans ce qui l’a provoqué. */
export const resiste: Rule = {
  id: 'fr.compliance.resiste',
  severity: 'suggest',
  frame: 'does',
  match: [
    'rechigner~',
    '(tarder~|traîner~) (à|pour) (remettre|fournir|rappeler|signer|collaborer|payer)',
    'résister~ (lors|pendant|quand|activement|physiquement|verbalement|passivement|(à|aux|au) (chaque|tout|toute|toutes|la|l|les|son|nos)? (lever|soins|bain|douche|toilette|hygiène|changement+|prise+|examen+|mobilisation|plan|suivi|intervention+|transfert+|habillage|coucher))',
    '(se débat|se débattait|se débattre|se raidit) (lors|quand|pendant|durant|dès|lorsqu)',
    '(contester~|négocier~|argumenter~) (sa|ses|son|chaque|toutes|la) (prn|médication|injection+|dose+|traitement+|prescription+|sortie+|règle+|consigne+)',
    'saboter~ (son|sa|ses|tout|notre|nos|le plan|le suivi|les soins)',
    'boycotter~ (les|le|la|l|ses|nos|son|sa) (groupe+|soins|repas|activité+|rencontre+|atelier+|suivi)',
    '(tarde|peine) (à|pour) (se|s|remettre|fournir|rappeler|prendre|signer|collaborer|suivre|participer|faire|accepter|venir|payer)',
    '(résiste|résistait|résister|résistent|résisté) (à|aux|au|encore|toujours|beaucoup|fortement)',
    '(boycotte|boycottait|saboté) (son|sa|ses|le|la|les|l|tout|notre|nos)',
    '(se (braque|braquait|cabre|cabrait|rebiffe|rebiffait|rebelle|rebellait|bute|butait)|s est (braqué+|cabré+|rebiffé+|rebellé+|buté+))',
    '(se (moque|moquait|fiche|fout|balance)|rit) (de (l (équipe|autorité)|(sa|son) (santé|diète|traitement|diabète|suivi|médication))|du (cadre|personnel|règlement|suivi|traitement)|des (consignes|règle+|règlement+|recommandations|conseils|avertissement+|conséquences|intervenant+|risques))',
    '(reste|demeure|campe|resté+|demeuré+|campé+) (ferme+)? sur (ses positions|sa position $)',
    '(ne|n) (en)? démord (pas|toujours)?',
    '(traîne|traînait|traîner) (de|les|des) pieds (pour (venir|aller|se|les|sa)|dès|face|devant|au moment)',
    '(accepte|accepté|consent|consenti|collabore|participe|participé|répond|répondu|acquiesce|promet|adhère|coopère) du bout des (lèvres|doigts)',
  ],
  except: [
    'résisté (à|au|aux) (son|sa|ses|un|une|l) (agresseur+|voleur+|assaillant+|ex|conjoint+)',
    '((hta|tension|infection|fièvre|douleur|bactérie+|germe+|crise+|état|asthme|dépression|insomnie|symptômes|tumeur|lymphome|plaie|souche+|hypertension|œdème|eczéma|acné|verrue+|anémie|poux) ... résister~|résister~ (à|au|aux) (la|l)? (flexion|extension|abduction|adduction|rotation|gravité|pression|résistance|charge|poussée|opposition|traitement+ (topique+|antibiotique+)|trois agents|deux (agents|antihypertenseurs)))',
    '(col|abdomen|poignée|peau|membre+) ... résiste',
    'résiste (à|au|aux) (la|l)? (dilatation|traction|palpation)',
    'résister~ (à|aux|au) (la|l|son|ses|une|des)? (envie+|tentation+|craving+|pression|voix|impulsion+|force|poids|mouvement+|effort|consommation|choc+|alcool)',
    'résiste (à|aux|au) (la|l|son|ses|une|des)? (envie+|tentation+|craving+|pression|voix|impulsion+|force|poids|mouvement+|effort|consommation|alcool)',
    'résisté (à|aux|au) (la|l|son|ses|une|des)? (envie+|tentation+|craving+|pression|voix|impulsion+|force|consommation|alcool)',
    'se (bute|butait) (à|au|aux|contre|sur|la|le|les)',
    's est buté+ (à|au|aux|contre|sur|la|le|les)',
    '(bébé|nourrisson|enfant) ... se cabre',
  ],
  message: 'Ces mots décrivent une lutte et taisent ce qui l’a commencée.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Résiste à chaque lever.',
    'Monsieur se raidit quand on l’approche.',
    'Elle négocie sa sortie.',
    'Se braque quand on parle du congé.',
    'Se moque des recommandations du cardiologue.',
    'Campe sur ses positions.',
  ],
  passes: [
    'Résiste à la flexion passive, 4/5; HTA qui résiste à trois agents.',
    'Elle résiste à l’envie de boire depuis mardi.',
    'La bactérie résiste aux antibiotiques.',
    'Le voisin sabote sa voiture.',
    'Elle résiste bien au froid, dit-elle.',
    'Se bute à des délais au guichet.',
    'Traîne les pieds quand il marche, reste sur sa position latérale gauche.',
  ],
}

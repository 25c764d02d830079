import type {Proof, Rule} from '../../rule.js'

/** Opposant, têtu: un désaccord, dit comme un défaut. */
export const opposant: Rule = {
  id: 'fr.compliance.opposant',
  severity: 'suggest',
  frame: 'is',
  match: [
    'têtu+ comme',
    'tête (de mule|de bois|de cochon)',
    '(opposant+|oppositionnel+|récalcitrant+|réticent+|négativiste+|obstiné+|entêté+|buté+|têtu+|rebelle+|indiscipliné+|borné+|insoumis+|insubordonné+|intraitable+|défiant+|rébarbatif+|contestataire+)',
    '(résistant+|résiste|résistait|résistances|réfractaire+) (aux|à|au|face) ... (soins|traitement|interventions|consignes|changement|suivi|idée|équipe|hébergement)',
    '(rouspéter~|rechigner~|tête dure|fait prier|tirer l’oreille)',
    '(finir~|finit) par (accepter|prendre|collaborer|avouer|obtempérer|céder)',
    'après ... (insistance|insistances|négociation+)',
    '(en opposition|opposition (à|aux)|obtempérer~)',
    'avec (réticence|insistance)',
    '(après|suite à|malgré) (beaucoup|plusieurs|de nombreuses|maintes|de multiples|bien des|de longues|force) (de|d)? (négociation+|insistance+|demandes|rappels|encouragements|stimulations|tentatives|interventions|discussions|explications|relances|sollicitations|efforts)',
    '(en faire|fait|faire|veut|faisant) (qu à)? (sa|leur) tête',
    '(contester~|argumenter~|négocier~|discuter~ (chaque|tout|toujours)|remettre en question|s’obstine|obstineux|chicaner~) (tout|chaque|toujours|sur tout|les (règles|consignes|décisions)|avec (le personnel|l’équipe|les infirmières))',
    '(finir~|fini|finalement) (par)? (plier|céder|cédé|plié|obéir|abdiquer|embarquer)',
    '(faire~|offrir~|opposer~|montrer~|démontrer~) (de la|une|beaucoup de|preuve de|encore de la)? (grande|forte|certaine)? résistance (passive|active|au|aux|à|devant|face|lors|pendant|quand)',
    '(rébarbatif+|contestataire+) (à|au|aux|envers|face|devant|lors|en|avec)',
  ],
  except: [
    '(rebelle+|réfractaire+) (à|au|aux) (toute|toutes|l|la)? (antibiothérapie|antalgie|thérapeutique+|mesures)',
    '(douleur+|migraine+|épilepsie|fièvre|lésion+|céphalée+|prurit|diarrhée+|hoquet|toux|ulcère+|permanente+|intense+) ... rebelle+',
    'rebelle+ (au|aux|à) (traitement+|antalgique+|analgésique+|antibiotique+|mèche+)',
    'trouble oppositionnel',
    'réticent+ à ... (parler|conduire)',
    '(nuque|abdomen|membre+|pansement|collet) ... rigide+',
    '(germe|infection|hypertension|souche|schizophrénie|dépression|dépressif|majeur|épilepsie|douleur|bactérie|virus) ... résistant+',
    '(contester~|négocier~) (le|la|son|sa|un|une) (congédiement|contrat|contravention|éviction|hausse|bail|prix|décision du)',
    '(corde|barrage|digue|porte|serrure|plancher|ligament|propriétaire|assureur|fièvre|douleur|employeur|banc) ... (cédé|céder|plié|plier)',
    'résistance (à|aux|au) (la|l)? (pénicilline|antibiotique+|amoxicilline|vancomycine)',
  ],
  message: 'Ces mots font d’un désaccord un défaut.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Patient opposant lors des soins.',
    'Rouspète, puis finit par accepter le repas.',
    'A fini par plier au souper.',
    'Fait de la résistance passive.',
  ],
  passes: [
    'Il n’est pas oppositionnel.',
    'Germe résistant à la pénicilline.',
    'Le propriétaire a fini par céder.',
    'Le germe montre une résistance à la pénicilline.',
  ],
}

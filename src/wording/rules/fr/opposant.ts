import type {Proof, Rule} from '../../rule.js'

/** Opposant, têtu: un désaccord, dit comme un défaut. */
export const opposant: Rule = {
  id: 'fr.compliance.opposant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(opposant+|oppositionnel+|récalcitrant+|réticent+|négativiste+|obstiné+!|entêté+!|buté+!|têtu+|rebelle+|indiscipliné+|borné+!|insoumis+|insubordonné+|intraitable+|défiant+|indomptable+|argumenteur+|rébarbatif+|contestataire+|tête (de mule|de bois|de cochon))',
    '(résistant+|résiste|résistait|résistances|réfractaire+) (aux|à|au|face) ... (soins|traitement|interventions|consignes|changement+|suivi|idée|lithium|clozapine|médication|antidépresseurs|antipsychotiques|hospitalisation|aide|équipe|hébergement|activité+|groupes|ateliers|rencontre+|démarche+|suggestion+|offre+|proposition+|règle+|autorité|encadrement|bain|douche|visite+)',
    '(rouspéter~|rechigner~|tête dure|se fait (prier|tirer l’oreille))',
    'finir~ par (collaborer|avouer|obtempérer|céder|plier|obéir|abdiquer|accepter (le|la|les|son|sa) (repas|soins|douche|bain|médication|prn|injection|comprimés|hébergement))',
    'après ... insistance',
    '(opposition aux (soins|consignes|interventions|règles))',
    'avec (réticence|insistance)',
    '(après|suite à|malgré) (beaucoup|plusieurs|de nombreuses|maintes|force) (de|d)? (négociation+|encouragements|stimulations|sollicitations|rappels)',
    '(faire|fait|faisait|faisant) (qu)? à sa tête',
    '(contester~|argumenter~|négocier~|remettre en question|s’obstine|chicaner~) (tout|chaque|toujours|sur tout|les (règles|consignes|décisions)|avec (le personnel|l’équipe|les infirmières))',
    '(faire~ de la résistance passive|(opposer~|montrer~) une résistance aux soins)',
    '(en opposition|opposition (à|aux))',
    '(finir~|fini|finalement) (par)? (plier|cédé|plié|obéir|embarquer)',
    '(très|plutôt|assez|franchement|toujours|encore) réfractaire+',
    '(réfractaire+|opposant+) (à|au|aux) (l|la|le|tout|toute)? (insuline|médication|physiothérapie|allaitement|vaccin+|transfert|congé|examen+|soins|suivi|interventions|groupe+|bain)',
    'opposé+ à (nos|tous|tout $)',
    '(difficile+|pénible+|impossible+) aux soins',
  ],
  except: [
    '((lésion|plaie|verrue+|infection|eczéma|douleur|tumeur|dépression|hta|acné|psoriasis|toux|fièvre) ... résiste|(sœur|frère|tante|oncle|mère|père|fille|fils|conjoint+|ami|amie) (le|la|l|les) (trouve|trouvait|dit|disait|décrit) ... têtu+)',
    '(asthme|épilepsie|douleur|fièvre|hypertension|migraine) réfractaire',
    '(rebelle+|réfractaire+) (à|au|aux) (toute|toutes|l|la)? (antibiothérapie|antalgie|thérapeutique+|mesures|traitement+|antalgique+)',
    '(douleur+|migraine+|épilepsie|fièvre|lésion+|céphalée+|prurit|diarrhée+|hoquet|toux|ulcère+) ... rebelle+',
    '(trouble oppositionnel|opposant du (pouce|petit doigt))',
    '(germe|infection|hypertension|souche|schizophrénie|dépression|dépressif|majeur|épilepsie|douleur|bactérie|virus) ... résistant+',
    '(corde|barrage|digue|porte|serrure|plancher|ligament|propriétaire|assureur|fièvre|douleur|employeur|banc) ... (cédé|céder|plié|plier)',
    '(accès|diabète|hyperglycémie+|tumeur+|poussée+) ... (difficile+|réfractaire+|opposé+)',
    '((asthme|choc|douleur+|épilepsie|œdème|migraine+|ascite) ... réfractaire+)',
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
    'Résidente réfractaire aux ateliers du mardi.',
    'Demeure réfractaire à la physiothérapie.',
    'Résistante aux changements d’horaire.',
    'Elle est opposée à tout.',
    'Très difficile aux soins ce matin.',
  ],
  passes: [
    'Asthme réfractaire à tout traitement.',
    'Il n’est pas oppositionnel.',
    'Germe résistant à la pénicilline.',
    'Le propriétaire a fini par céder.',
    'Le germe montre une résistance à la pénicilline.',
    'La borne de paiement ne répond plus.',
    'Bute sur les mots longs à la lecture.',
    'Opposée au transfert vers Québec, elle reste près de sa fille; asthme très réfractaire.',
  ],
}

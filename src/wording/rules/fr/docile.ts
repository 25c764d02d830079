import type {Proof, Rule} from '../../rule.js'

/** L’obéissance, félicitée. */
export const docile: Rule = {
  id: 'fr.compliance.docile',
  severity: 'hint',
  frame: 'is',
  match: [
    'compliant+',
    'adhérent+ (à|au|aux) (ses|son|sa|médication|traitement+|plan|suivi)',
    'obtempérer~',
    'obéir~ (bien|sans|enfin|mal|rarement|peu|difficilement|toujours|aux (règle+|consigne+))',
    'se (plie|pliait|soumet|soumettait|conforme|conformait) (bien|enfin|difficilement|volontiers|maintenant|mieux)? (aux|à) (la|l|toutes)? (règle+|consigne+|règlement+|exigence+|demandes|traitement+|soins|médication|routine|autorité|cadre|plan)',
    '(soumis+ (et|face|devant|envers)|(très|trop|plutôt) soumis+|malléable+|bien dressé+|bien élevé+|facile à (gérer|contrôler|diriger|encadrer))',
    'compliant+ (à|au|aux|avec) (la|le|les|son|sa|ses)? (traitement+|médication|suivi|consignes|plan|soins)',
    'soumis+',
    'se laisse (faire|laver|changer|examiner|piquer|soigner) (sans (résistance|résister|rouspéter|s opposer|protester|opposition)|docilement|gentiment|enfin)',
  ],
  except: [
    're-soumis+',
    'obéir~ bien? aux ... (ordre+|commande+)',
    '((a|ont|avait|avaient|ayant|avoir|étant|être|été|sera|fut) (été)? soumis+|soumis+ (au|aux|à|par|pour|le|hier|ce))',
    'adhérente+ (au|aux|à la|à l) (plan+|peau|paroi|structures|muscle+|os|plèvre|organes)',
  ],
  message: 'Ces mots félicitent l’obéissance plutôt que l’accord.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Obéit bien aux consignes.',
    'Usager compliant.',
    'Se plie aux règles de la ressource.',
    'Elle est soumise; la patiente demeure soumise quand sa fille parle.',
    'Se laisse changer sans protester.',
  ],
  passes: [
    'Ouvre les yeux et obéit aux ordres simples.',
    'Le poumon est compliant.',
    'Elle se plie en deux de douleur.',
    'Adhérente à la coop de son quartier.',
    'Soumis à une coloscopie en mai.',
    'Elle a soumis sa demande mardi.',
    'Formulaire soumis mardi, il est soumis à une IRM.',
    'Masse adhérente au plan profond, à l’échographie.',
  ],
}

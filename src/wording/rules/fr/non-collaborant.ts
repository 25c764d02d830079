import type {Proof, Rule} from '../../rule.js'

/** Non collaborant, opposant: la collaboration vue d’un seul côté. */
export const nonCollaborant: Rule = {
  id: 'fr.compliance.non-collaborant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '((se contente|s en tient) du (strict|juste)? minimum|(fait|faisait) (juste|toujours)? le strict minimum|(ne|n) se donne (pas|jamais|même pas) (même)? la peine (de|d)|(a|ont) (finalement|enfin) obéi)',
    '(n|ne)? (est|était|semble)? (non|peu|pas|guère|difficilement|aucunement) (du tout|très|vraiment|toujours|assez)? (collaborant+|coopératif+|coopérant+|collaborateur+|collaboratif+|coop|collab|mobilisable+|engagé+ dans)',
    '(ne|n) (collabore|coopère|collaborait|coopérait) (pas|plus|guère|à rien)',
    '(ne|n) (veut|voulait|a pas voulu) (pas|plus)? (collaborer|coopérer)',
    '(collabore|coopère) (peu|mal|minimalement|difficilement)',
    '(manque|absence|peu|{poor}) (de|d)? (collaboration|alliance thérapeutique)',
    '(collaboration|alliance thérapeutique|participation) (aux soins)? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|difficile|impossible|fragile|douteux|douteuse|précaire|inexistant+|irrégulier+|fluctuant+|laisse)',
    '(mauvaise volonté|(ne)? joue pas le jeu)',
    '(collaboration|alliance|participation) (thérapeutique|aux soins)? : (est|demeure|semble)? ({poor}|difficile|impossible|fragile|douteux|douteuse|précaire|inexistant+|irrégulier+|fluctuant+|laisse)',
    '(incoopérant+|incoopératif+|résistant+|réfractaire+)',
  ],
  anywhere: ['pour non (collaboration|coopération)', 'non-collaboration', 'non-coopération'],
  except: [
    '(de|du|d|des) (la|l|les|ce|cet|cette)? {person} ... (résistant+|réfractaire+)',
    '(dit|dire|disait) (d|de) (un|une|quelqu) ... ... (résistant+|réfractaire+)',
    '((^|multi|poly|pharmaco) (très|plus)? (résistant+|réfractaire+)|(résistant+|réfractaire+) (à|au|aux|de)|(schizophrénie|dépression|épilepsie|douleur+|maladie|trouble+|germe+|souche+|bactérie+|sarm|tuberculose) ... (résistant+|réfractaire+))',
    '(témoin+|gérant+|vendeur+|fournisseur+|assureur|employeur|suspect+) : (est|était|demeure)? (non|peu|pas) (collaborant+|coopératif+|coopérant+)',
    '((jambe|épaule|bras|genou|hanche|membre+|rotule|tumeur|masse|ganglion+) ... mobilisable+)',
    '(masse|tumeur|tuméfaction|lésion|nodule|ganglion+|utérus|rate|fragment|prothèse) ... ... ... (non mobilisable+|réfractaire+)',
  ],
  message: 'Ces mots disent ce que l’équipe voulait.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Ne se donne pas la peine de lire la feuille.',
    'Non collaborante à l’entrevue.',
    'Collaboration : nulle.',
    'Collabore peu en entrevue.',
    'Pte non collab ce matin.',
    'Non-collaboration de l’usager notée.',
    'Peu collaborative lors du changement de pansement.',
    'Demeure incoopérant, soins reportés; elle est réfractaire dès qu’on propose un bain.',
  ],
  passes: [
    'Germe résistant à la pénicilline.',
    'Elle collabore au jardin du centre.',
    'Il n’est pas oppositionnel.',
    'Une masse ferme, sensible et non mobilisable.',
  ],
}

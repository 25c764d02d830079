import type {Proof, Rule} from '../../rule.js'

/** Hypothéqué, dépassé, limité: des mots d’état qui tiennent toute la personne. */
export const hypotheque: Rule = {
  id: 'fr.deficit.hypotheque',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(démuni+|déstructuré+|désadapté+|paumé+|amoché+|magané+|poqué+|scrappé+|fini+ (par|à)|fucké+|ravagé+ par|marqué+ au fer|déconditionné+|mésadapté+|inadapté+|immobiliste+)',
    '(désorienté+|confus+|mêlé+|hagard+) et (perdu+|mêlé+|égaré+|désorganisé+|errant+)',
    '(mêlé+|dépassé+|débordé+) depuis',
    '(perdu+|mêlé+|dépassé+|débordé+) (et|dans (sa|ses|son|le|tout)|face|devant|comme|complètement)',
    '(au bout (du rouleau|de ses ressources|de ses moyens)|au ralenti|à la remorque de|en perte de (moyens|repères|capacité+|vitesse|contrôle)|sans (repères|acquis|envergure|étoffe))',
    '(lent+|malhabile+|maladroit+|inhabile+|gauche|nul|nulle|pourri+|faible+) (à|dans (tout|ses|les|son|la)|d|en (tout|société|lecture|français|math)|sur le plan|au plan|socialement|intellectuellement|cognitivement)',
    '(limité+|déficient+|faible+|atteint+|diminué+|pauvre+|carencé+|immature+|lent+|fragile+|vulnérable+|hypothéqué+|inadéquat+|fonctionnel+ à) (sur le plan|au plan|au niveau|dans (ses|son|sa|toutes|tous)|socialement|intellectuellement|cognitivement|psychologiquement|affectivement|fonctionnellement|mentalement)',
    '(hypothéqué+|brisé+|brûlé+|démoli+|abîmé+|détruit+|scrappé+|marqué+|usé+|cassé+) par (la|le|l|les|son|sa|ses) (vie|passé|enfance|milieu|famille|rue|consommation|drogue|alcool|père|mère|parents|maladie|années|système)',
    '(jeune+|enfant+|{charge}|pt|pte|très|lourdement|sérieusement|^) hypothéqué+',
    '^ (détérioré!|détériorée!) (sur|au|depuis)',
    '^ (limité!|limitée!) $',
    '({charge}|pt|pte|jeune|il|elle) (est|très|plutôt|assez|demeure|reste)? [(limité!|limitée!|limités!|limitées!|perdu|perdue)] $',
    '^ déficit+ (partout|multiple+|majeur+|important+|dans|de partout)',
  ],
  except: [
    '(mobilité|amplitude+|mouvement+|abduction|flexion|extension|rotation|marche|vision|course|audition|ouverture|champ+|tolérance|accès|temps|budget|apport+|choix|liquide+|place+|étude|examen|force|débit|pouls|murmure|reflet|réflexe+|sensibilité|tonus|appétit|douleur|souffle|fonction|acuité|fer|prêt|maison|condo) ... (limité+|diminué+|faible+|lent+|fini+|atteint+|hypothéqué+|fragile+|pauvre+)',
    'limité+ (à|au|aux|en|par|dans le temps)',
    '(diminué!|diminuée!|lent+) (à (droite|gauche|la)|de|aux (bases|deux))',
    '(se sent|sentait|se dit|se trouve) ... (perdu+|dépassé+|débordé+|nul|nulle|pourri+|démuni+|lent+)',
    '(perdu+|dépassé+) (dans (le|la) (métro|ville|courrier|poste)|et retrouvé+)',
    'désorganisé+ (par|depuis (l|le) (incendie|déménagement))',
    '(formation+|masse|lésion|nodule|kyste|adénome|tumeur) ... (limité!|limitée!)',
    '(se sent|sentait|se dit|se trouve|sentir) ... et (perdu+|dépassé+|débordé+|nul|nulle|démuni+)',
    'lent+ à (répondre|s endormir|cicatriser|marcher|avaler|s installer|se lever|la)',
    'limité+ dans (ses|son|sa) (sorties|déplacements|mouvements|activités|marche|choix|transports)',
    '(a|ont|avait) (tout)? perdu',
    'perdu+ dans (le|l|la|un|une) (feu|incendie|inondation|déménagement|divorce)',
  ],
  message: 'Ces mots font d’une difficulté ce que la personne est.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Jeune hypothéqué par son enfance.',
    'Déficits partout à l’évaluation.',
    'Désorientée et perdue au corridor.',
    'Lente dans tout ce qu’elle fait.',
  ],
  passes: [
    'Mobilité limitée à l’épaule droite.',
    'Elle se sent perdue depuis le déménagement.',
    'La maison est hypothéquée.',
  ],
}

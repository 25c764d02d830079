import type {Proof, Rule} from '../../rule.js'

/** Hypothéqué, dépassé, limité: des mots d’état qui tiennent toute la personne. */
export const hypotheque: Rule = {
  id: 'fr.deficit.hypotheque',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(démuni+|déstructuré+|désadapté+|paumé+|amoché+|magané+|poqué+|scrappé+|fucké+|marqué+ au fer|inadapté+|immobiliste+)',
    '(désorienté+|confus+|mêlé+|hagard+) et (perdu+|mêlé+|égaré+|désorganisé+|errant+)',
    'mêlé+ depuis',
    '(mêlé+|dépassé+|débordé+) (et|dans (sa|ses|son|le|tout)|face|devant|comme|complètement)',
    'perdu+ (et (confus+|désorganisé+|errant+|mêlé+)|dans (ses (idées|pensées|propos|papiers|pilules)|son (discours|monde)|sa tête)|face (à|au|aux)|complètement)',
    '(au bout (du rouleau|de ses ressources|de ses moyens)|à la remorque de|en perte de (moyens|repères|capacité+|vitesse)|sans (repères|acquis|envergure|étoffe))',
    '(malhabile+|maladroit+|inhabile+|nul|nulle|pourri+) (dans (tout|ses|les|son|la)|en (tout|société|lecture|français|math)|sur le plan|au plan|socialement|intellectuellement|cognitivement)',
    '(lent+|faible+) (dans tout|d esprit|en (tout|lecture|français|math)|intellectuellement|cognitivement|socialement|à comprendre)',
    '({charge}|il|elle) est? au ralenti',
    '(limité+|déficient+|faible+|atteint+|diminué+|pauvre+|carencé+|immature+|lent+|fragile+|vulnérable+|hypothéqué+|inadéquat+) (sur le plan|au plan|au niveau (intellectuel|cognitif|social|affectif|fonctionnel)|dans (ses|son|sa|toutes|tous)|socialement|intellectuellement|cognitivement|psychologiquement|affectivement|fonctionnellement|mentalement)',
    '(hypothéqué+|brisé+|démoli+|abîmé+|détruit+|scrappé+|marqué+|usé+|brûlé+) par (la|le|l|les|son|sa|ses) (vie|passé|enfance|milieu|rue|consommation|drogue|alcool|années|système)',
    '(jeune+|enfant+|{charge}|pt|pte|très|lourdement|sérieusement|^) hypothéqué+',
    '^ (détérioré!|détériorée!) (sur|au|depuis)',
    '^ (limité!|limitée!) $',
    '({charge}|pt|pte|jeune|il|elle) (est|très|plutôt|assez|demeure|reste)? [(limité!|limitée!|limités!|limitées!|perdu|perdue)] $',
    '^ déficit+ (partout|de partout|dans (tout|toutes|plusieurs)|(multiples|majeurs) $)',
    '(lent+|malhabile+|maladroit+|inhabile+|gauche|nul|nulle|pourri+|faible+) (à|d)',
    '(faible+|fragile+|fonctionnel+ à) (sur le plan|au plan|au niveau|dans (ses|son|sa|toutes|tous)|socialement|intellectuellement|cognitivement|psychologiquement|affectivement|fonctionnellement|mentalement)',
    '^ déficit+ (multiple+|majeur+|important+|dans)',
  ],
  except: [
    '(auto|char|genou+|dos|épaule+|vélo|meuble+|mur+|pied+|main+|bottes|souliers|divan) ... (amoché+|magané+|poqué+|scrappé+|fucké+)',
    '(logement|fauteuil|matériel|chaussure+|traitement|poste|horaire|environnement|siège|programme|transport|dose+) ... inadapté+',
    '(mobilité|amplitude+|mouvement+|abduction|flexion|extension|rotation|marche|vision|course|audition|ouverture|champ+|tolérance|accès|temps|budget|apport+|choix|liquide+|place+|étude|examen|force|débit|pouls|murmure|reflet|réflexe+|sensibilité|tonus|appétit|douleur|souffle|fonction|acuité|fer|prêt|maison|condo) ... (limité+|diminué+|faible+|lent+|fini+|atteint+|hypothéqué+|fragile+|pauvre+)',
    'limité+ (à|au|aux|en|par|dans le temps)',
    '(se sent|sentait|se dit|se trouve) ... (perdu+|dépassé+|débordé+|nul|nulle|pourri+|démuni+|lent+)',
    'désorganisé+ (par|depuis (l|le) (incendie|déménagement))',
    '(formation+|masse|lésion|nodule|kyste|adénome|tumeur) ... (limité!|limitée!)',
    'limité+ dans (ses|son|sa) (sorties|déplacements|mouvements|activités|marche|choix|transports)',
    '(a|ont|avait) (tout)? perdu',
    '(diminué!|diminuée!|lent+) (à (droite|gauche|la)|de|aux (bases|deux))',
    '(perdu+|dépassé+) (dans (le|la) (métro|ville|courrier|poste)|et retrouvé+)',
    '(se sent|sentait|se dit|se trouve|sentir) ... et (perdu+|dépassé+|débordé+|nul|nulle|démuni+)',
    'lent+ à (répondre|s endormir|cicatriser|marcher|avaler|s installer|se lever|la)',
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
    'Débordée depuis la naissance des jumeaux, sa sœur aide.',
    'Son genou est magané depuis la chute.',
    'Genou gauche en flexion, force faible à droite.',
    'Mobilité limitée à l’épaule droite.',
    'Elle se sent perdue depuis le déménagement.',
    'La maison est hypothéquée.',
  ],
}

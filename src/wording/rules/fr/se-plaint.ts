import type {Proof, Rule} from '../../rule.js'

/** Se plaindre: dire un malaise, entendu comme un reproche. */
export const sePlaint: Rule = {
  id: 'fr.credibility.se-plaint',
  severity: 'hint',
  frame: 'does',
  match: [
    'se (plaint|plaignent|plaignait|plaignaient|plaignant|plaindre|plaindrait|plaindraient|plaindra)',
    '(plaintif+|se (lamenter~|lamenterait))',
    '^ (rien)? que des plaintes',
    'plainte+ (psychosomatique+|hypocondriaque+)',
    '((multiples|nombreuses|diverses) plaintes|plaintes (somatiques)? (multiples|répétées|constantes|à répétition|vagues|nombreuses|récurrentes|non fondées|répétitives|incessantes))',
    's (est|était|être) (encore|souvent|beaucoup|aussi)? plaint+',
    '^ plainte+ (de|d) (douleur+|fatigue|nausée+|étourdissement+|céphalée+|mal|maux|faiblesse|insomnie|anxiété|constipation|diarrhée|brûlure+|vertige+|engourdissement+|palpitation+|essoufflement|dyspnée|crampe+|démangeaison+|malaise+|brûlement+)',
  ],
  except: [
    'plainte+ ... (commissaire|ombudsman|propriétaire|ville|police)',
    'plainte+ (de|d) ... (harcèlement|bruit|voisin+|locataire+)',
    '(plaint+|plaignait|plaindre|plaindra) (officiellement|formellement)? (à|au|aux|auprès)',
  ],
  message: '«\u00a0Se plaint\u00a0» peut se lire comme un reproche.',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: [
    'Elle se plaint du bruit la nuit.',
    'Multiples plaintes depuis hier.',
    'Plaintes somatiques multiples.',
    'Elle s’est plainte de vertiges au lever.',
    'Plaintes de brûlures au dos.',
    'Se plaindrait de vertiges.',
    'Se plaignait hier de nausées.',
    'Elle se plaint, puis se rendort.',
  ],
  passes: [
    'Elle a déposé une plainte au commissaire.',
    'Il rapporte une douleur au genou.',
    'Nombreuses plaintes au propriétaire pour le chauffage.',
    'Elle s’est plainte au syndicat.',
    'Veut se plaindre auprès de l’ordre.',
    'Plainte de harcèlement déposée au collège.',
  ],
}

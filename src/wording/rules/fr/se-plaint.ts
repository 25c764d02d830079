import type {Proof, Rule} from '../../rule.js'

/** Se plaindre: dire un malaise, entendu comme un reproche. */
export const sePlaint: Rule = {
  id: 'fr.credibility.se-plaint',
  severity: 'hint',
  frame: 'does',
  match: [
    'se (plaint|plaignent|plaignait|plaindre) (de|d|du|des|que|qu|constamment|sans cesse|encore|beaucoup|souvent|toujours)',
    '(plaintif+|se lamente+)',
    '((multiples|nombreuses|diverses) plaintes|plaintes (somatiques)? (multiples|répétées|constantes|à répétition|vagues|nombreuses|récurrentes|non fondées))',
  ],
  except: ['plainte+ ... (commissaire|ombudsman|propriétaire|ville|police)'],
  message: '«\u00a0Se plaint\u00a0» peut se lire comme un reproche.',
}

export const proof: Proof = {
  sources: ['jgme', 'pratique-qc'],
  flags: [
    'Elle se plaint du bruit la nuit.',
    'Multiples plaintes depuis hier.',
    'Plaintes somatiques multiples.',
  ],
  passes: [
    'Elle a déposé une plainte au commissaire.',
    'Il rapporte une douleur au genou.',
    'Nombreuses plaintes au propriétaire pour le chauffage.',
  ],
}

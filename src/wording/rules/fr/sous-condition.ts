import type {Proof, Rule} from '../../rule.js'

/** Des menaces et des conditions, dites comme un soin. */
export const sousCondition: Rule = {
  id: 'fr.coercion.sous-condition',
  severity: 'suggest',
  match: [
    'perte (de|des|d) (ses)? (sorties|privilège+|visites)',
    '(on|nous) (le|la|les|l) (force|oblige|enferme|attache|(laisse|laissons) (appeler|fumer|téléphoner))',
    '(doit|devra|devait) (d abord|toujours)? (demander|obtenir|attendre) (la permission|le feu vert|notre (accord|autorisation|permission))',
    '(isolement|contention+|retrait|injection|prn|im) ... pour (le|la|l|les) (calmer|contrôler|tranquilliser|punir|raisonner|taire|tenir)',
    '(a|ont|avait) dû se (plier|conformer|soumettre aux)',
    '(lui|leur|l) (avons|ai) (dû)? (confisqué+|interdit|imposé|ordonné|confisquer|interdire|imposer)',
    '(si|s) (il|elle|iel) (continue|recommence|persiste|refuse|récidive|insiste) ... (isolement|contention+|sécurité|police|expulsion)',
    'retrait (de|d) (une|un|deux|5|10|15|20|30|60|45|quelques) (heure+|minutes|min)',
    'retrait (au salon|en (chambre|silence))',
    'imposer~ (un|une|des|le|la|les|l) (horaire|limite+|cadre|règle+|retrait|routine|douche|couvre-feu|conséquence+|structure|encadrement)',
    '(forcé+|obligé+|contraint+) (à la|au) (retrait|silence|jeûne|douche|bain)',
    'sous (étroite)? surveillance (d un agent|de la sécurité)',
    '(ramassé+|sorti+|empoigné+|agrippé+|traîné+) par (le collet|les (agents|cheveux|aisselles)|la sécurité)',
    'perte (de|des|d) (sortie+|droit+|ses|téléphone|congé|visite+)',
  ],
  except: ['(s|ex|propriétaire|père|mère|conjoint+|employeur|loi) ... imposer~'],
  message: 'Ces mots posent une condition ou une menace et taisent l’entente.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Doit demander la permission pour sortir.',
    'S’il continue, ce sera l’isolement.',
    'Retrait de 30 minutes au salon.',
    'A dû se plier aux règles.',
  ],
  passes: [
    'Si elle continue, offrir de l’eau.',
    'La porte est barrée la nuit.',
    'Elle a dû se faire à l’idée.',
    'Un retrait de 40 $ au guichet.',
    'Elle s’impose une routine de marche.',
    'Son fils souhaite qu’on le laisse choisir.',
  ],
}

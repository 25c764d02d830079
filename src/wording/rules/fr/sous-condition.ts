import type {Proof, Rule} from '../../rule.js'

/** Des menaces et des conditions, dites comme un soin. */
export const sousCondition: Rule = {
  id: 'fr.coercion.sous-condition',
  severity: 'suggest',
  match: [
    'perte (de|des|d) (ses)? (sorties|privilège+|visites)',
    '(on|nous) (le|la|les|l) (force|oblige|enferme|attache|gave|isole|contentionne|menotte|punit|interne|gavera|attachera|isolera|(laisse|laissons) (appeler|fumer|téléphoner))',
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
    '(on|nous|équipe|personnel) (l|les) (a|avons|ont) laissé+ (reprendre|sortir|appeler|fumer|téléphoner|aller|partir|voir|garder|participer|assister|revenir)',
    '(mis+|mise+|mettre|placé+|placer|gardé+|garder|maintenu+|laissé+) sous (haute|étroite)? surveillance ($|constante|étroite|continue|serrée|rapprochée|accrue|visuelle|par (l|le|la|les|caméra))',
    '(mis+|mise+|assis+|couché+|installé+|amené+|transféré+|levé+|lavé+|habillé+) (au|à|aux|dans|sur) ... de force',
    '(forcé+|contraint+|obligé+) (de|d|à) (finir|manger|avaler|boire|recevoir|subir|prendre) (son|sa|ses|le|la|les|un|une) (repas|potage|assiette|plateau|dose+|médicament+|médication|pilule+|comprimé+|injection+|bain|douche|supplément+|insuline|traitement+|souper|dîner|déjeuner|examen+)',
    '(forcé+|contraint+|obligé+) (à|au|aux) (la|l|un|une)? (dialyse|traitement+|hébergement|hospitalisation|injection+|thérapie|médication|cure|gavage|soins|sevrage|évaluation)',
    '(l|les) (a|ont|avait) [(mis+|mise+|placé+|remis+) (sous|sur)] (lithium|clozapine|olanzapine|rispéridone|quétiapine|antipsychotique+|neuroleptique+|halopéridol|haldol|sédatif+)',
  ],
  except: [
    '(pas|jamais|nullement|sent|sentait) (été)? (forcé+|contraint+|obligé+)',
    '(saturation|télémétrie|moniteur|cardiaque|néonat+) ... sous surveillance',
    '(s|ex|propriétaire|père|mère|conjoint+|employeur|loi) ... imposer~',
  ],
  message: 'Ces mots posent une condition ou une menace et taisent l’entente.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Doit demander la permission pour sortir.',
    'S’il continue, ce sera l’isolement.',
    'Retrait de 30 minutes au salon.',
    'A dû se plier aux règles.',
    'Forcée de finir son assiette.',
    'Mis sous surveillance constante par l’équipe.',
    'On l’a laissé appeler son frère.',
    'Le médecin l’a mis sous halopéridol.',
  ],
  passes: [
    'Si elle continue, offrir de l’eau.',
    'La porte est barrée la nuit.',
    'Elle a dû se faire à l’idée.',
    'Un retrait de 40 $ au guichet.',
    'Elle s’impose une routine de marche.',
    'Son fils souhaite qu’on le laisse choisir.',
    'Il ne se sent pas obligé de prendre la dose du soir.',
  ],
}

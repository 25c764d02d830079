import type {Proof, Rule} from '../../rule.js'

/** Des menaces et des conditions, dites comme un soin. */
export const sousCondition: Rule = {
  id: 'fr.coercion.sous-condition',
  severity: 'suggest',
  match: [
    'perte (de|des|d) (sortie+|privilège+|droit+|ses|téléphone|congé|visite+)',
    '(on|nous) (le|la|les) (laisse|laissons|autorise|force|oblige|enferme|attache)',
    '(doit|devra|devait) (d abord|toujours)? (demander|obtenir|attendre|aviser) (avant|la permission|l autorisation|le feu vert|notre accord|l accord)',
    '(isolement|contention+|retrait|injection|prn|im) ... pour (le|la|l|les) (calmer|contrôler|tranquilliser|punir|raisonner|taire|tenir)',
    '(a|ont|avait) dû se (plier|soumettre|conformer|résigner|excuser|contenter)',
    '(lui|leur|l) (avons|ai) (dû)? (retiré|enlevé|confisqué+|interdit|imposé|ordonné|retirer|enlever|imposer)',
    '(déshabillé+|dévêtu+) et',
    '(fouille à nu|fouillé+ (à|par|au|dès|avant|après|de))',
    '(si|s) (il|elle|iel) (continue|recommence|persiste|refuse|récidive|insiste) ... (isolement|contention+|sécurité|police|injection|retrait|im|expulsion|chambre|code)',
    '(menacé+|menace|passible+) (de|d) (contention|isolement|injection|retrait|la police|transfert|im|renvoi|code)',
    '(condition+|préalable+|critère+) (au|à|du|pour|de) (le|la|son|sa)? (congé|sortie+|séjour|maintien|retour)',
    'retrait (de|d) (une|un|deux|5|10|15|20|30|60|45|quelques) (heure+|minutes|min)',
    'retrait (au|en|dans|à) (salon|chambre|sa|la|salle|silence)',
    '(verrouillé+|barré+|embarré+) (pour|afin) (l|le|la|de|d|les|éviter|empêcher|qu)',
    '^ imposé+ (un|une|le|la|les|des|l)',
    '(imposer~|imposé) (un|une|des|le|la|les|l) (horaire|limite+|cadre|règle+|retrait|routine|douche|couvre-feu|pause|conséquence+|structure|encadrement|repos)',
    '(^ empêché+|pour (l|le|la) empêcher) (de|d) (quitter|sortir|partir|fuir|fuguer|crier|déranger|téléphoner|fumer|appeler)',
    '(forcé+|obligé+|contraint+|sommé+) (à|au|de|d) (repos|retrait|silence|jeûne|lit|chambre|douche|bain|calme)',
    '(échange|négocié|négociation) ... (cigarette+|sortie+|café) contre',
    '(contre|en échange d|moyennant) (une|un|sa|la) (bonne conduite|collaboration|douche|prise|cigarette+|promesse)',
    '(sous|avec) (étroite)? surveillance (du personnel|d un agent|constante du|de la sécurité)',
    '(douche|bain|repas|médication|sortie|lever) obligatoire+',
    '(ramassé+|sorti+|saisi+|empoigné+|agrippé+|traîné+) par (le|les|la) (bras|poignet+|collet|agents|aisselles|cheveux|sécurité)',
  ],
  except: [
    '(ex|propriétaire|père|mère|conjoint+|employeur|loi) ... (imposer~|menacé+|forcé+)',
    'retrait de (deux|une|un) (points|dent)',
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
  ],
  passes: [
    'Si elle continue, offrir de l’eau.',
    'La porte est barrée la nuit.',
    'Elle a dû se faire à l’idée.',
    'Un retrait de 40 $ au guichet.',
  ],
}

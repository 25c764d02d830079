import type {Proof, Rule} from '../../rule.js'

/** Une loque, une coquille vide, en déclin: la personne dite comme une ruine. */
export const coquilleVide: Rule = {
  id: 'fr.deficit.coquille-vide',
  severity: 'suggest',
  match: [
    '(coquille vide|épave humaine|déchet humain|ruine humaine|mort+ vivant+)',
    'une? loque+',
    '^ (épave|zombie) (depuis|humaine|devant)',
    '(comme un|comme une|devenu+|véritable|vrai+|état de) (zombie|épave)',
    '(déclin|appauvrissement|naufrage|délabrement) (global|psychique|généralisé|moral|social|intellectuel|affectif|personnel)',
    'vie (affective|relationnelle|amoureuse|sociale|familiale) : (très|plutôt)? (pauvre|chaotique|vide|inexistante|désertique|nulle|superficielle|désorganisée|tumultueuse|ratée)',
    '(relations|liens|amitiés) (interpersonnelles|sociaux|affectives|amoureuses|familiales)? : (très|plutôt)? (pauvres|superficielles|superficiels|utilitaires|chaotiques|stériles|malsaines|tumultueuses)',
    '(pauvreté|indigence|médiocrité) (intellectuelle|affective|relationnelle|(des|de (la|sa|ses)) (relations|liens|vie|échanges|pensée|défenses|habiletés|moyens|ressources|acquis))',
    '(parcours|cheminement|historique) (scolaire|professionnel|de (travail|vie)|académique) : (très|plutôt)? (chaotique|pauvre|désastreux|catastrophique|lamentable|décousu)',
    '(peu|pas|pas très) (dégourdi+|vif d esprit|vive d esprit|perspicace+|futé+)',
    '(raisonnement|pensée|intelligence) : (est|très|plutôt|assez|demeure)? (pauvre+|subnormale+|rudimentaire+|fruste+|simpliste+|indigent+)',
    '(famille|couple|milieu|foyer) (éclaté+|brisé+|décomposé+|à la dérive|sans valeurs|anormal+)',
    '(parents|mère|père|famille) sans (habileté+|compétence+|autorité)',
    '(ne|n) (tient|tenait) pas le coup',
    '(perdu|perd) (toute|toutes|tout|tous) (son|sa|ses)? (dignité|acquis|initiative)',
    '(sous-performe|sous-performant+|sous-fonctionne|sous-scolarisé+|sous-stimulé+)',
    '(besoin+|requiert|nécessite|manque) (de|d)? (un cadre (strict|serré|rigide)|une main ferme|poigne|se faire (encadrer|diriger|pousser|brasser))',
    '(comprend|retient|apprend|sait|assimile) rien (de|à|du|aux)?',
  ],
  except: [
    'éclaté+ par',
    '(nous|lui|leur|m|t) apprend rien',
    '(sent|sentait|dit|décrit) ... (coquille vide|loque|zombie|épave|mort)',
  ],
  message: 'Ces mots disent une ruine, et taisent la personne.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Une loque depuis le divorce.',
    'Vie affective pauvre.',
    'Ne tient pas le coup au travail.',
    'Peu dégourdi à la cuisine.',
  ],
  passes: [
    'Douleur de membre fantôme au pied.',
    'Elle a perdu son poids de grossesse.',
    'Son foyer est chaleureux, dit-elle.',
    'Faiblesse de la jambe; elle se sent comme un zombie depuis la dose du soir.',
    'Ça ne fait rien, dit-il; stade larvaire à la culture.',
    'Ce test ne nous apprend rien de neuf.',
  ],
}

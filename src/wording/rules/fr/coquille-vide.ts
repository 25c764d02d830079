import type {Proof, Rule} from '../../rule.js'

/** Une loque, une coquille vide, en déclin: la personne dite comme une ruine. */
export const coquilleVide: Rule = {
  id: 'fr.deficit.coquille-vide',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    '(coquille vide|corps vide|loque humaine|loque+|épave humaine|déchet humain|larvaire+|ruine humaine|bon pour la casse|mort-vivant+|mort+ vivant+)',
    '^ (épave|ruine|zombie|fantôme) (depuis|de|au|$|humaine|devant)',
    '(une|comme une|comme un|devenu+|véritable|vraie|vrai|état de) (zombie|épave|loque|ruine|fantôme|robot|automate)',
    '(déclin|appauvrissement|effondrement|naufrage|délabrement|affaissement) (global|marqué|psychique|généralisé|évident|majeur|moral|social|intellectuel|affectif|narcissique|personnel)',
    '(vie|sphère|histoire) (affective|relationnelle|amoureuse|sociale|sexuelle|professionnelle|familiale) : (très|plutôt)? (pauvre|chaotique|vide|inexistante|désertique|nulle|superficielle|instable|désorganisée|tumultueuse|ratée|limitée|mouvementée)',
    '(relations|liens|amitiés|contacts|échanges) (interpersonnelles|sociaux|affectives|amoureuses|familiales)? : (très|plutôt)? (pauvres|superficielles|superficiels|utilitaires|chaotiques|conflictuelles|stériles|instables|toxiques|malsaines|tumultueuses)',
    '(pauvreté|carence|indigence|médiocrité|faiblesse|platitude) (des|de la|de sa|de ses|du|intellectuelle|affective|relationnelle|culturelle) (relations|liens|vie|échanges|acquis|moyens|pensée|langage|ressources|défenses|moi)?',
    '(parcours|cheminement|historique|passé) (scolaire|professionnel|de travail|de vie|académique) : (très|plutôt)? (chaotique|pauvre|désastreux|catastrophique|lamentable|instable|décousu|minimal|en dents|marqué par (l|les|des) (échec+|abandon+|renvoi+))',
    '(aucune|sans|faible|peu de|basse) (scolarité|instruction) $',
    '(peu|pas|pas très) (dégourdi+|allumé+|vif d esprit|vive d esprit|perspicace+|performant+|rapide+ d esprit|futé+)',
    '(compréhension|raisonnement|pensée|intelligence|langage|vocabulaire|concentration) : (est|très|plutôt|assez|demeure)? (pauvre+|subnormale+|primaire+|rudimentaire+|fruste+|simpliste+|élémentaire+|indigent+)',
    '(comprend|retient|apprend|sait|fait|assimile) rien (de|à|du|aux)?',
    '(famille|couple|milieu|foyer) (éclaté+|brisé+|en ruine|décomposé+|à la dérive|perdu+|sans ressources|sans valeurs|anormal+)',
    '(parents|mère|père|famille) (sans ressources|à bout de ressources|peu de ressources|sans moyens|sans (habileté+|compétence+|autorité))',
    '(ne|n) (tient|tenait) pas (le coup|la route|debout psychologiquement)',
    '(ne|n) (fait|faisait) (pas|plus|jamais) face (à (ses|sa)|aux|$)',
    '(perdu|perd) (toute|toutes|tout|tous) (son|sa|ses)? (autonomie|dignité|repères|contrôle|moyens|capacités|acquis|intérêt+|habiletés|motivation|initiative)',
    '(sous-performe|sous-performant+|sous-fonctionne|sous-développé+|sous-scolarisé+|sous-stimulé+)',
    '(performance+|rendement) (très|plutôt)? (faible+|médiocre+|pauvre+|sous la moyenne|lamentable+|piètre+) (au|aux|à|dans|lors)',
    '(fonctionnement|fonctionne) (en bas|en dessous|sous|bien en dessous) (de|du|la|des)',
    '(besoin+|requiert|nécessite|manque) (de|d) (structure et|cadre et|un cadre (strict|serré|rigide)|une main ferme|poigne|balises strictes|se faire (encadrer|diriger|pousser|brasser))',
    '(sait|savoir) (ni lire|pas lire|même pas) (ni|lire|compter|écrire|cuisiner|se)?',
  ],
  except: [
    '(rapport|document|dépliant|texte) ... (langage|vocabulaire)',
    'effondrement (vertébral|pulmonaire|de|du)',
    'perdu tout (son)? (poids|cheveux)',
    'langage (simple|élémentaire) (pour|dans)',
    '(ruine|fantôme) (de|du) (château|membre)',
    '(douleur|membre) fantôme',
    'éclaté+ par',
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
  ],
}

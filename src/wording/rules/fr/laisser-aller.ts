import type {Proof, Rule} from '../../rule.js'

/** Le laisser-aller, le look, l’air: des mots d’allure et de logis qui jugent. */
export const laisserAller: Rule = {
  id: 'fr.appearance.laisser-aller',
  severity: 'hint',
  match: [
    '(laisser-aller (vestimentaire|corporel|général|physique|complet|évident|marqué|total|important|depuis|au (plan|niveau)|sur le plan)|s est laissé+ aller (depuis|complètement|physiquement)|relâchement (vestimentaire|corporel|de (l|sa|son) (hygiène|tenue|apparence|image)))',
    '(look|style|allure|dégaine|accoutrement|genre) (douteux|douteuse|négligé+|louche+|criard|débraillé+|marginal+|rebelle|inquiétant+|peu (soigné+|recommandable+)|peu commun|clochardisant|de (délinquant|bandit|punk|prostituée|drogué+|junkie|fille facile|gang))',
    '(l|un|d|cet|son)? air (plus (vieux|vieille)|beaucoup plus|vieilli|vieillot|magané|fatigué de vivre|de dix ans de plus|simplet|pas net|pas propre|louche|fou|folle|de (fou|folle|bœuf|chien battu|deux airs|voyou|délinquant|bandit|zombie)|bête|abruti|hébété|idiot|perdu)',
    '(regard|yeux|visage|face|mine|tête|faciès|sourire) (de (fou|folle|tueur|bandit|criminel|psychopathe|dément|possédé+|zombie|poisson mort|hareng)|hagard+|torve+|vitreux|méchant+|vicieux|niais|béat|mauvais|démoniaque+|lubrique+|fuyant et)',
    '(logement|appartement|logis|maison|domicile|chambre|studio|condition+|milieu) insalubre+',
    'insalubrité (du|de (son|sa|la)|au) (logement|appartement|logis|maison|domicile|chambre)',
    '(hygiène|tenue|propreté|apparence) (corporelle|personnelle|vestimentaire|buccale|dentaire|générale|de base)? (est|était|semble|paraît|jugée)? (très|assez|plutôt)? [(sous-optimale|précaire|défaillante|relâchée|questionnable|délaissée|compromise|médiocre|passable|moyenne|rudimentaire|sommaire|fait défaut|difficile|inexistante|faible|à désirer|peu reluisante|peu (soignée|adéquate))]',
    '(propreté|hygiène|moralité) [(douteuse|discutable|relative|approximative)]',
    '(vêtements|linge|habits|souliers|manteau|chandail|pyjama) [(malpropre+|crotté+|puant+|en lambeaux|infect+|d une propreté douteuse|répugnant+|crasseux|dégoûtant+)]',
    '(syndrome de diogène|amoncelle|accumule (des|les|de) (déchets|vidanges|cochonneries|ordures|traîneries)|vit comme (un|une) (cochon+|animal|bête|rat|porc|sauvage|ermite))',
    '(enfant+|{charge}|pt|pte) [sale+] (à|et|ce|au|depuis)',
    '^ (coquet|coquette) $',
    '(appartement|logement|maison|chambre|logis|cuisine) (est|ressemble à|comme) (un|une) (vrai|vraie)? (porcherie|soue|dépotoir|taudis|capharnaüm|poubelle|bordel|champ de bataille|souk)',
    '(maison|logement|appartement|chambre|logis) (est)? (rempli+|plein+|jonché+|tapissé+) (de|d) (cochonneries|déchets|vidanges|ordures|traîneries|excréments|crasse|merde|guenilles)',
    '(maquillage|perruque|coiffure|robe|tenue|look|linge|accoutrement) de (prostituée|bum|bohémienne|vieille|guidoune)',
    '(aucune|pas de|peu de) (fierté|amour-propre|pudeur|coquetterie)',
    '(fait|paraît|semble|parait) plus [(âgé+|vieux|vieille|jeune) que l] âge',
    'semble plus [âgé+ que son] âge',
    'âge et même plus',
    'souillon+',
    '(laissé+ aller|relâchement) (vestimentaire|corporel|général|physique|complet|évident|marqué|total|important|depuis|au (plan|niveau)|sur le plan|de (l|sa|son) (hygiène|tenue|apparence|image|personne))',
    '(présentation|mise) (corporelle|personnelle|vestimentaire|buccale|dentaire|générale|de base)? (est|était|semble|paraît|jugée)? (très|assez|plutôt)? [(sous-optimale|précaire|défaillante|relâchée|questionnable|délaissée|compromise|médiocre|passable|moyenne|rudimentaire|sommaire|fait défaut|difficile|inexistante|faible|à désirer|peu reluisante|peu (soignée|adéquate))]',
  ],
  except: [
    '(propriétaire|ville|locateur|plainte+|inspecteur|inspectrice|régie) ... insalubre+',
    'insalubre+ : (plainte+|ville|murs|moisi+|inspection|propriétaire|le propriétaire)',
    'insalubre+ ... (signalé+|propriétaire|ville|moisissure+|plainte|locateur)',
    'hygiène (difficile|faible) (à|pour)',
    'air perdu (lors|en)',
    'hygiène (inexistante|difficile) (à|dans)',
    '(lésion+|masse+|nodule+|image+|grain+|kyste+|naevus|zone+|polype+|plaie+) ... allure',
    '(plainte+|inspecteur|inspectrice|propriétaire) ... insalubrité',
    'insalubrité ... (plainte+|propriétaire|ville|locateur|inspection)',
    'insalubre+ et (dangereux|moisi+|infesté+|froid)',
    '(musculaire|vocal|sphincter) relâchement',
    'relâchement (musculaire|du|des|de la|sphinctérien)',
  ],
  message: 'L’allure et le logis se lisent vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Laisser-aller vestimentaire depuis mai.',
    'Jeune au look louche.',
    'Logement insalubre, vaisselle partout.',
    'Visage hagard au triage.',
  ],
  passes: [
    'Chambre à l’image de ses goûts.',
    'Logement insalubre : plainte à la Ville.',
    'Logement insalubre, murs moisis; la Ville est avisée.',
    'Il a du style et aime ses chapeaux.',
  ],
}

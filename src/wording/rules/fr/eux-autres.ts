import type {Proof, Rule} from '../../rule.js'

const people =
  'autochtones|amérindiens|inuits|inuit|cris|innus|atikamekw|noirs|arabes|musulmans|musulmanes|immigrants|immigrantes|immigrés|réfugiés|haïtiens|haïtiennes|africains|africaines|latinos|asiatiques|chinois|juifs|maghrébins|étrangers|migrants|gitans|anglophones|ethnies|minorités|pauvres|démunis|marginaux|itinérants|toxicomanes|vieux|vieilles|psychiatriques|sans-abri'

/** Un groupe entier tenu à distance. */
export const euxAutres: Rule = {
  id: 'fr.othering.eux-autres',
  severity: 'suggest',
  match: [
    `(les|nos|ces|tous les|chez les) [(${people})] (ne|n|sont|ont|font|préfèrent|demandent|viennent|veulent|parlent|se|s|savent|boivent|arrivent|refusent|mangent|crient|dramatisent|exagèrent|aiment|vivent|consultent|disent|mentent|attendent|reviennent|souvent|toujours|tous|partent|cherchent|traînent|profitent)`,
    '(nos|ces) [(itinérants|autochtones|malades|psys|psy|fous|vieux|toxicomanes|pensionnaires|immigrants|réfugiés|pauvres|démunis|bs|cas|petits vieux|ptits vieux|sans-abri|assistés sociaux|schizos|délinquants)]',
    '(les|nos|aux|des|ces) [(psychiatriques|psys|marginaux|démunis|petits vieux|vrais (malades|patients)|gens de la rue)]',
    '(le|la|un|une|les|des|aux|vrai) ?[vrai+] (malade+|patient+|client+) (dans|au|aux|en|qui|ont|d abord)?',
    '^ vrai+ malade+',
    '(immigrant+|immigré+|migrant+|étranger+|travailleur+|réfugié+) (illégal+|illégaux|clandestin+|sans papiers)',
    '^ illégal+ (sans|qui|au|en|à)?',
    '(un|une|des|les|très|homme|femme|jeune|dame|individu|^) [(marginal|marginale|marginaux)] (du|de|sans|qui|connu+)?',
    '(clandestin+|sdf|clochard+|quêteux|quêteuse+|mendiant+|vagabond+|robineux|robineuse+|fille-mère|filles-mères|bougnoul|indigent+|miséreux|crève-la-faim|sans le sou|cassé comme un clou) (du|de|de la|sans|qui|devant|trouvé+|et|à|au|en|connu+|dans)?',
    '(les|nos|des) [vieux] (de|du|sont|ont|mangent|soupent|dorment|ne|dînent)',
    '^ [(immigrant+|immigré+)] (qui|ne|sans|récent+)?',
    '(un|une|cette|cet) (étranger|étrangère|immigrant+|immigré+) $',
    '(femme+|dame|mère|patiente|jeune|fille) voilée+',
    '[d origine (haïtienne|arabe|africaine|asiatique|latine|autochtone|ethnique|étrangère|maghrébine|musulmane|juive|marocaine|algérienne)] : très',
    '(dans|selon|chez) (leur|cette|ces|leurs) (culture+|peuple|mœurs|ethnie|religion|coutumes|race)',
    'comme dans (sa|leur) (culture|religion|communauté)',
    '(typique|typiquement|caractéristique) (de|des|d|du|chez) (sa|cette|ces|les|leur|son) (culture|communauté|clientèle|gens|origine|milieu|quartier|classe|génération)',
    '(mœurs|coutumes|mentalité|croyances) (différente+|étrange+|bizarre+|arriérée+|particulière+|d un autre âge)',
    'comme (tous|toutes) (ces|ceux|celles)',
    '(comme|typique) (tous|toutes|beaucoup de|bien des|tant de|trop de) (ces|les)? (gens|familles|patients|usagers|clients|autochtones|immigrants|toxicomanes|itinérants|malades|pareils|semblables)',
    'comme (bien|tant|beaucoup|plusieurs) d autres $',
    'comme on en (voit|rencontre) (tant|souvent|trop|beaucoup)',
    '(gens|monde|ceux|celles|familles|femmes|hommes|jeunes) (de|dans|issus de) (ce|cette|leur|son|sa) (milieu|classe|culture|genre|condition|espèce|origine|ethnie|sorte|monde)',
    '(accent (incompréhensible|épais|à couper au couteau|prononcé)|baragouine|charabia|français (cassé|approximatif|boiteux|douteux))',
    '(homosexuel+|lesbienne+|gai+|gay+|bisexuel+) (avoué+|notoire+|déclaré+|affiché+|pratiquant+|affirmé+)',
    '(transsexuel+|travesti+|hermaphrodite+|préférence sexuelle|(né|née|biologiquement) (un|une)? (homme|femme|gars|fille|garçon) (qui|mais)|(se prend|se croit) pour (un|une) (femme|homme|fille|gars)|déguisé+ en (femme|homme|fille))',
    '(un|une|le|la|les|des|cet|ce|cette) [(indien+|amérindien+|esquimau|sauvage+|trans|transgenre+|travelo)] (de|du|qui|saoul|amené+|typique|opéré+|non|est|a|en)',
    '(efféminé+|hommasse+|garçon manqué|(changé|changement) de sexe|(son|le) vrai sexe)',
    '(de|enfants de) (deux|trois|quatre|plusieurs)? pères différents',
    '(monoparentale+|famille+|parent+|couple) (sur|vivant (de|du)) (l aide sociale|le bs|bs|bien-être)',
    '(ramassé|ramassée|ramassés) (au|à|par|dans|en|sous|devant|ivre|gelé+|saoul+|sur)',
    '(se dit|se prétend|se croit) (un|une)? (femme|homme|fille|gars) (mais|alors)',
  ],
  except: [
    '(ordures|jouets|vêtements|feuilles|fruits|linge|déchets|verre|argent|a|ont|avait|cannettes|pommes) ... ramassé+',
    '(programme|service+|organisme|centre|maison|droits|clinique|conseil|entente|pour) ... (démunis|autochtones|réfugiés|immigrants|itinérants|marginaux|jeunes|vieux)',
    '(accouchement|enfant|vie|âge|développement) normal+ (au|à (la|l)|selon|pour|de)',
    'jeunes de (sa|leur) classe',
  ],
  message: 'Ces mots parlent d’un groupe, pas de cette personne.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: ['Les psychiatriques soupent à part.', 'Ramassé au métro à 2 h.', 'Comme bien d’autres, il attend.'],
  passes: [
    'Le centre aide les jeunes du quartier.',
    'Réfugiée du Cameroun, vit ici depuis 2019.',
    'Elle parle de sa culture avec fierté.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** La beauté, l’âge, le poids et le linge, commentés sans raison clinique. */
export const paraitre: Rule = {
  id: 'fr.appearance.paraitre',
  severity: 'hint',
  match: [
    '(fait|faisant|paraît|paraissant|semble|parait|a l air|en paraît|en fait|en paraissait) (bien|beaucoup|nettement|pas mal|d être)? (plus|moins|dix ans de plus|vingt ans de plus|dix ans plus)? [(vieux|vieille|jeune|plus) que (son|ses)] (âge|ans)?',
    '(paraît|paraissant|fait|fait bien|parait) (le double de son âge|plus que son âge|(beaucoup|bien|dix ans|quinze ans|vingt ans) de plus|ses (quarante|cinquante|soixante) ans bien sonnés)',
    '(jolie|belle|superbe|mignonne|séduisante|ravissante|élégante|plantureuse|sexy|attirante|attrayante|coquette|pulpeuse|charmante) (jeune|grande|petite)? (femme|blonde|brune|rousse|demoiselle|patiente|usagère|brunette|personne|cliente|dame) (bien)?',
    '(belle jeune fille|vieilli+ (prématurément|avant)|maigre comme|gros+ comme|trop maquillé+|(bien|mal) mis+ (de sa|pour|et)|belle apparence|haleine (de|fétide|alcoolisée|forte)|chandail taché|apparence masculine|apparence efféminée)',
    '(ne|n) prend (pas|plus|jamais|guère|aucunement) soin (de|d) (lui|elle|soi|sa|son)',
    '(bel|beau) (jeune)? (homme|gars|garçon|bonhomme|mâle|monsieur)',
    '(bien|mal) (tourné+|faite|conservé+|roulé+|en chair|fichu+|foutu+|bâti+|fagoté+|attifé+|arrangé+|nippé+|coiffé+|entretenu+ de sa personne|portante)',
    '(sexy|plantureuse|pulpeuse|séduisante|aguichante|attifé+|fagoté+|grassouillet|grassouillette|rondelet|rondelette|ventripotent+|ventru+|maigrichon|maigrichonne|squelettique+|rachitique+|gringalet|poilu+ comme|bouffi+|hideux|hideuse|disgracieux|disgracieuse|repoussant+|dépeigné+|hirsute+|ridé!|ridée!|ridés!|ridées!|ratatiné+|usé+ (par|avant)|magané+|échevelé+|pouilleux|pouilleuse|tatoué+ de|tatoué+ (partout|des)|gothique+|punk|rockeur|motard|bimbo|guidoune|pitoune|picouille)',
    '(grosse|gros) (dame|femme|homme|monsieur|madame|garçon|fille|bonhomme|bonne femme|patient|patiente|usager|usagère|gars|toutoune|bedaine)',
    '(très|trop|bien) (gros|grosse|maigre|laid|laide|grosses) (dame|femme|homme|patient|patiente|monsieur)?',
    '(style|look|dégaine|genre|allure) (de|d|un peu|plutôt|très)? (motard+|gothique|punk|rockeur|rock|criminel|voyou|prostituée|pimp|gangster|bum|hippie|grano|fofolle|masculin|efféminé|louche|négligé+|étrange|bizarre|vulgaire|provocant|hors du commun|débraillé+|clochard)',
    '(accoutrement+|habillement|tenue+|allure+|air|vêtements|maquillage|coiffure|style|apparence|linge|mine|bijoux|robe|jupe|décolleté|chevelure|barbe|cheveux|présentation|mise) (vestimentaire+|plutôt|très|assez|quelque peu|un peu|général|générale|physique)? (bizarre+|étrange+|excessif+|outrancier+|criard+|voyant+|tapageur+|plongeant|provocant+|provocateur+|vulgaire+|hétéroclite+|farfelu+|ridicule+|grotesque+|louche+|hagard|patibulaire|bête|niais|ahuri|miteux|miteuse|fripé+|froissé+|élimé+|dépareillé+|mal (assorti+|ajusté+|entretenu+|soigné+|taillé+|agencé+|coupé+)|peu (soigné+|soignée|propre+|adapté+|approprié+|convenable+|flatteur|avenant+)|inadapté+|inconvenant+|indécent+|suggestif+|aguicheur+|osé+|trop (court+|serré+|moulant+|chargé)|moulant+|extravagant+|loufoque+|excentrique+|négligé+|défraîchi+|en (broussaille|bataille|désordre)|hirsute+|emmêlé+|gras|graisseux|huileux|pleine de (nourriture|miettes)|broussailleux|broussailleuse|inappropriée)',
    '(hygiène|tenue|apparence|propreté|présentation) (corporelle|personnelle|vestimentaire|buccale|dentaire|buccodentaire|de base|générale)? (est|était|demeure|reste|plus que|très|peu|assez|vraiment|jugée)? (laissant à désirer|laisse (beaucoup)? à désirer|discutable|limite|approximative|problématique|minimale|à revoir|insuffisante|absente|nulle|affreuse|déficiente|mauvaise|inadéquate|plutôt douteuse)',
    '(piètre|mauvaise|faible|affreuse|pauvre|aucune|manque d|peu d|absence d|piteuse) (hygiène|propreté)',
    '(pas|peu|plus|guère) (très|trop|vraiment)? (lavé+ (depuis|de)|propre+ (de|sur)|soigné+|soigneux|soigneuse|soucieux|soucieuse|présentable+|fraîche|coquet|coquette|lavable)',
    '(ne|n) (se)? (lave|lavait|rase|peigne|change|coiffe|brosse) (jamais|pas souvent|plus|presque jamais|que (rarement|quand))',
    '(ne|n) (veut|voulait) (jamais|pas|plus) se (laver|raser|peigner|changer|doucher|coiffer)',
    '(forte|mauvaise|grosse) odeur (corporelle|d|de|désagréable|nauséabonde|forte)?',
  ],
  except: [
    '(plaie|urine+|selle+|fruit+|évier|pansement|chambre|logement|aisselle|drain|frigo) ... odeur',
    '(mauvaise|forte) odeur (à|de|d|dans|au) (la|le|l)? (plaie|pansement|urine+|selles|drain|égout+|salle|appartement|logement|immeuble|gaz)',
    'hygiène du sommeil',
    'cheveux (gras|emmêlés) et? : (lavés|brossés|coupés)',
    '(pas|guère) soigné+ (à|par|pour)',
    '(vêtements|linge) (usé+|taché+|troué+) (remplacés|changés|lavés|donnés|remis)',
    'se (trouve|sent|dit) (très|trop)? (gros|grosse|maigre|laide|laid|belle)',
    '(très|trop) (gros|maigre) (problème|fumeur|appétit|repas|effort)',
    '(cicatrice+|lésion+|ride+|marque+|plaie|déformation|tache) ... (disgracieux|disgracieuse|laide|hideux|hideuse|repoussant+)',
    'bien coiffé+',
    'bouffi+ (par|sous|depuis|le matin)',
  ],
  message: 'Ce que la personne a l’air d’être se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Fait plus vieille que son âge.',
    'Jolie jeune femme, bon contact.',
    'Accoutrement bizarre, tuque en juillet.',
    'Hygiène laissant à désirer.',
  ],
  passes: [
    'Elle se trouve trop grosse et en souffre.',
    'Plaie avec forte odeur, culture envoyée.',
    'Sa belle-fille apporte des vêtements.',
    'Belle journée au jardin.',
  ],
}

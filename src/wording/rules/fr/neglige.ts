import type {Proof, Rule} from '../../rule.js'

/** L’apparence jugée, ou hors de propos. */
export const neglige: Rule = {
  id: 'fr.appearance.neglige',
  severity: 'hint',
  match: [
    '(tenue|allure|apparence|hygiène) ... (sale+|débraillé+|négligé+|douteux+|déplorable+|malpropre+|excentrique+)',
    '(malpropre+|débraillé+|échevelé+|crasseux+|dépenaillé+|mal (vêtu+|habillé+|rasé+|peigné+)|incurie|en guenilles|maquillé+ à outrance|(vêtu+|habillé+) de façon (inadéquate|inappropriée|provocante)|obèse morbide)',
    '(tenue|apparence|présentation|allure) (corporelle|personnelle|vestimentaire|générale)? : (est|demeure|très|plutôt|semble)? (négligé+|peu soigné+|inadéquate|provocante|excentrique|bizarre)',
    'hygiène (corporelle|personnelle|buccale|générale|de base)? : (est|demeure|très|plutôt|semble)? (négligée|déficiente|mauvaise|pauvre|douteuse|nulle|absente|inadéquate|médiocre|limite|insuffisante|discutable)',
    '(mauvaise|pauvre|piètre|piteuse|aucune|faible|peu d|manque d) hygiène',
    '(odeur (corporelle|nauséabonde)|forte odeur (d|de) (urine|alcool|transpiration|sueur|boisson|tabac))',
    '^ négligé+',
    'négligé+ (de sa personne|dans sa)',
    '(allure|air|look|apparence|mine) (de|d) (un|une)? (sans-abri|itinérant+|clochard+|robineux|vagabond+|drogué+|bum)',
    '(accoutré+|attriqué+|affublé+|(vêtu+|habillé+|maquillé+) comme (un|une|la))',
    '(habillement|tenue+|allure+|air|vêtements|maquillage|coiffure|apparence|bijoux|robe|jupe|décolleté|chevelure|barbe|cheveux) (vestimentaire+|plutôt|très|assez|un peu|général|générale|physique)? (bizarre+|étrange+|excessif+|outrancier+|criard+|voyant+|tapageur+|plongeant|provocant+|provocateur+|vulgaire+|hétéroclite+|farfelu+|ridicule+|grotesque+|louche+|hagard|patibulaire|bête|niais|ahuri|miteux|miteuse|fripé+|dépareillé+|mal (assorti+|ajusté+|entretenu+|soigné+|agencé+)|peu (soigné+|propre+|approprié+|convenable+|flatteur|avenant+)|indécent+|suggestif+|aguicheur+|moulant+|extravagant+|loufoque+|excentrique+|négligé+|en (broussaille|bataille)|hirsute+|emmêlé+|gras|graisseux|broussailleux|broussailleuse|inappropriée)',
    '(hygiène|tenue|apparence|mise|présentation|allure) (corporelle|personnelle|vestimentaire|générale)? : (demeure|très|plutôt|quasi)? (négligé+|laisse à désirer|sale+|inadéquate|provocante|excentrique|bizarre)',
    '{poor} hygiène',
    '(odeur (de|d)) (l|la|le|très)? (alcool|cigarette|tabac|fond de tonne|urine|boisson|transpiration|sueur|pot|mauvais|fort)',
    '(linge|vêtements|cheveux|mains|ongles|corps|visage|peau|lit|chambre) (sale+|graisseux)',
  ],
  except: [
    '(lésion|masse|nævus|grain) d allure douteuse',
    '(plaie|selles|urine|urines|écoulement|pertes|lésion+|ulcère+|sécrétion+|crachat+|pied+|drain|liquide|orteil+|pansement) ... odeur',
    'hygiène (de|du|dentaire) (sommeil|vie)?',
    'négligé+ (par|en bas âge|durant|depuis l enfance|enfant|initialement|au début|d abord|pendant|à tort|jusque)',
    'odeur (d|de) (urine|selles|alcool|cigarette|tabac|fumée) (à|dans|de|au|sur)',
    'odeur nauséabonde (des|du|de)',
    '(propre+|non|pas|ni) ... (négligé+|débraillé+)',
    '(appelait|appelaient|traitait|traitaient) (de|le|la)? crasseux+',
    'cheveux (gras|emmêlés) et? : (lavés|brossés|coupés)',
    '(plaie|selles|urine|urines|écoulement|pertes|lésion+|ulcère+|sécrétion+|crachat+|pied+|drain|liquide|orteil+) ... malodorant+',
    'hygiène (de|du|dentaire) (sommeil)?',
    'négligé+ (par|en bas âge|durant|depuis l enfance|enfant)',
    'linge sale (à|au|dans|descendu|ramassé|lavé|apporté)',
    '(drain|évier|toilette|frigo|poubelle|plaie|urine+|pansement|chambre|logement|salle|écoulement|douche|lavabo) (qui)? sent mauvais',
    '(linge|literie|draps|drap) sale+ (mis|misé|changé+|dans|retiré+|envoyé+|à laver)',
    'négligé+ (initialement|au début|d abord|pendant|à tort|jusque)',
    'odeur (d|de) (urine|selles|alcool|cigarette|tabac|fumée) (à|dans|de|au) (la|sa|le|l) (chambre|salle|logement|corridor|appartement|pièce|couloir)',
    'odeur (de|d) (cigarette|tabac|fumée|friture|parfum) sur',
    '(vêtements|linge) (souillés|sales|souillé|sale) (retiré+|changé+|lavé+|mis|enlevé+|remplacé+|envoyé+)',
    '(couloir|corridor|ascenseur|rideau+|plancher+|salle|toilette|vitre+|drap+|chaise|fauteuil|plaie|mur+|eau|vaisselle|frigo|table|filtre+|bureau|marchette|matelas) ... sale+',
  ],
  message: 'L’apparence se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Tenue négligée à l’arrivée.', 'Mauvaise hygiène depuis lundi.', 'Mal rasé, sent l’urine.'],
  passes: [
    'Lésion d’allure douteuse, biopsie demandée.',
    'Plaie malodorante au talon.',
    'Elle aide à nettoyer la cuisine.',
    'Hygiène partielle faite au lavabo, seul.',
    'Yeux cernés, a peu dormi.',
  ],
}

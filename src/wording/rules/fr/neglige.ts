import type {Proof, Rule} from '../../rule.js'

/** L’apparence jugée, ou hors de propos. */
export const neglige: Rule = {
  id: 'fr.appearance.neglige',
  severity: 'hint',
  match: [
    '(tenue|allure|apparence|mise|présentation|hygiène) ... [(sale+|débraillé+|négligé+|douteux+|déplorable+|malpropre+|excentrique+)]',
    '({charge}|il|elle|très|est|était|arrive|plutôt) [(sale+|malpropre+|débraillé+)]',
    '(malpropre+|débraillé+|échevelé+|malodorant+|crasseux+|dépenaillé+|mal (vêtu+|habillé+|rasé+)|incurie|sent (mauvais|fort|l urine)|en guenilles|maquillé+ à outrance|(vêtu+|habillé+) de façon (inadéquate|inappropriée|provocante))',
    '(hygiène|tenue|apparence|mise|présentation|allure) (corporelle|personnelle|vestimentaire|générale)? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|négligé+|laisse à désirer|sale+|inadéquate|provocante|excentrique|bizarre)',
    '{poor} hygiène',
    '(négligé+ (de sa personne|dans sa)|se néglige)',
    'odeur (corporelle|nauséabonde)',
    '^ [négligé+] (sent|malpropre+|sale+|et)?',
    '(allure|air|look|apparence|mine) (de|d) (sans-abri|itinérant+|clochard+|robineux|vagabond+|drogué+|bum)',
    '(couvert+ de|plein+ de|multiples|plusieurs) (tatouage+|piercings|tattoos)',
    '(sent|sentait|empeste|odeur (de|d)) (l|la|le|très)? (alcool|cigarette|tabac|fond de tonne|urine|boisson|transpiration|sueur|pot|mauvais|fort)',
    '(dentition|dents|cheveux|ongles|mains|barbe) (sales|gras|cariées|pourries|manquantes|souillés|tachés|défraîchis|longs et sales|en mauvais état|hirsute)',
    '(obèse+|bedonnant+|corpulent+|cerné+|édenté+|hirsute+|ébouriffé+|mal peigné+|mal (lavé+|soigné+)|repoussant+)',
    'vêtements (sales|souillés|malodorants|défraîchis)',
    '(linge|vêtements|cheveux|mains|ongles|corps|visage|peau|lit|chambre) (sale+|graisseux|crasseux|crotté+)',
    '(accoutré+|attriqué+|affublé+|déguisé+|vêtu+ comme|habillé+ comme|maquillé+ comme)',
    '({charge}|air|apparence|tenue|^|mine|allure) [délabré+]',
    'air d (un|une) (itinérant+|clochard+|bum|robineux|vagabond)',
    'sent la (robine|tonne|marde)',
  ],
  except: [
    '(plaie|selles|urine|urines|écoulement|pertes|lésion+|ulcère+|sécrétion+|crachat+|pied+|drain|liquide|orteil+) ... malodorant+',
    'hygiène (de|du|dentaire) (sommeil)?',
    'négligé+ (par|en bas âge|durant|depuis l enfance|enfant)',
    '(chirurgie|suivi|clinique|programme) ... obèse+',
    '(appartement|logement|maison|mur+) ... délabré+',
    'linge sale (à|au|dans|descendu|ramassé|lavé|apporté)',
    '(drain|évier|toilette|frigo|poubelle|plaie|urine+|pansement|chambre|logement|salle|écoulement|douche|lavabo) (qui)? sent mauvais',
    '(linge|literie|draps|drap) sale+ (mis|misé|changé+|dans|retiré+|envoyé+|à laver)',
    'négligé+ (initialement|au début|d abord|pendant|à tort|jusque)',
    'odeur (d|de) (urine|selles|alcool|cigarette|tabac|fumée) (à|dans|de|au) (la|sa|le|l) (chambre|salle|logement|corridor|appartement|pièce|couloir)',
    '(dent+|molaire+|valve+|os|tissu+) ... délabré+',
    'odeur (de|d) (cigarette|tabac|fumée|friture|parfum) sur',
    '(vêtements|linge) (souillés|sales|souillé|sale) (retiré+|changé+|lavé+|mis|enlevé+|remplacé+|envoyé+)',
    '(couloir|corridor|ascenseur|rideau+|plancher+|salle|toilette|vitre+|drap+|chaise|fauteuil|plaie|mur+|eau|vaisselle|frigo|table|filtre+|bureau|marchette|matelas) ... sale+',
    '(dents|dentition) cariées : (dentiste|soins|rendez-vous|référé+|extraction)',
  ],
  message: 'L’apparence se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Tenue négligée à l’arrivée.', 'Mauvaise hygiène depuis lundi.', 'Mal rasé, sent l’urine.'],
  passes: ['Plaie malodorante au talon.', 'Elle aide à nettoyer la cuisine.'],
}

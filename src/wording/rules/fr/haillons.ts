import type {Proof, Rule} from '../../rule.js'

/** Un corps, une odeur, un linge: le regard qui juge avant de décrire. */
export const haillons: Rule = {
  id: 'fr.appearance.haillons',
  severity: 'hint',
  frame: 'is',
  match: [
    '(en (haillons|loques|guenilles)|loqueteux|loqueteuse+|dépenaillé+|va-nu-pieds|débraillé+)',
    '(repoussant+|dégueulasse+|hagard+|patibulaire+|nauséabond+|pestilentiel+|fétide+|ragoûtant+|infect+|écœurant+ (de|à)|répugnant+|immonde+|cradingue+|laid+|chétif|chétive+|joufflu+|rondouillard+|malingre+|disgracieux|disgracieuse+|bouboule|maigrelet|maigrelette)',
    'tatoué+ (et percé+|partout|de partout|de la tête|de haut|jusqu|des pieds|dans le (cou|visage))',
    '((tatoué+|percé+) (au|sur le|dans le) (visage|front|cou|crâne)|percé+ (et tatoué+|partout|de partout)|couvert+ de (tatouages|piercings))',
    '(peau (et|sur) (les)? os|sac d os|taillé+ comme une armoire|armoire à glace|petit bout de femme|baraqué+|maigre+ à faire|bâti+ comme (un|une))',
    '(laideron|laid+ (comme|à faire)|physique ingrat|visage (ingrat|ravagé|buriné)|marqué+ par (la vie|l alcool|les années|la rue|la drogue)|ravagé+ par (les années|l alcool|la (vie|rue|drogue)))',
    '(court|légèrement|vulgairement|bizarrement|pauvrement|étrangement|peu|mal) (vêtu+|habillé+)',
    '({charge}|il|elle) ... : [mal entretenu+]',
    '(outrageusement|vulgairement|bizarrement|étrangement|mal|trop) (maquillé+|fardé+)',
    'peu soigné+',
    '(habillé+|vêtu+|maquillé+|attriqué+|arrangé+|coiffé+) (en (ado+|adolescente|jeune|clochard+|homme|gars|bum|prostituée)|comme (la chienne|l as de pique|un (clochard|bum|clown|guignol|bandit|itinérant|sac)|une (clocharde|prostituée|guidoune|pute|adolescente|ado))|pour (aguicher|provoquer|séduire)|(de|d une) (façon|manière) (étrange|bizarre|vulgaire|douteuse|légère|négligée|indécente|extravagante|excentrique|inadéquate|suggestive|peu|aguichante|inconvenante))',
    '(s habille|s habiller|s arrange|se maquille|se vêt) (mal $|comme (un|une|la chienne)|en (ado|jeune|clochard|homme|bum)|trop (court|jeune|sexy)|bizarrement|n importe comment)',
    '(mauvaise+|forte|grosse) (haleine|dentition)',
    '(dentition|bouche|dents) (délabrée+|en ruine|négligée+|pourrie+|lamentable+|en mauvais état|repoussante)',
    '(manque|absence|défaut|sans|aucun) (d|de)? (soin de (sa personne|lui|elle|soi)|soins personnels|coquetterie|souci (de|d|pour) (son|sa|l) (apparence|hygiène|image))',
    '(odeur+|senteur+|haleine) (corporelle+|de corps)? : (infecte+|insupportable+|pestilentielle+|incommodante+|repoussante+|nauséabonde+|fétide+|atroce+|terrible+|horrible+|indescriptible|désagréable+|âcre+|prenante+)',
    '(engraissé+|engraisse) (encore|beaucoup|à vue|comme)',
    '(goinfre+|glouton+|s empiffre|se goinfre|s empiffrait|mange comme un (cochon|porc|ogre|animal|goinfre))',
    '(ne|n) se (lave|rase|peigne|coiffe|lavait|douche) (pas|guère|plus|presque pas|presque plus|que)',
    '(guenillou+|clochardesque+|clochardisé+|accumulateur compulsif|accumulatrice compulsive|ramasseux|ramasseuse)',
    '(percé+) (et (percé+|tatoué+)|de la tête|de haut|jusqu|des pieds|dans le (cou|visage))',
    '(pauvrement|trop) (vêtu+|habillé+|maquillé+|fardé+|soigné+)',
    '(vêtu+|habillé+) (bizarrement|pauvrement|vulgairement|étrangement|n importe comment|sexy)',
  ],
  except: [
    '(sirop|goût|repas|café|soupe|médicament|eau|poisson) ... (infect+|répugnant+|écœurant+|ragoûtant+|immonde+)',
    '(plaie+|selle+|urine+|écoulement+|perte+|pansement+|liquide|crachat+|expectoration+|logement|chambre|appartement|drain|stomie|sonde|lochies|ulcère+|frigo) ... (nauséabond+|puant+|fétide+|pestilentiel+|infecte+|répugnant+|odeur+)',
    'odeur+ ... (de|du|d) (la|le|l|sa)? (plaie|urine+|selles|pansement|égout|stomie|lochies|logement)',
    '(peu|mal|légèrement|court) (habillé+|vêtu+) pour (la|le) (météo|saison|froid|chaleur)',
    '(repoussant (l|le|la|les|son|sa|ses)|(pas|guère|plus|que) (seul+|sans|la|de|le|les|encore|avant|d idée|d avis))',
    '(trop|peu|court) habillé+ pour (la|le) (météo|saison|froid|chaleur)',
  ],
  message: 'L’apparence se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Homme maigrelet, assis au salon; M. Roy est laid.',
    'Arrive en haillons, pieds nus.',
    'Homme nauséabond, 50 ans.',
    'Percée et tatouée de partout.',
    'Dame mal entretenue, 70 ans.',
    'Il est repoussant, selon la note.',
    'Elle est vêtue bizarrement.',
  ],
  passes: [
    'La soupe est infecte, dit-elle en riant.',
    'Ne s’habille pas encore seul du côté gauche.',
    'Plaie nauséabonde au talon.',
    'Son manteau est troué, un autre lui est offert.',
    'Selles fétides depuis lundi.',
    'Vélo mal entretenu, chaîne cassée hier.',
  ],
}

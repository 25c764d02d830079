import type {Proof, Rule} from '../../rule.js'

/** Un corps, une odeur, un linge: le regard qui juge avant de décrire. */
export const haillons: Rule = {
  id: 'fr.appearance.haillons',
  severity: 'hint',
  frame: 'is',
  match: [
    '(en (haillons|loques|lambeaux|guenilles)|loqueteux|loqueteuse+|dépenaillé+|va-nu-pieds|débraillé+)',
    '(nauséabond+|pestilentiel+|fétide+|ragoûtant+|infect+|écœurant+ (de|à)|répugnant+|immonde+|cradingue+)',
    '(tatoué+|percé+|couvert+ de (tatouages|piercings)) (et (percé+|tatoué+)|partout|de partout|de la tête|de haut|jusqu|des pieds|dans le (cou|visage))',
    '(peau (et|sur) (les)? os|sac d os|taillé+ comme un|armoire à glace|petit bout de femme|baraqué+|maigre+ à faire|bâti+ comme)',
    '(laideron|laid+ (comme|à faire)|physique ingrat|visage (ingrat|ravagé|buriné|marqué par)|marqué+ par (la vie|l alcool|les années|la rue|la drogue)|ravagé+ par (les|l|la))',
    '(court|légèrement|outrageusement|vulgairement|bizarrement|pauvrement|étrangement|peu|mal|trop) (vêtu+|habillé+|maquillé+|fardé+|soigné+)',
    '(habillé+|vêtu+|maquillé+|attriqué+|arrangé+|coiffé+) (en (ado+|adolescente|jeune|clochard+|homme|gars|bum|prostituée)|comme (la chienne|l as|un|une|dans)|pour (aguicher|provoquer|séduire)|(de|d une) (façon|manière) (étrange|bizarre|vulgaire|douteuse|légère|négligée|indécente|extravagante|excentrique|inadéquate|suggestive|peu|aguichante|inconvenante))',
    '(s habille|s habiller|s arrange|se maquille|se vêt) (mal|comme|en (ado|jeune|clochard|homme|bum)|trop|de façon|bizarrement|n importe)',
    '(mauvaise+|forte|grosse) (haleine|dentition)',
    '(dentition|bouche|dents) (délabrée+|en ruine|négligée+|pourrie+|lamentable+|en mauvais état|repoussante)',
    '(manque|absence|défaut|sans|aucun) (d|de)? (soin de (sa personne|lui|elle|soi)|soins personnels|coquetterie|souci (de|d|pour) (son|sa|l) (apparence|hygiène|image))',
    '(odeur+|haleine) (corporelle+|de corps)? : (infecte+|insupportable+|pestilentielle+|incommodante+|repoussante+|nauséabonde+|fétide+|atroce+|terrible+|horrible+|indescriptible|désagréable+|âcre+|prenante+)',
    '(engraissé+|engraisse) (encore|beaucoup|à vue|comme)',
    '(goinfre+|glouton+|s empiffre|se goinfre|s empiffrait|mange comme un (cochon|porc|ogre|animal|goinfre))',
    '(ne|n) se (lave|rase|peigne|change|coiffe|lavait|douche) (pas|guère|presque pas|presque plus|que)',
    '(guenillou+|clochardesque+|clochardisé+|accumulateur|accumulatrice|ramasseux|ramasseuse)',
  ],
  except: [
    '(plaie+|selle+|urine+|écoulement+|perte+|pansement+|liquide|crachat+|expectoration+|logement|chambre|appartement|drain|stomie|sonde|lochies|ulcère+|frigo) ... (nauséabond+|puant+|fétide+|pestilentiel+|infecte+|répugnant+|odeur+)',
    'odeur+ ... (de|du|d) (la|le|l|sa)? (plaie|urine+|selles|pansement|égout|stomie|lochies|logement)',
    '(trop|peu|court) habillé+ pour (la|le) (météo|saison|froid|chaleur)',
    'taillé+ (comme|en)',
    '(pas|guère|que) (seul+|sans|le|les|encore|avant|d idée|d avis)',
    '(ne|n) se change pas (seul+|en)',
  ],
  message: 'L’apparence se lit vite comme un jugement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: ['Arrive en haillons, pieds nus.', 'Homme nauséabond, 50 ans.', 'Percée et tatouée de partout.'],
  passes: [
    'Plaie nauséabonde au talon.',
    'Son manteau est troué, un autre lui est offert.',
    'Selles fétides depuis lundi.',
  ],
}

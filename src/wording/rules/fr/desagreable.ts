import type {Proof, Rule} from '../../rule.js'

/** Une personne trouvée désagréable, dure ou pénible: notre sentiment, écrit comme ce qu’elle est. */
export const desagreable: Rule = {
  id: 'fr.character.desagreable',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(abrasif+|accusateur+|antipathique+|baveux+|bizarroïde+|brusque+|caractériel+|chialeur+|chialeux+|chicanier+|chiant+|contrariant+|cruel+|dégoûtant+|désobligeant+|despotique+|détestable+|dissimulateur+|dominateur+|énervant+|agaçant+|exaspérant+|enragé+|exécrable+|feignant+|gâté+|geignard+|gnochon+|grincheux+|impertinent+|influençable+|infréquentable+|injurieux+|insultant+|intransigeant+|irritant+|jaseux+|louche+|malcommode+|malfaisant+|malpoli+|maniéré+|marabout+|méchant+|médisant+|mielleux+|moqueur+|obséquieux+|odieux+|orgueilleux+|outrancier+|perfide+|pervers+|pleurnicheur+|pleurnichard+|prétentieux+|procédurier+|provocant+|râleur+|revanchard+|retors+|ricaneur+|tapageur+|toxique+|traître+|tricheur+|turbulent+|tyrannique+|vaniteux+|vicieux+|fendant+|haïssable+|tannant+|achalant+|fatigant+|pénible+|éprouvant+|agressant+|directif+|dur à suivre)',
    '(désobéissant+|indocile+|dissipé+|désordonné+|désorganisé+|désinhibé+|incontrôlé+|incohérent+ et|inconséquent+|inconstant+|incompétent+|pathétique+|opiniâtre+|rétif+|indifférent+ (à|au|aux)|impossible+ à|frondeur+|cavalier+|sans-gêne|vulgaire+|outrageant+|déplaisant+|désabusé+|blasé+|amer et|aigri+|agressivo-passif|passif-agressif|surexcité+|encombrant+|dérangeant+|perturbateur+|ingérable+)',
    '(trop|très|excessivement|exagérément|un peu trop) (familier+|émotif+|sensible+|dépendant+|collant+|bavard+|lent+|mou|molle|insistant+|curieux+|séducteur+|théâtral+|envahissant+|démonstratif+)',
    'n (est|était) (jamais|pas) (content+|satisfait+|reconnaissant+|reposant+|facile+|commode+|fin+|de tout repos)',
  ],
  except: [
    '(attitude|position) vicieuse+',
    '(mouvement+|geste+|secousse+) ... (brusque+|désordonné+)',
    'sans gêne (fonctionnelle|respiratoire|à)',
    '(se sent|sentir|sentait|se trouve|craint|peur|croit) ... (indifférent+|toxique+|désorganisé+|pathétique+|incompétent+|dégoûtant+|agressif+|bizarre+|amer|gâté+)',
    '(discours|pensée|dossier|horaire|bureau|classeur) ... (désorganisé+|désordonné+)',
    '(mégacôlon|épidermolyse|produit|médicament|dose|plante|relation) ... toxique+',
    '(cercle+|rage|abcès) (vicieux+|de)',
    'impossible à (joindre|rejoindre|palper|installer)',
    'désorganisé+ par',
  ],
  message: 'Ces mots disent notre sentiment comme si la personne était ainsi.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Monsieur est malcommode ce soir.',
    'Patiente désobligeante et chialeuse.',
    'Trop familière au poste.',
  ],
  passes: ['Le cercle vicieux du sommeil est expliqué.', 'Elle se sent dégoûtante et en parle.'],
}

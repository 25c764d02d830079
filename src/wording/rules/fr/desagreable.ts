import type {Proof, Rule} from '../../rule.js'

/** Une personne trouvée désagréable, dure ou pénible: notre sentiment, écrit comme ce qu’elle est. */
export const desagreable: Rule = {
  id: 'fr.character.desagreable',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(abrasif+|accusateur+|grognon+|antipathique+|baveux+|brusque+|caractériel+|chialeur+|chicanier+|chiant+|contrariant+|cruel+|dégoûtant+|désobligeant+|despotique+|détestable+|dissimulateur+|dominateur+|énervant+|agaçant+|exaspérant+|enragé+|exécrable+|feignant+|geignard+|gnochon+|frondeur+|ricaneur+|outrancier+|surexcité+|grincheux+|impertinent+|influençable+|infréquentable+|injurieux+|insultant+|intransigeant+|jaseux+|malcommode+|malfaisant+|malpoli+|maniéré+|marabout+|méchant+|médisant+|mielleux+|moqueur+|obséquieux+|odieux+|orgueilleux+|perfide+|pervers+|pleurnicheur+|pleurnichard+|prétentieux+|procédurier+|provocant+|râleur+|revanchard+|retors+|tapageur+|traître+|tricheur+|turbulent+|tyrannique+|vaniteux+|vicieux+|fendant+|haïssable+|éprouvant+|dur à suivre)',
    '(désobéissant+|indocile+|désordonné+|désorganisé+|désinhibé+|incontrôlable+|inconséquent+|inconstant+|incompétent+|pathétique+|opiniâtre+|rétif+|indifférent+ (à|au|aux)|sans-gêne|outrageant+|déplaisant+|désabusé+|blasé+|aigri+|agressivo-passif|passif-agressif|ingérable+|bizarre+|étrange+|insistante+|renfrogné+|psychorigide+|weird|creepy|gossant+|crédule+|combinard+|défensif+)',
    '(bordélique+|débauché+|dévergondé+|dissolu+|déviant+|exhibitionniste+|farfelu+|fruste+|gueux|gueuse+|impitoyable+|inconvenant+|loser|losers|loufoque+|machiavélique+|malavisé+|manipulatif+|misérable+|niais+|nymphomane+|simpliste+|teigneux+|velléitaire+|voyeur+|insistant+)',
    '(trop|excessivement|exagérément) (familier+|émotif+|sensible+|dépendant+|bavard+|insistant+|curieux+|directif+|cavalier+|gâté+|démonstratif+|louche+)',
    'très (bavard+|insistant+|directif+|démonstratif+|louche+)',
    'n (est|était) (jamais (content+|satisfait+|reconnaissant+)|pas (commode+|reposant+|fin+|de tout repos|facile+ $))',
    '(dissipé+|incontrôlé+|incohérent+ et|impossible+ à|cavalier+|amer et|encombrant+)',
    '(est|était|demeure|très|trop|plutôt|{charge}) bête+ ($|avec|envers|aujourd|ce|et)',
    'amer+ (envers|face|contre)',
  ],
  except: [
    '(vu|voit|voyait|croisé|rencontré) (un|une) (homme|femme|monsieur|dame) étrange+',
    '(un|une) (homme|femme|monsieur|dame) étrange+ (lui|l|criait|est venu|est venue)',
    'indifférent+ (au|à la|aux) (goût|bruit|froid|chaleur|couleur+|saveur+)',
    '(mouvement+|geste+|secousse+) ... (brusque+|désordonné+)',
    'sans gêne (fonctionnelle|respiratoire|à)',
    '(se sent|sentir|sentait|se trouve|craint|peur|croit) ... (indifférent+|désorganisé+|pathétique+|incompétent+|dégoûtant+)',
    '(discours|pensée|dossier|horaire|bureau|classeur) ... (désorganisé+|désordonné+)',
    '(attitude+|position+|cercle+) (vicieux|vicieuse+)',
    '(hiver|temps|vent|virus) ... méchant+',
    'sensible+ (à|au|aux)',
    '((bizarre|étrange) (que|qu|de|d|comme)|^ (très|plutôt|assez|un peu)? (bizarre+|étrange+)|c (est|était) (très|plutôt|un peu|vraiment)? (bizarre|étrange)|(goût+|odeur+|rêve+|bruit+|sensation+|voix|humeur|mouvement+|geste+|vue|idée+|nuit|chose+|air|sentiment|accoutrement|raisonnement|écoulement|tremblement+|fonctionnement) ... (bizarre+|étrange+)|trouver~ ... (bizarre+|étrange+)|les rendre bizarres)',
    '(demande+|voix|douleur+|odeur+|toux|lumière) insistante+',
    'désorganisé+ par',
    '(se sent|sentir|sentait|se trouve|craint|peur|croit) ... (indifférent+|toxique+|désorganisé+|pathétique+|incompétent+|dégoûtant+|agressif+|bizarre+|étrange+|bête+|amer|gâté+)',
    'impossible à (joindre|rejoindre|palper|installer)',
    '(bébé|nourrisson|poupon|enfant|nouveau-né|fillette|petit+|mois|ans) ... grognon+',
    '(brusque+ (gonflement|douleur|chute|arrêt|relâchement|mouvement+|baisse|hausse|variation+)|(relâchement|mouvement+|arrêt|gonflement|freinage) brusque+|en insistant sur (les zones|la zone|les plis|les gencives)|cavalier (de profession|professionnel))',
  ],
  message: 'Ces mots disent notre sentiment comme si la personne était ainsi.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Monsieur est malcommode ce soir.',
    'Patiente désobligeante et chialeuse.',
    'Trop familière au poste; M. Roy est bizarre dès qu’on change le lit.',
    'Résident grognon au lever.',
  ],
  passes: [
    'Le cercle vicieux du sommeil est expliqué.',
    'Elle se sent dégoûtante et en parle.',
    'Directives : le lire avec sa fille.',
    'Hiver froid et méchant, elle sort peu.',
    'Très sensible à la palpation du flanc.',
    'Enfant grognon depuis la fièvre.',
    'Il se sent étrange depuis la dose.',
    'Un relâchement brusque du biceps. Cavalier de profession, il est tombé.',
  ],
}

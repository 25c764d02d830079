import type {Proof, Rule} from '../../rule.js'

/** Des symptômes dits commodes. */
export const quandCaLArrange: Rule = {
  id: 'fr.credibility.quand-ca-l-arrange',
  severity: 'suggest',
  match: [
    '(quand|lorsque|si|comme|dès que) ça (l|le|la|lui) (arrange|chante)',
    '(quand|lorsque|dès que) (ça|cela) (lui|le|la|l) (convient|sert)',
    '(quand|lorsque) (ça|cela) fait (bien)? (son|leur) affaire',
    '(pour|afin de) (se faire remarquer|faire son intéressant+|apitoyer|qu on s occupe|attirer la pitié|faire pitié|punir (son|sa|ses)|se venger (de|du))',
    'à prendre avec (un|des|toute)? (grain de sel|réserve+|pincettes|bémol)',
    '(incohérent+|contradictoire+|changeant+|vague+|décousu+|évasif+) (dans|sur) (son|sa|ses) (récit|discours|version|propos|réponses|histoire|dires)',
    '(ment|mentait)',
    '(selon|d après) (ses|leurs) (dires|prétentions|affirmations)',
    '(a|avait|ont|trouve|trouvait) (toujours|encore|constamment|sans cesse) (une|des|un) (bonne|autre)? (excuse+|prétexte+)',
    '(quand|lorsque|comme|dès que|aussitôt que) (ça|cela) (l|le|la|lui) (arrange|convient|plaît|tente|sert)',
    '(pour|afin de) (impressionner|punir|se venger|manipuler)',
    '(à prendre|avec) (avec)? (un|des)? (réserve|pincettes|bémol)',
    '(^|{charge}|il|elle) est? (peu|pas) (très|toujours)? transparent+ ($|sur (sa|son|ses)|quant|avec)',
    '(enclin+|prompt+) à (exagérer|mentir|fabuler|dramatiser)',
    'donne (plusieurs|différentes|trois) versions',
    '(change (sans cesse|toujours|constamment|encore|souvent)? (son (histoire|récit)|de discours|sa version)|change (sans cesse|toujours|constamment|encore|souvent) de version|varie dans (ses|son) (réponses|récit|propos|version))',
    '(brouille les (pistes|cartes)|noie le poisson|détourne (la conversation|les questions|le sujet)|parle à travers son chapeau|noircit le tableau|réécrit l histoire)',
    '(peint|dresse|brosse) un (portrait|tableau) (très)? (noir|sombre|apocalyptique|dramatique) de (sa|son) (santé|état|situation|vie)',
    'verse dans (le (drame|mélodrame)|l exagération|la victimisation)',
    '(demi-(vérité+|mensonge+)|(amnésie|oubli+|surdité|mémoire) de convenance|(fausse+ excuse+|faux prétexte+))',
    '(allégation+|accusation+) (douteuse+|mensongère+|farfelue+|gratuite+)',
  ],
  except: ['(ment pas|(lui|leur|nous|me|m) ment)', 'avec un grain de sel dans'],
  message: 'Ces mots prêtent un calcul à la détresse.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Ses voix reviennent quand ça l’arrange.',
    'À prendre avec un grain de sel.',
    'Vient cogner à notre porte dès que ça lui convient.',
    'Pas très transparente sur sa médication.',
    'Donne trois versions de la chute.',
    'Oubli de convenance.',
  ],
  passes: [
    'Omission volontaire de la dose avant la chirurgie.',
    'Elle range la vaisselle quand il cuisine.',
    'Il met une pincée de sel dans la soupe.',
    'Appelle sa sœur si ça lui convient.',
    'Urine peu transparente ce matin.',
  ],
}

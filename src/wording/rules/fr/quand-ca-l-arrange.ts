import type {Proof, Rule} from '../../rule.js'

/** Des symptômes dits commodes. */
export const quandCaLArrange: Rule = {
  id: 'fr.credibility.quand-ca-l-arrange',
  severity: 'suggest',
  match: [
    '(quand|lorsque|si|comme|dès que|aussitôt que) (ça|cela) (l|le|la|lui) (arrange|convient|chante|plaît|tente|sert)',
    '(quand|lorsque|si|comme) (ça|cela) fait (bien)? (son|leur) affaire',
    '(pour|afin de) (se faire remarquer|faire son intéressant+|impressionner|apitoyer|qu on s occupe|attirer la pitié|faire pitié|punir|se venger|manipuler)',
    '(à prendre|avec) (avec)? (un|des)? (grain de sel|réserve|pincettes|bémol)',
    '(incohérent+|contradictoire+|changeant+|vague+|décousu+|évasif+) (dans|sur) (son|sa|ses) (récit|discours|version|propos|réponses|histoire)',
    '(ment|mentait|mentir|mensonge+) (à|sur|constamment|souvent|encore|comme)?',
    '(selon|d après) (ses|leurs) (dires|prétentions|affirmations)',
    '(discordance|contradiction+|incohérence+|écart) entre (ses|son|ce|le) ',
    '(a|avait|ont|trouve|trouvait|invente) (toujours|encore|constamment|sans cesse) (une|des|une bonne|une autre) (excuse+|défaite+|prétexte+)',
  ],
  except: [
    '(oblige|obligeait|obligé+|forcé+|forçait) (à|de) mentir',
    'ment pas',
    'avec un grain de sel dans',
    '(lui|leur|nous|me|m) (a|ont|avait)? (ment|menti|mentir)',
  ],
  message: 'Ces mots prêtent un calcul à la détresse.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Ses voix reviennent quand ça l’arrange.',
    'À prendre avec un grain de sel.',
    'Vient cogner à notre porte dès que ça lui convient.',
  ],
  passes: ['Elle range la vaisselle quand il cuisine.', 'Il met une pincée de sel dans la soupe.'],
}

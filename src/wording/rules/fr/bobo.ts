import type {Proof, Rule} from '../../rule.js'

/** Le vocabulaire de la garderie: couche, bobo, dodo, récompense, punition. */
export const bobo: Rule = {
  id: 'fr.belittling.bobo',
  severity: 'suggest',
  match: [
    '(bobo+|doudou+|dodo|pipi|caca|popo|lolo|nounours|suce|bavette+|toutou)',
    '(faire~) (dodo|pipi|caca|sa sieste|son (dodo|pipi|bébé|fin|fin finaud|petit|boudin|difficile)|sa (petite|fine|belle|gentille|fifille))',
    '(en|sa|une|ses|la|des|de|mettre|porte|porter|change|changer) [(couche+)] (et|pour|pleine+|mouillée+|changée+|souillée+|seul+|sèche+|propre+|la|de nuit|au|à|trempée+|humide+|saturée+|mise+)',
    '(en|une|sa|de) couche+ $',
    '^ couche+ (changée+|souillée+|pleine+|mouillée+|sèche+|mise+|trempée+|à|au|x|de)',
    '(caprice+|enfantillage+|gaminerie+|pleurnichage+|pleurnicherie+|bouderie+|jérémiades|lamentations|simagrées|chignage+|niaisage+|niaiseries|folleries|singeries|pitreries|crisette|sparages|grimaces au|babounes|tantrum|tempête dans un verre)',
    '(fait|faire|faisait|fera|a fait|font) (encore|toujours)? (sa|ses|une|des|son) (petite+|grosse+|bonne+|fameuse+|grande+) (crise+|colère+|scène+|baboune+|boude|bouderie|crisette|moue|comédie|affaire)',
    '(brailler~|braille|chialer~|larmoyer~|chougner~|geindre|geint|couiner~|pleure|pleurait|crie|hurle) (pour rien|pour un (rien|oui)|sans (raison|larme|larmes)|comme un (bébé|veau)|comme une (madeleine|enfant)|pour (la forme|se faire))',
    '(^ braille|^ braillait) (au|à|dans|pour|encore|toute|tout|quand|dès|contre|devant|en|sur)',
    '(consolé+|calmé+|amadoué+|récompensé+|acheté+|distrait+|apaisé+|tranquillisé+|occupé+) (avec|par|à l aide d) (un|une|des|du|sa|son) (biscuit+|bonbon+|suçon|jus|dessert|crème|toutou|poupée|doudou|friandise+|caresse+|gâterie+|chocolat|collation|popsicle|sucette|image+|berceuse|jouet)',
    '(a|bien|ont|avait) (bien)? (mérité|gagné) (son|sa|un|une|ses|le) (jus|dessert|collation|bonbon|biscuit|récompense|étoile|collant|friandise)',
    '(récompense+|privilège|collant|étoile|bonbon|gâterie) (pour|si|quand|car|remis|remise|offert+) (bonne|bon|avoir|être|sage|sa|son|elle|il)',
    '(se faire|fait|faire|fallu|dû) (la)? (chicaner|gronder|disputer|sermonner|parler dans le casque|taper sur les doigts|ramasser)',
    '(chicané+|grondé+|sermonné+|réprimandé+|disputé+|tapé sur les doigts|mise+ au coin|mis au coin|envoyé+ (au coin|réfléchir))',
    '(on a|nous avons) (fait (notre|nos)|mangé (notre|tout|toute)|pris (notre|nos)|été (sage+|gentil+)|mis (notre|nos))',
    '(faire|fait) la (morale|leçon) (à|sur|au)?',
    '(veut|cherche|réclame|appelle|demande) (encore|toujours)? (sa maman|son papa|sa doudou|maman|sa mère comme)',
    '(grosse|petite|bonne|encore une) crise de larmes',
    '(bravo|bon garçon|bonne fille|belle grande fille|grand garçon|beau petit|au dodo|à la sieste|bordé+ (dans|au|comme|à)|je l ai (bordé+|couché+ comme|bercé+)|pouce dans la bouche|sage comme (une|un)|fait (une|sa) belle façon|fait (la|une) risette)',
    '(se (conduit|comporte|tient|tenait)|agit|réagit|parle|raisonne|argumente|répond|régresse|mange) comme (une|un) (enfant|bébé|gamin|gamine|ado|adolescent|adolescente|petite fille|petit garçon|enfant de)',
    '(il faut|faut|doit|on doit) (le|la|lui|les)? (traiter comme|parler comme|tenir par la main|gâter|dorloter|surveiller comme|donner la becquée|moucher)',
  ],
  except: [
    '(bébé|nourrisson|nouveau-né+|enfant+|fils|fille|poupon|jumeau+) ... (couche+|suce|doudou|dodo|pipi|caca|toutou|bobo|puni+|grondé+|caprice+|braille|pleure)',
    '(couche+|suce|doudou) (de|du|d) (son|sa|bébé|ses|l enfant|neige|peinture|glace|gras)',
    '(été|être|était|craint d être) (puni+|grondé+|chicané+|disputé+) (par|à l|enfant|dans)',
    '(lui|elle) ... (son|un|le) toutou',
    '(promène|nourrit|marche|sort) ... toutou',
    'se sont disputé+',
    'bravo (à|pour l|de)',
    '(se|s est) disputé+',
  ],
  message: 'Ces mots sont ceux de la garderie; la personne est adulte.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: ['Gros bobo à l’âme.', 'A mis sa couche seul.', 'Consolée avec un biscuit.', 'Caprices au repas.'],
  passes: [
    'Elle change la couche de son bébé.',
    'Une couche de peinture a été posée par son frère.',
    'Il se couche à 22 h.',
    'Il promène son toutou au parc.',
  ],
}

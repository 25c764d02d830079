import type {Proof, Rule} from '../../rule.js'

/** Le vocabulaire de la garderie: couche, bobo, dodo, récompense, punition. */
export const bobo: Rule = {
  id: 'fr.belittling.bobo',
  severity: 'suggest',
  match: [
    '(bobo+|pipi|caca|popo|lolo|nounours)',
    '(faire~) (dodo|sa sieste|son (dodo|bébé|fin|fin finaud|petit|boudin|difficile)|sa (petite|fine|belle|gentille|fifille))',
    '(sa|porter une|porte une) [couche] est? (et|pour|pleine|mouillée|changée|souillée|seul+|sèche|propre|de nuit|au|à|trempée|humide|saturée|mise|la|$)',
    '(sa bavette|mise+ en couche)',
    '(caprice+|enfantillage+|gaminerie+|pleurnichage+|pleurnicherie+|bouderie+|jérémiades|simagrées|chignage+|niaisage+|crisette|sparages|babounes|tantrum|tempête dans un verre)',
    'faire~ (encore|toujours)? ((sa|ses) (petite+|grosse+|bonne+|fameuse+|grande+) crise+|(sa|ses|une|des) (petite+|grosse+|bonne+|fameuse+|grande+) (colère+|scène|baboune+|boude|bouderie|moue|comédie))',
    '(brailler~|chialer~|larmoyer~|geindre|geint|pleurer~|crier~|hurler~) (pour (rien|un (rien|oui)|la forme|se faire)|comme (un (bébé|veau)|une (madeleine|enfant)))',
    '(consolé+|calmé+|amadoué+|récompensé+|apaisé+|tranquillisé+) (avec|par|à l aide d) (un|une|des|du|sa|son) (biscuit+|bonbon+|suçon|dessert|toutou|poupée|doudou|friandise+|gâterie+|chocolat|popsicle)',
    '(a|ont|avait) bien? (mérité|gagné) (son|sa|ses) (jus|dessert|collation|bonbon|biscuit|récompense|étoile|collant|friandise)',
    '(se faire|fait) (chicaner|gronder|sermonner|parler dans le casque|taper sur les doigts)',
    '(grondé!|grondée!|sermonné+|réprimandé+|tapé sur les doigts|mis+ au coin|mise au coin|envoyé+ (au coin|réfléchir))',
    '(on a|nous avons) (mangé (notre|nos)|pris (notre|nos) (bain|douche|pilules|médicaments)|été (sage+|gentil+))',
    '(faire|fait) la (morale|leçon) ($|à|au|aux)',
    '(réclame|veut|appelle) (encore|toujours)? sa maman',
    '(grosse|petite|bonne|encore une) crise de larmes',
    '(bon garçon|bonne fille|belle grande fille|au dodo|sage comme une|fait (une|sa) belle façon|fait (la|une) risette|je l ai bercé+)',
    '(faut|doit) (le|la|lui|les) (traiter|parler) comme à? (un|une) (enfant|bébé|petit+)',
    '(suce|bavette+)',
    '(en|sa|une|ses|la|des|de|mettre|porte|porter|change|changer) [(couche+)] (et|pour|pleine+|changée+|souillée+|seul+|sèche+|propre+|la|de nuit|au|à|trempée+|humide+|saturée+|mise+)',
    '(en|une|sa|de) couche+ $',
    '^ couche+ (changée+|souillée+|pleine+|mouillée+|sèche+|mise+|trempée+|à|au|x|de)',
    '(lamentations|niaiseries|folleries|singeries|pitreries|grimaces au)',
    '(^ braille|^ braillait) (au|à|dans|pour|encore|toute|tout|quand|dès|contre|devant|en|sur)',
    '(bravo|grand garçon|beau petit|bordé+ (dans|au|comme|à)|je l ai (bordé+|couché+ comme|bercé+)|pouce dans la bouche|sage comme (une|un))',
  ],
  except: [
    '(bobo+|pipi|caca|nounours) ... (fils|fille|enfant+|bébé)',
    'caprice+ de (la|l) (météo|nature)',
    '(bébé|nourrisson|nouveau-né+|enfant+|fils|fille|poupon|jumeau+) : ... (couche+|pipi|caca|bobo+|grondé+|caprice+|pleure)',
    '(été|être|était|craint d être) (grondé+|réprimandé+) (par|à l|enfant|dans)',
    '(bébé|nourrisson|nouveau-né+|enfant+|fils|fille|poupon|jumeau+) ... (couche+|suce|doudou|dodo|pipi|caca|toutou|bobo|puni+|grondé+|caprice+|braille|pleure)',
    '(couche+|suce|doudou) (de|du|d) (son|sa|bébé|ses|l enfant|neige|peinture|glace|gras)',
    '(été|être|était|craint d être) (puni+|grondé+|chicané+|disputé+) (par|à l|enfant|dans)',
    'bravo (à|pour l|de)',
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
    'Le couple s’est chicané, puis réconcilié.',
    'Apporte une doudou en dialyse; six couches mouillées depuis minuit.',
  ],
}

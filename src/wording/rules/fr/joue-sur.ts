import type {Proof, Rule} from '../../rule.js'

/** Le charme, la pitié, la maladie, vus comme des outils. */
export const joueSur: Rule = {
  id: 'fr.character.joue-sur',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(quêter~|chercher~|quête|attirer) (la|de la|notre) (pitié|sympathie|compassion)',
    '(joue|jouait|jouer) (sur|avec) (les|nos|leurs|nos bons) (émotions|sentiments|sensibilités|sentiment|culpabilité)',
    '(joue|jouait|jouer|use|usait|user) (de|du|d) (son|sa|ses)? (charme|séduction|statut|intimidation|âge|maladie|diagnostic|menaces|larmes|sourire)',
    '(flirter~|minauder~|aguicher~|cruiser~|draguer~|flirte|faire~ (du charme|les yeux doux|de l œil|des avances)) (avec|le|la|les|l|au|à|devant)?',
    '(faire|fait|faisait) (sentir|culpabiliser|chanter|marcher|damner|suer|enrager|tourner en rond|tourner en bourrique) (coupables|coupable|l|le|les|son|ses|sa|tout)?',
    '(nous|les|l) (tient|tenait|tiennent) (tous|toute|équipe)? (en otage|en haleine)',
    '(prend|prendre|tient|tenir) (l|le|la|toute|les|nous) (équipe|personnel|famille|unité|intervenants)? en otage',
    '(se joue|joue|rit|abuse|se moque) (de|d) (l|la|nous|notre|du|sa|ses)? (équipe|personnel|patience|intervenants|gentillesse|bonté|tout le monde)',
    '(se cache|se réfugie|se retranche|se cachait|se réfugiait) (derrière|dans) (sa|son|ses|la) (maladie|diagnostic|troubles|trouble|symptômes|anxiété|dépression|médicaments|rôle)',
    '(se sert|se servir|utiliser~|utilise|prend|prétexte|invoque) (de|d)? (sa|son|ses) (maladie|diagnostic|troubles|symptômes|anxiété|dépression|état|passé|enfance|douleur|handicap) (comme|pour|afin)',
    '(verser~|pleurer~|larmes) (des|de|sur) (larmes de)? (crocodile|commande)',
    '(essayer~|tenter~|chercher~|essaie) (de|à) (nous|l|le|la|les|se)? (faire (sentir|passer|plaindre|pitié|remarquer)|amadouer|attendrir|apitoyer|culpabiliser|embobiner|charmer|séduire|berner|endormir|avoir|rouler|acheter)',
  ],
  message: 'Ces mots font un outil de ce que la personne vit.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Se cache derrière sa maladie.',
    'Quête la pitié auprès des bénévoles.',
    'Joue de son charme pour sortir.',
  ],
  passes: ['Elle joue de la guitare.', 'Il se sert de sa marchette.', 'La crème tente de calmer la peau.'],
}

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
    '(flirter~|draguer~|cruiser~|flirte) avec? (le|la|les|l|une|tout|toutes|du|nos)? (personnel|infirmière+|intervenante+|préposée+|équipe|patiente+|résidente+|usagère+|stagiaire+|médecin|monde)',
    '(minauder~|aguicher~|faire~ (du charme|les yeux doux|de l œil|des avances) (à|au|aux|avec))',
    '(faire|fait|faisait) (sentir coupable+|culpabiliser (l|les|le|nous|son|sa|ses|tout)|(chanter|marcher|damner|suer|enrager) (l équipe|le personnel|tout le monde|les (intervenants|infirmières|préposés|autres))|tourner en (rond|bourrique) (l|le|les|tout))',
    '(nous|les|l) (tient|tenait|tiennent) (tous|toute)? en otage',
    '(prend|prendre|tient|tenir) (l|le|la|toute|les|nous|son|sa) (équipe|personnel|famille|unité|intervenants)? en otage',
    '(se cache|se réfugie|se retranche|se cachait|se réfugiait) (derrière|dans) (sa|son|ses|la) (maladie|diagnostic|troubles|trouble|symptômes|anxiété|dépression|médicaments|rôle)',
    '(se sert|se servir|utiliser~|utilise|prend|prétexte|invoque) (de|d)? (sa|son|ses) (maladie|diagnostic|troubles|symptômes|anxiété|dépression|état|passé|enfance|douleur|handicap) (comme (excuse|prétexte|arme|bouclier|alibi|raison)|pour (obtenir|éviter|avoir|ne|justifier|échapper|se|s))',
    '(verser~|pleurer~|larmes) (des|de|sur) (larmes de)? (crocodile|commande)',
    '(essayer~|tenter~|chercher~|essaie) (de|à|d) (nous (amadouer|attendrir|apitoyer|culpabiliser|embobiner|charmer|séduire|berner|endormir|avoir|rouler|acheter|duper|tromper|faire (sentir|pitié))|(amadouer|attendrir|apitoyer|culpabiliser|embobiner|berner|duper|leurrer|charmer|séduire|tromper) (l équipe|le personnel|les (intervenants|infirmières|préposés)|sa mère|son entourage)|(se)? faire (plaindre|pitié|remarquer))',
    '(se joue|joue|rit|abuse|se moque) (de|d) (la|nous|du|sa|ses)? (équipe|personnel|patience|intervenants|gentillesse|bonté|tout le monde)',
    'instrumentaliser~',
    '(faire~|fait) du charme',
    'jouer~ la carte de la (pitié|victime|maladie|culpabilité)',
  ],
  message: 'Ces mots font un outil de ce que la personne vit.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Se cache derrière sa maladie.',
    'Quête la pitié auprès des bénévoles.',
    'Joue de son charme pour sortir.',
    'Instrumentalise sa fille devant l’équipe.',
  ],
  passes: [
    'Elle fait chanter les enfants du service de garde.',
    'Le film les tient en haleine.',
    'Essaie de l’avoir au téléphone ce soir.',
    'Elle joue de la guitare.',
    'Il se sert de sa marchette.',
    'La crème tente de calmer la peau.',
  ],
}

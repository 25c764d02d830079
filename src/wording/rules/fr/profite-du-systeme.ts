import type {Proof, Rule} from '../../rule.js'

/** Profiter: la pauvreté, vue comme une ruse. */
export const profiteDuSysteme: Rule = {
  id: 'fr.character.profite-du-systeme',
  severity: 'strong',
  match: [
    '(profiter~ du système|vivre~ (du système|(au|aux) crochet+|aux dépens|sur le (bras|dos) (de|du|des)))',
    'parasite+ (social+|de la société)',
    'assisté+ (social|sociale|sociaux)',
    '((sur le|est) bs|^ bs (depuis|de longue))',
    '(profite|profitait|abuse|abusait) (de|des|du) (la|l)? (bonté|générosité|gentillesse|faiblesse|crédulité|naïveté|plus faibles)',
    '((revient|consulte|appelle|réapparaît) (toujours|encore)?)? (dès|aussitôt|quand|une) (que|fois)? (son|leur) (chèque|bs|argent|paye) (est|a)? été? (passé+|dépensé|bu|fini|brûlé)',
    'dépendant+ du système',
    '(chercher~|tenter~|tente) (à|de)? ((prolonger|étirer) (son|le|l) (séjour|hospitalisation|admission)|se faire hospitaliser)',
    '(chercher~|tenter~) (à|d)? obtenir (des|plus de|davantage de|d autres) (benzos|ativan|pilules|médicaments|narcotiques|prn|opioïdes|comprimés)',
    '(prend|prenait|prendre|utiliser~) (l|le|la) (hôpital|urgence|unité|ressource|centre) (comme|pour) (un|une|son)? (hôtel|garderie|taxi|auberge)',
    '(profiter~|vivre~|vit) (de|du|sur|aux) (le)? (système|bras|crochets|dos|dépens)',
    'aux crochets de',
    '(prend|pris|voit|voyait) (l|le|la) (hôpital|urgence|unité|ressource|centre) (comme|pour) (un|une|son)? (hôtel|refuge|garderie|taxi|banque|auberge)',
  ],
  except: ['utiliser~ (l|le|la) (centre|ressource) comme refuge'],
  message: 'Ces mots font une ruse d’un besoin.',
  ask: 'De quoi la personne vit-elle, et que lui manque-t-il?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Vit aux crochets de sa mère.',
    'Profite du système, dit la relève.',
    'Revient dès que son chèque est passé.',
    'Cherche à prolonger son hospitalisation.',
    'Prend l’hôpital pour un hôtel.',
  ],
  passes: [
    'Elle profite du soleil sur le balcon.',
    'Un parasite intestinal a été traité.',
    'Cherche à prolonger son bail.',
    'BS à 5,4 à jeun.',
    'L’imprimante dépend du système de l’étage.',
  ],
}

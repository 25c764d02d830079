import type {Proof, Rule} from '../../rule.js'

/** Profiter: la pauvreté, vue comme une ruse. */
export const profiteDuSysteme: Rule = {
  id: 'fr.character.profite-du-systeme',
  severity: 'strong',
  match: [
    '(profiter~|vivre~|vit) (de|du|sur|aux) (le)? (système|bras|crochets|dos|dépens)',
    'parasite (sa|ses|son|le|social)',
    'assisté+ (social|sociale|sociaux)',
    '(sur le|est|un|une) bs',
    '^ bs',
    '(profite|profitait|abuse|abusait) (de|des|du) (la|l)? (bonté|générosité|gentillesse|faiblesse|crédulité|naïveté|autres|plus faibles)',
    '(porte|poste|urgence)? (dès|aussitôt|quand|une) (que|fois)? (son|le|leur) (chèque|bs|argent|paye) (est|a)? été? (passé+|dépensé|bu|fini|brûlé)',
    '(dépend|dépendant+|dépendre) du système',
    'aux crochets de',
    '(chercher~|vouloir~|tenter~|tente|espérer~) (à|de)? (prolonger|étirer|se faire (admettre|hospitaliser|garder)) (son|sa|le|l)? (séjour|hospitalisation|admission|congé)',
    '(chercher~|espérer~|tenter~) (à|d)? obtenir (des|plus de|davantage de|ses|d autres) (benzos|ativan|pilules|médicaments|narcotiques|prn|opioïdes|comprimés)',
    '(prend|prenait|pris|prendre|utiliser~|voit|voyait) (l|le|la) (hôpital|urgence|unité|ressource|centre) (comme|pour) (un|une|son)? (hôtel|refuge|garderie|taxi|banque|auberge)',
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
  ],
}

import type {StrengthRule} from './strength.js'

/** Ce qui parle des forces d’une personne dans une note en français. D’après Park 2021 et Scroggins 2024; rédigé ici, à valider. */
export const frenchStrengths: readonly StrengthRule[] = [
  {
    id: 'fr.strength.choix',
    match: [
      '(choisit|choisir~|a choisi|décider~|a décidé|préfère|souhaite|aimerait|voudrait) (de|d|que|la|le|ne|prendre|aller)?',
      '(demander~|a demandé) (à|de|d|si|un|une)',
      '(son|sa|ses) (propre+)? (choix|but+|objectif+|décision+|priorités|préférence+)',
      'nous avons (convenu|choisi|décidé|fait|revu)',
    ],
    except: ['(lui|leur) (a|avait)? (demander~|demandé) (à|de|d|si|un|une)'],
    chime: ['empowerment'],
  },
  {
    id: 'fr.strength.capacites',
    match: [
      '(réussit|a réussi|parvient|capable+|arrive) (à|de)',
      '(utilise|a utilisé|pratique) (ses|la|les|sa|des) (respirations+|respiration|stratégies|moyens|outils|musique)',
      '(par|d) (lui|elle)-même',
      '(doué+|habile+|compétent+|bon|bonne) (en|pour|avec|dans)',
      '(débrouillard+|persévérant+|déterminé+|résilient+|généreux|généreuse|créatif|créative|attentionné+|motivé+)',
      '(ses|sa|grande+|belle+) force+',
    ],
    chime: ['identity', 'empowerment'],
  },
  {
    id: 'fr.strength.liens',
    match: [
      '(avec|entouré+ de|proche de) (son|sa|ses) (ami+|amis|amies|sœur|frère|famille|chorale|pair+|voisin+|équipe|conjoint+)',
      '(joint|rejoint|s’est joint|aide|aidé|accompagne|visite|a visité|soutient|garde contact|bénévole+)',
    ],
    chime: ['connectedness'],
  },
  {
    id: 'fr.strength.espoir',
    match: [
      '(a hâte|confiant+|optimiste+|encouragé+|plein+ d’espoir|espère)',
      '(beau+|bons|bon) progrès',
      '(se sent) (mieux|prêt+|plus (fort+|solide+|calme+))',
    ],
    chime: ['hope'],
  },
  {
    id: 'fr.strength.sens',
    match: [
      '(aime|adore|apprécie|savoure) (la|le|les|l|sa|son|ses|cuisiner|lire|marcher|jouer|chanter|peindre)?',
      '(fier|fière|fierté)',
      '(important+|précieux|précieuse) pour (lui|elle)',
      '(a ri|rit|souriant+|sourit|chanté|dansé|peint|cuisiné|jardiné)',
    ],
    chime: ['meaning', 'identity'],
  },
]

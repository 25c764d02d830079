/** One line of the contrast between clinical and personal recovery. */
export interface Contrast {
  clinical: {en: string; fr: string}
  personal: {en: string; fr: string}
}

/**
 * How personal recovery differs from clinical recovery, in our words, after the table of the Mental Health
 * Commission of Canada's «Recovery Education and Training Overview». Both have their place in a chart; only the
 * personal one counts as recovery here.
 */
export const contrast: readonly Contrast[] = [
  {
    clinical: {en: 'Starts from the right diagnosis', fr: 'Part du bon diagnostic'},
    personal: {en: 'Starts from the person’s own life', fr: 'Part de la vie de la personne'},
  },
  {
    clinical: {en: 'Led by a professional', fr: 'Mené par une professionnelle ou un professionnel'},
    personal: {en: 'Anyone can support it', fr: 'Toute personne peut l’appuyer'},
  },
  {
    clinical: {en: 'Often follows set steps, in order', fr: 'Suit souvent des étapes fixes, dans l’ordre'},
    personal: {en: 'Goes its own way, with turns', fr: 'Suit son propre chemin, avec des détours'},
  },
  {
    clinical: {en: 'Cannot be promised', fr: 'Ne peut pas être promis'},
    personal: {en: 'Is always possible', fr: 'Est toujours possible'},
  },
]

/** Who speaks. */
export type Speaker = 'person' | 'supporter' | 'staff' | 'unsaid'

/** Who says something, as far as it is known: their part, name, and reference (the person needs none). */
export interface Voice {
  speaker: Speaker
  name?: string | undefined
  by?: string | undefined
}

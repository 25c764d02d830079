/**
 * A component of personal recovery, by its code. The five are those of Leamy et al. (2011), Conceptual framework
 * for personal recovery in mental health, Br J Psychiatry 199(6):445-452, doi 10.1192/bjp.bp.110.083733.
 */
export type Component = 'connectedness' | 'hope' | 'identity' | 'meaning' | 'empowerment'

/** The five, in the order of the acronym. */
export const components: readonly Component[] = [
  'connectedness',
  'hope',
  'identity',
  'meaning',
  'empowerment',
]

/** The letter that stands for each: the same in both languages, as the acronym is. */
export const letters: Readonly<Record<Component, string>> = {
  connectedness: 'C',
  hope: 'H',
  identity: 'I',
  meaning: 'M',
  empowerment: 'E',
}

/** Whether a code is one of ours. */
export function isComponent(code: unknown): code is Component {
  return components.includes(code as Component)
}

/** The component that a code names, or nothing: somebody else's code is not guessed at. */
export function componentOf(code: unknown): Component | undefined {
  return isComponent(code) ? code : undefined
}

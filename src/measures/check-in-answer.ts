/** What the CHIME check-in is called in its data. */
export const checkInId = 'chime-check-in'

/** The steps of each of its answers, from «not at all» to «very much». */
export const checkInRange: readonly [low: number, high: number] = [0, 4]

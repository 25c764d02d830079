/**
 * What a goal is filed under in a code system that is not ours, such as the second frame of a site: `id` is the coding as
 * a token, `system|code`. It is nothing of CHIME, and nothing of CHIME follows from it.
 */
export interface GoalTag {
  id: string
  name?: string | undefined
}

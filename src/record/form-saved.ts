/** What a save of a form tells beside all others. */
export interface FormSaved {
  /** The ids of the Observations that answers have of their own, by linkId. */
  answers?: Readonly<Record<string, string>>
  /** The endpoint takes no QuestionnaireResponse: every answer is an Observation of its own. */
  withoutResponse?: boolean
}

/** What else is told of answers to a form that were not saved. */
export interface FormFailed {
  /** An earlier try may have brought them, and the endpoint lets nobody look whether they arrived. */
  unsure?: true
}

/** One thing that the validator says of a resource; only `fatal` and `error` make it invalid. */
export interface ValidationIssue {
  severity: 'fatal' | 'error' | 'warning' | 'information'
  expression: string
  text: string
}

/** HAPI's R4 validator, offline; `validate` gives the issues of each resource, in order. Rejects with code `NO_JAVA` where Java or Maven is missing. */
export function createValidator(): Promise<{
  validate(resources: (object | string)[], conformance?: (object | string)[]): Promise<ValidationIssue[][]>
  close(): Promise<void>
}>

import {afterAll, beforeAll} from 'vitest'
import {createValidator} from './validate.js'

export type Validator = Awaited<ReturnType<typeof createValidator>>

/** Gives the tests of a file HAPI's validator before they begin; none where Java or Maven is missing, and then they are skipped. */
export function withValidator(take: (validator: Validator | undefined) => void): void {
  let validator: Validator | undefined
  beforeAll(async () => {
    validator = await createValidator().catch(error => {
      if (error.code !== 'NO_JAVA') throw error
      return undefined
    })
    take(validator)
  }, 300_000)
  afterAll(() => validator?.close())
}

/** The part of JSON Schema (2020-12) that we write in: of configurations, content packs and layers of wording. */
export interface Schema {
  $schema?: string
  /** Of what has a `pattern` or is a `date`: what it is, in words. */
  title?: string
  description?: string
  examples?: readonly unknown[]
  type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  /** None but those named, or any of this form. */
  additionalProperties?: false | Schema
  items?: Schema
  minItems?: number
  enum?: readonly string[]
  minLength?: number
  pattern?: string
  format?: 'date'
  minimum?: number
  maximum?: number
}

import type {ElementDefinition, StructureDefinition, StructureDefinitionContext} from 'fhir/r4.js'

/** What an extension of ours is: where it may stand, and what its value is or what it holds. */
export interface ExtensionOfOurs {
  url: string
  title: string
  /** One sentence: what it says. */
  says: string
  /** An element of a resource, or (`extension`) another extension. */
  context: StructureDefinitionContext
  value: Value | readonly (Value & {name: string})[]
}

/** A value: its type with whatever constrains it, and in one sentence what it is where it stands beside others. */
type Value = Pick<ElementDefinition, 'binding' | 'minValueInteger' | 'maxValueInteger'> & {
  type: string
  targetProfile?: string[]
  says?: string
}

/** An extension of ours as the StructureDefinition that says so. */
export function extensionDefinition({
  url,
  title,
  says,
  context,
  value,
}: ExtensionOfOurs): StructureDefinition {
  const id = url.slice(url.lastIndexOf('/') + 1)
  return {
    resourceType: 'StructureDefinition',
    id,
    url,
    version: '1.0.0',
    name: id.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase()),
    title,
    status: 'active',
    experimental: false,
    description: says,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: [context],
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        {id: 'Extension', path: 'Extension', short: title, definition: says, max: '1'},
        ...('type' in value ? [] : value.flatMap(partElements)),
        {id: 'Extension.url', path: 'Extension.url', fixedUri: url},
        'type' in value
          ? valueElement('Extension', value)
          : {id: 'Extension.value[x]', path: 'Extension.value[x]', max: '0'},
      ],
    },
  }
}

function partElements(part: Value & {name: string}): ElementDefinition[] {
  const [id, path] = [`Extension.extension:${part.name}`, 'Extension.extension']
  return [
    {id, path, sliceName: part.name, min: 0, max: '1', ...(part.says && {definition: part.says})},
    {id: `${id}.url`, path: `${path}.url`, fixedUri: part.name},
    {...valueElement(path, part), id: `${id}.value[x]`},
  ]
}

function valueElement(
  path: string,
  {type, targetProfile, says: _says, ...constraints}: Value,
): ElementDefinition {
  const {name: _name, ...rest} = constraints as typeof constraints & {name?: string}
  return {
    id: `${path}.value[x]`,
    path: `${path}.value[x]`,
    min: 1,
    type: [{code: type, ...(targetProfile && {targetProfile})}],
    ...rest,
  }
}

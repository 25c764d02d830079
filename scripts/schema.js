import fs from 'node:fs'
import {contentPackSchema} from '../dist/content/pack-schema.js'
import {configurationSchema} from '../dist/record/configuration-schema.js'
import {layerSchema} from '../dist/wording/layer-schema.js'

// The JSON Schemas of what a site writes as data, as files that editors and other tools read.
const schemas = {configuration: configurationSchema, content: contentPackSchema, wording: layerSchema}
for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../dist/${name}.schema.json`, import.meta.url)
  fs.writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`)
}

import fs from 'node:fs'
import {configurationSchema} from '../dist/record/configuration-schema.js'

// The JSON Schema of a site's configuration, as a file that editors and other tools read.
const file = new URL('../dist/configuration.schema.json', import.meta.url)
fs.writeFileSync(file, `${JSON.stringify(configurationSchema, undefined, 2)}\n`)

import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals'
import {notices} from './scripts/notices.js'

/**
 * Leaves out what fhir-kit-client would bring along and never may do here: write requests to the console, and follow
 * references to other servers.
 */
const leaveOut = {
  name: 'leave-out',
  resolveId(source, importer = '') {
    const left = /^\.\/(logging|pagination|reference-resolver|smart)\.js$/.test(source)
    return left && importer.includes('/fhir-kit-client/') ? '\0leave-out' : null
  },
  load(id) {
    if (id !== '\0leave-out') return null
    const names = ['logRequestError', 'logRequestInfo', 'logResponseInfo', 'Pagination', 'ReferenceResolver']
    const all = [...names, 'authFromCapability', 'authFromWellKnown'].map(name => `nothing as ${name}`)
    return `function nothing() {} export {${all.join()}}`
  },
}

/** How a bundle for the browser is made of what tsc emitted; `browser` drops fhir-kit-client's Node parts. */
export const plugins = () => [
  leaveOut,
  nodeResolve({browser: true}),
  commonjs({strictRequires: 'auto'}),
  // Only elements have templates; looking for them in the rules of wording is most of the time.
  minifyTemplateLiterals({include: '**/elements/**'}),
  // A host page that is not served as UTF-8 must not garble the French.
  terser({module: true, ecma: 2022, compress: {passes: 2}, format: {ascii_only: true, comments: false}}),
]

/** What is only needed now and then (a language, a form, the rules of wording) is a file beside the bundle. */
const bundle = (name, input) => ({
  input,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: `${name}-[name].js`,
  },
  plugins: [...plugins(), notices(`${name}.notices.txt`)],
})

export default [
  bundle('recovery-charting', {
    'recovery-charting': 'dist/cdn.js',
    'recovery-charting-wording': 'dist/wording/index.js',
  }),
  bundle('recovery-charting-sandbox', {'recovery-charting-sandbox': 'dist/sandbox/index.js'}),
]

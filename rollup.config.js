import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'

/** The bundles for pages without a build step. tsc has emitted the modules; `browser` drops fhir-kit-client's Node parts. */
const bundle = (input, file) => ({
  input,
  output: {file, format: 'es', sourcemap: true},
  plugins: [
    nodeResolve({browser: true}),
    commonjs({strictRequires: 'auto'}),
    // A host page that is not served as UTF-8 must not garble the French.
    terser({module: true, ecma: 2022, format: {ascii_only: true, comments: false}}),
  ],
})

export default [
  bundle('dist/cdn.js', 'dist/recovery-charting.js'),
  bundle('dist/sandbox/index.js', 'dist/recovery-charting-sandbox.js'),
]

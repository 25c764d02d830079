import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration'
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration'

/** The manifest and the editors' data, read from the elements' sources. Nothing is written into package.json. */
export default {
  globs: ['src/elements/recovery-*/recovery-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    registerByTag(),
    customElementVsCodePlugin({packageJson: false, cssFileName: null}),
    customElementJetBrainsPlugin({packageJson: false}),
  ],
}

/** Registration is in `define.ts`, which the analyzer cannot tie to the classes: every class names its tag instead. */
function registerByTag() {
  return {
    name: 'register-by-tag',
    packageLinkPhase({customElementsManifest}) {
      // In the order of names, whatever order the disk gives its files in.
      customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1))
      for (const module of customElementsManifest.modules) {
        module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')
        for (const {name, tagName} of module.declarations ?? []) {
          if (!tagName) continue
          module.exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: {name, module: module.path},
          })
        }
        for (const entry of module.exports ?? []) entry.declaration.module = module.path
      }
    },
  }
}

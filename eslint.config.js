import js from '@eslint/js'
import {configs as lit} from 'eslint-plugin-lit'
import litA11y from 'eslint-plugin-lit-a11y'
import {configs as webComponents} from 'eslint-plugin-wc'
import globals from 'globals'
import typescript from 'typescript-eslint'

export default typescript.config(
  {ignores: ['dist', '.cache', 'node_modules', 'coverage', '**/target']},
  js.configs.recommended,
  {files: ['**/*.js'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [...typescript.configs.strict],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      'no-console': 'error',
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [lit['flat/recommended'], webComponents['flat/best-practice'], litA11y.configs.recommended],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      'lit/no-this-assign-in-render': 'error',
      'lit/no-native-attributes': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-template-bind': 'error',
      'wc/guard-super-call': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    files: ['tests/**', 'scripts/**', 'examples/**'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
)

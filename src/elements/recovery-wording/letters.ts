/** What decides where a field's letters stand. */
const names = `
  direction unicode-bidi writing-mode text-orientation text-align text-align-last text-indent
  font-family font-size font-size-adjust font-style font-weight font-stretch font-kerning
  font-feature-settings font-variation-settings font-optical-sizing font-synthesis
  font-variant-caps font-variant-ligatures font-variant-numeric font-variant-east-asian
  font-variant-alternates font-variant-position text-rendering text-transform text-size-adjust
  line-height letter-spacing word-spacing tab-size white-space overflow-wrap word-break
  line-break hyphens hyphenate-character text-wrap-style text-autospace text-spacing-trim
  padding-top padding-right padding-bottom padding-left`.trim()

/** A browser sets the one line of an input in the middle of its box, and never breaks it. */
const asInput = {'white-space': 'pre', 'line-height': 'normal'}

/** Sets a style so that letters stand as they do in a field. */
export function takeLetters(field: HTMLElement, style: CSSStyleDeclaration): void {
  const computed = getComputedStyle(field)
  for (const name of names.split(/\s+/)) style.setProperty(name, computed.getPropertyValue(name))
  if (field instanceof HTMLInputElement)
    for (const [name, value] of Object.entries(asInput)) style.setProperty(name, value)
}

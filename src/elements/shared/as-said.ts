import {noChange} from 'lit'
import {Directive, directive, type ElementPart, type PartInfo} from 'lit/directive.js'

const attributes: Readonly<Record<string, string>> = {
  autocapitalize: 'off',
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
}

class AsSaid extends Directive {
  constructor(part: PartInfo) {
    super(part)
    for (const [name, value] of Object.entries(attributes))
      (part as ElementPart).element.setAttribute(name, value)
  }

  override render(): typeof noChange {
    return noChange
  }
}

/** Makes a field leave the person's words as they are said, with nothing underlined, corrected, capitalised or completed: `<textarea ${asSaid()}>`. */
export const asSaid = directive(AsSaid)

import {LitElement} from 'lit'
import {LanguageController} from './language.js'

/** What our elements share: each speaks the language of the page around it, and is drawn once the words are there. */
export class RecoveryElement extends LitElement {
  protected readonly local = new LanguageController(this)

  protected override scheduleUpdate(): void | Promise<unknown> {
    const {arriving} = this.local
    return arriving ? arriving.then(() => super.scheduleUpdate()) : super.scheduleUpdate()
  }
}

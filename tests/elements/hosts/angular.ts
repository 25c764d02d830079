import '@angular/compiler'
import {Component, enableProdMode, provideZonelessChangeDetection, signal} from '@angular/core'
import {FormsModule} from '@angular/forms'
import {bootstrapApplication} from '@angular/platform-browser'
import type {Host} from './host.js'

enableProdMode()
const held = signal('')

class Note {
  readonly held = held
}

const decorate = Component({
  selector: 'test-note',
  imports: [FormsModule],
  template: '<textarea id="note" aria-label="Note" [(ngModel)]="held"></textarea>',
})
const decorated = decorate(Note) as typeof Note

/** A field of Angular’s, with `ngModel`. */
export async function angularHost(place: Element, start: string): Promise<Host> {
  held.set(start)
  place.append(document.createElement('test-note'))
  const app = await bootstrapApplication(decorated, {providers: [provideZonelessChangeDetection()]})
  return {held: () => held(), end: () => app.destroy()}
}

import {createApp, h, ref} from 'vue'
import type {Host} from './host.js'

/** A field of Vue’s, as `v-model` makes one. */
export function vueHost(place: Element, start: string): Promise<Host> {
  const held = ref(start)
  const app = createApp({
    render: () =>
      h('textarea', {
        id: 'note',
        'aria-label': 'Note',
        value: held.value,
        onInput: ({target}: InputEvent) => (held.value = (target as HTMLTextAreaElement).value),
      }),
  })
  app.mount(place)
  return Promise.resolve({held: () => held.value, end: () => app.unmount()})
}

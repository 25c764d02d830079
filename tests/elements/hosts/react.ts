import {createElement, useState} from 'react'
import {createRoot} from 'react-dom/client'
import type {Host} from './host.js'

/** A controlled field of React’s: it shows what the state holds, and nothing else. */
export function reactHost(place: Element, start: string): Host {
  let held = start
  function Note(): object {
    const [value, setValue] = useState(start)
    held = value
    const onChange = ({target}: {target: HTMLTextAreaElement}): void => setValue(target.value)
    return createElement('textarea', {id: 'note', 'aria-label': 'Note', value, onChange})
  }
  const root = createRoot(place)
  root.render(createElement(Note))
  return {held: () => held, end: () => root.unmount()}
}

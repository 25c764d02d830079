import type {Trouble} from '../piece.js'
import {printable, type Desk} from './output.js'

const most = {said: 20, kept: 1000} as const

/** A trouble in a sentence. */
export interface ToldTrouble extends Trouble {
  file: string
  sentence: string
}

/** What was not read: said on the error stream, the first ones of each file, and kept for those who list them. */
export interface Troubles {
  readonly kept: readonly ToldTrouble[]
  readonly count: number
  tell(file: string, troubles: readonly Trouble[]): void
  /** Says how many more there were. */
  end(): void
}

/** Tells troubles on the error stream. */
export function newTroubles({surroundings: {stderr}, words, progress}: Desk): Troubles {
  const kept: ToldTrouble[] = []
  let count = 0
  let current = ''
  let ofCurrent = 0
  const end = (): void => {
    if (ofCurrent > most.said) say(words.lint.moreTroubles(current, ofCurrent - most.said))
    ofCurrent = 0
  }
  const say = (sentence: string): void => {
    progress.hide()
    stderr.write(`${printable(sentence)}\n`)
  }
  return {
    kept,
    get count() {
      return count
    },
    tell(file, troubles) {
      if (file !== current) end()
      current = file
      for (const trouble of troubles) {
        const sentence = words.lint.trouble(trouble, words.lint.inputName(file))
        count++
        if (++ofCurrent <= most.said) say(sentence)
        if (kept.length < most.kept) kept.push({...trouble, file, sentence})
      }
    },
    end,
  }
}

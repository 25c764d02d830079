import type {FormItem} from './form.js'

/** One step of a form that is asked a question at a time. */
export interface FormStep {
  /** Of the question, else of the first that is shown. */
  linkId: string
  /** The groups and questions that it stands in, the outermost first. */
  within: readonly FormItem[]
  /** What is to be read before it: displays, and answers that are not the person’s to give. */
  shown: readonly FormItem[]
  /** Nothing where there is only something to read. */
  question?: FormItem
}

/** The steps of a form, in its order, of what is asked or shown now. What is hidden is in none. */
export function formSteps(items: readonly FormItem[], asked: ReadonlySet<string>): FormStep[] {
  const steps: FormStep[] = []

  function walk(inner: readonly FormItem[], within: readonly FormItem[]): void {
    let shown: FormItem[] = []
    const flush = (): void => {
      if (shown.length) steps.push({linkId: shown[0]!.linkId, within, shown})
      shown = []
    }
    for (const item of inner) {
      if (item.hidden || !asked.has(item.linkId)) continue
      if (item.kind === 'group') {
        flush()
        walk(item.items, [...within, item])
        continue
      }
      if (isAnswerable(item)) {
        steps.push({linkId: item.linkId, within, shown, question: item})
        shown = []
      } else shown.push(item)
      if (item.items.length) {
        if (!isAnswerable(item)) flush()
        walk(item.items, [...within, item])
      }
    }
    flush()
  }

  walk(items, [])
  return steps
}

/** Whether an item is a question that is the person’s to answer: not a text, nor what is given or calculated. */
export function isAnswerable({kind, readOnly, calculatedBy}: FormItem): boolean {
  return kind !== 'group' && kind !== 'display' && !readOnly && calculatedBy === undefined
}

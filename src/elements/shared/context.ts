import {createContext} from '@lit/context'
import type {RecordSnapshot} from '../../record/index.js'

/** What `<recovery-record>` hands down to the elements inside it: the record as it stands, and nothing to write with. */
export const recordContext = createContext<RecordSnapshot | undefined>(Symbol('recovery-record'))

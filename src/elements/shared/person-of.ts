import type {RecordSnapshot} from '../../record/index.js'

/** Of whoever is not called anything yet, outside of any record. */
export const nameless = 'called '
/** Of a record that is nobody's. */
export const nobody = 'record '

/** Whose drafts these are: of the record around the form; or, where there is none, of whoever is called so. */
export function personOf(snapshot: RecordSnapshot | undefined, personName = ''): string {
  return snapshot ? nobody + snapshot.whose : nameless + personName
}

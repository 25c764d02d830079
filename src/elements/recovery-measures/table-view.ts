import {tableStyles} from './sittings-table.styles.js'

/** All answers by date, fetched when somebody asks for them. */
export {sittingsTable} from './sittings-table.js'
export const styles = [tableStyles]

import {benchFirstPaint} from './first-paint.js'
import {benchWording} from './wording.js'

await benchWording()
await benchFirstPaint()

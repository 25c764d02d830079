import {benchFirstPaint} from './first-paint.js'
import {benchWording} from './wording.js'

benchWording()
await benchFirstPaint()

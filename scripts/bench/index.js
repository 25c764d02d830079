import {benchCommand} from './command.js'
import {benchFindGoals} from './find-goals.js'
import {benchFirstPaint} from './first-paint.js'
import {benchQuestionnaire} from './questionnaire.js'
import {benchTrend} from './trend.js'
import {benchWording} from './wording.js'

await benchWording()
await benchFirstPaint()
await benchFindGoals()
await benchCommand()
await benchTrend()
await benchQuestionnaire()

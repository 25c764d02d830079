import type {Instrument} from '../instrument.js'
import {attainment} from './attainment.js'
import {briefInspire} from './brief-inspire.js'
import {briefInspireO} from './brief-inspire-o.js'
import {checkIn} from './chime-check-in.js'
import {collaborate} from './collaborate.js'
import {copm} from './copm.js'
import {dialog} from './dialog.js'
import {goalProgress} from './goal-progress.js'
import {hhi} from './hhi.js'
import {iRoc} from './i-roc.js'
import {inspire} from './inspire.js'
import {mansa} from './mansa.js'
import {mhrm10} from './mhrm-10.js'
import {mhrm30} from './mhrm-30.js'
import {ors} from './ors.js'
import {qpr15} from './qpr-15.js'
import {qpr22} from './qpr-22.js'
import {ras24} from './ras-24.js'
import {ras41} from './ras-41.js'
import {rasDs} from './ras-ds.js'
import {recoveryStar} from './recovery-star.js'
import {reqol10} from './reqol-10.js'
import {reqol20} from './reqol-20.js'
import {rsaR} from './rsa-r.js'
import {sisr} from './sisr.js'
import {srs} from './srs.js'
import {stori30} from './stori-30.js'
import {stori50} from './stori-50.js'
import {swemwbs} from './swemwbs.js'
import {wemwbs} from './wemwbs.js'

/** Every instrument that the package knows: ours first. */
export const instruments: readonly Instrument[] = [
  checkIn,
  goalProgress,
  attainment,
  qpr15,
  qpr22,
  briefInspireO,
  briefInspire,
  inspire,
  ras24,
  ras41,
  rasDs,
  stori30,
  stori50,
  sisr,
  mhrm10,
  mhrm30,
  hhi,
  iRoc,
  dialog,
  mansa,
  rsaR,
  collaborate,
  reqol10,
  reqol20,
  swemwbs,
  wemwbs,
  ors,
  srs,
  copm,
  recoveryStar,
]

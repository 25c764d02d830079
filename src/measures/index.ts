/** Measures: what a recovery measure is, how answers become scores, and what may be said of a change. Knows no FHIR. */
export type {
  Code,
  Instrument,
  Item,
  Licence,
  LocalText,
  Scale,
  Subscale,
  WorkedExample,
} from './instrument.js'
export type {Answer, AnswerMode, Answers, Response} from './response.js'
export type {Reading} from './reading.js'
export type {SaidOfAnswer} from './said-of-answer.js'
export {panelsOf, type Panel} from './panel.js'
export {scaleOf, seriesOf, type Series, type SeriesScale} from './series.js'
export {score, type NoScoreCause, type Score, type ScoreOptions} from './score.js'
export type {ScaleScore} from './scale.js'
export {change, type Change} from './change.js'
export {dueForAsking, nextAsked, offeredId, type MeasureOffer} from './offer.js'
export {
  formControls,
  formItems,
  formKinds,
  type Form,
  type FormAnswers,
  type FormCondition,
  type FormControl,
  type FormItem,
  type FormKind,
  type FormOption,
  type FormQuantity,
  type FormText,
  type FormValue,
} from './form.js'
export {calculateAnswers, enabledItems, type Evaluate} from './enabled-items.js'
export {formFaults, type FormFault} from './form-faults.js'
export {formWeights, isSameValue, isWeighted} from './form-weights.js'
export {misfitOf} from './form-instrument.js'
export {partialSums} from './form-sums.js'
export {firstAnswers} from './form-start.js'
export {formSteps, isAnswerable, type FormStep} from './form-steps.js'
export {pairsOf, parseTyped, typedOf, unfinished, type Typed} from './form-typed.js'
export {settleForm, type Expressions, type SettledForm} from './settle-form.js'
export {answersByLinkId} from './answers.js'
export {checkInId, checkInRange} from './check-in-answer.js'
export {checkIn} from './instruments/chime-check-in.js'
export {instruments} from './instruments/index.js'

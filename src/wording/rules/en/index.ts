import type {Rule} from '../../rule.js'
import {absconded} from './absconded.js'
import {actingOut} from './acting-out.js'
import {addict} from './addict.js'
import {admits} from './admits.js'
import {allowed} from './allowed.js'
import {attentionSeeking} from './attention-seeking.js'
import {blames} from './blames.js'
import {aCase} from './case.js'
import {chronic} from './chronic.js'
import {claims} from './claims.js'
import {clean} from './clean.js'
import {committedSuicide} from './committed-suicide.js'
import {complains} from './complains.js'
import {contractForSafety} from './contract-for-safety.js'
import {crazy} from './crazy.js'
import {cutter} from './cutter.js'
import {dangerous} from './dangerous.js'
import {decompensated} from './decompensated.js'
import {demented} from './demented.js'
import {denies} from './denies.js'
import {difficult} from './difficult.js'
import {drugHabit} from './drug-habit.js'
import {drugSeeking} from './drug-seeking.js'
import {enabling} from './enabling.js'
import {failedAttempt} from './failed-attempt.js'
import {failedTreatment} from './failed-treatment.js'
import {frequentFlyer} from './frequent-flyer.js'
import {grandiose} from './grandiose.js'
import {hostile} from './hostile.js'
import {hysterical} from './hysterical.js'
import {inDenial} from './in-denial.js'
import {incapable} from './incapable.js'
import {lacksInsight} from './lacks-insight.js'
import {lazy} from './lazy.js'
import {liar} from './liar.js'
import {lostToFollowUp} from './lost-to-follow-up.js'
import {lowFunctioning} from './low-functioning.js'
import {malingering} from './malingering.js'
import {manipulative} from './manipulative.js'
import {mentallyIll} from './mentally-ill.js'
import {minimizes} from './minimizes.js'
import {must} from './must.js'
import {noncompliant} from './noncompliant.js'
import {normalPeople} from './normal-people.js'
import {offender} from './offender.js'
import {placedIn} from './placed-in.js'
import {poorHistorian} from './poor-historian.js'
import {poorJudgment} from './poor-judgment.js'
import {psychotic} from './psychotic.js'
import {refused} from './refused.js'
import {relapse} from './relapse.js'
import {schizophrenic} from './schizophrenic.js'
import {substanceAbuse} from './substance-abuse.js'
import {suffersFrom} from './suffers-from.js'
import {suicidalGesture} from './suicidal-gesture.js'
import {supposedly} from './supposedly.js'
import {tantrum} from './tantrum.js'
import {toldTo} from './told-to.js'
import {uncooperative} from './uncooperative.js'
import {unkempt} from './unkempt.js'
import {unmotivated} from './unmotivated.js'
import {unrealistic} from './unrealistic.js'
import {unwilling} from './unwilling.js'
import {wheelchairBound} from './wheelchair-bound.js'

/** The shipped English rules, one file each. Of two that are equally strong and long, the earlier speaks. */
export const englishRules: readonly Rule[] = [
  absconded,
  actingOut,
  addict,
  admits,
  allowed,
  attentionSeeking,
  blames,
  aCase,
  chronic,
  claims,
  clean,
  committedSuicide,
  complains,
  contractForSafety,
  crazy,
  cutter,
  dangerous,
  decompensated,
  demented,
  denies,
  difficult,
  drugHabit,
  drugSeeking,
  enabling,
  failedAttempt,
  failedTreatment,
  frequentFlyer,
  grandiose,
  hostile,
  hysterical,
  inDenial,
  incapable,
  lacksInsight,
  lazy,
  liar,
  lostToFollowUp,
  lowFunctioning,
  malingering,
  manipulative,
  mentallyIll,
  minimizes,
  must,
  noncompliant,
  normalPeople,
  offender,
  placedIn,
  poorHistorian,
  poorJudgment,
  psychotic,
  refused,
  relapse,
  schizophrenic,
  substanceAbuse,
  suffersFrom,
  suicidalGesture,
  supposedly,
  tantrum,
  toldTo,
  uncooperative,
  unkempt,
  unmotivated,
  unrealistic,
  unwilling,
  wheelchairBound,
]

import type {Component} from '../chime/index.js'
import type {AnswerMode} from './response.js'

/** One answer, read back from the record. */
export interface Reading {
  id: string
  /** The instrument's id when it is one that the package knows; of a goal, `goal-progress` or `attainment`. */
  instrument?: string
  linkId?: string
  /** Of an instrument other than the check-in: what of it this is. */
  part?: 'panel' | 'total' | 'subscale' | 'item'
  subscale?: string
  /** In which version it was asked; of the check-in, whose words were asked, where they were not ours: then `label` is what was asked. Versions are not joined. */
  version?: string
  /** The ids of the readings that it holds together, of a panel. */
  members?: readonly string[]
  component?: Component
  /** The id of the goal that it is about: progress is 0 to 10 then, attainment -2 to +2. */
  goal?: string
  /** The id of the answer that the person says something of, such as that it is not right: `words` is what. */
  saidOf?: string
  /** Who said it, of a goal: nobody else's rating is taken for the person's. */
  speaker?: 'person' | 'supporter' | 'staff' | 'unsaid'
  speakerName?: string
  /** How it was answered, of a sitting that says so; and who answered for the person, by proxy. */
  mode?: AnswerMode
  answeredBy?: string
  /** What was observed, as the record calls it. */
  label: string
  /** A FHIR dateTime as it was written; absent when the record holds none. */
  time?: string
  /** Only what was plainly said as a number: declined, cancelled, compared or outside the scale is told in `text`. */
  value?: number
  /** The unit of the value, as the record writes it. */
  unit?: string
  /** The person was asked and did not want to answer. What is absent for another reason says so in `text`. */
  declined?: boolean
  /** What was observed in words, where it is not a number: also the parts of a panel, or why there is nothing. */
  text?: string
  /** What the person added in their own words; verbatim. Without a value, a text and a refusal they are the answer. */
  words?: string
  /** What somebody else, or nobody named, wrote beside it. */
  notes?: readonly {text: string; name?: string | undefined; speaker?: 'person' | 'supporter' | 'staff'}[]
  goingWell?: string
  talkAbout?: boolean
  /** True when the status says that it is not final. */
  preliminary?: boolean
  /** How it stands in the record, when it is not plainly final. */
  status?: 'registered' | 'preliminary' | 'amended' | 'corrected' | 'cancelled' | 'unknown'
  /** Set when it holds something that changes its meaning and that we cannot read, or is about somebody else (`focus`): then nothing it says is given. */
  caution?: 'modifier' | 'rules' | 'focus'
}

import type {Category} from '../finding.js'
import type {Reason} from '../rule.js'

const what = 'What did you see or hear, and what came before it?'
const view = 'How does the person see it, in their own words?'
const choice = 'What did the person choose, and what was their reason?'

/** Why each kind of wording matters, what to ask, and which components of recovery it touches, in English. */
export const englishReasons: Readonly<Record<Category, Reason>> = {
  label: {
    why: 'A diagnosis or an act is one part of a life. Person-first words keep the rest in view.',
    ask: 'Which word does the person use for this?',
    chime: ['identity'],
  },
  suffering: {
    why: 'People live well with many things. How it is for this person is theirs to say.',
    ask: view,
    chime: ['identity', 'hope'],
  },
  credibility: {
    why: 'Being believed is where trust starts. What is not known yet can be written as such.',
    ask: 'What did the person say, and what is not known yet?',
    chime: ['empowerment', 'connectedness'],
  },
  compliance: {
    why: 'Saying no or stopping is a choice with a reason, and the reason is what a shared plan can use.',
    ask: choice,
    chime: ['empowerment'],
  },
  character: {
    why: 'The need behind what was seen can be met; a trait cannot.',
    ask: what,
    chime: ['identity', 'connectedness'],
  },
  belittling: {why: 'Dignity is part of care at every age.', ask: what, chime: ['identity', 'connectedness']},
  appearance: {
    why: 'How someone looks matters here only if it bears on the plan.',
    ask: 'What did you see, and does it matter to the plan?',
    chime: ['identity'],
  },
  insight: {
    why: 'The person’s own explanation is where shared understanding starts.',
    ask: view,
    chime: ['empowerment', 'meaning'],
  },
  deficit: {
    why: 'What someone manages, and with which help, is what a plan can build on.',
    ask: 'What does the person manage, and which support helps?',
    chime: ['hope', 'identity'],
  },
  pessimism: {
    why: 'Recovery is possible at any time, and hope helps to bring it about.',
    ask: 'What has helped before, even a little?',
    chime: ['hope'],
  },
  failure: {
    why: 'What did not help, or what got in the way, is worth knowing and can be changed.',
    ask: 'What got in the way, and what would help?',
    chime: ['hope', 'empowerment'],
  },
  suicide: {
    why: 'Plain words carry less shame, and make it easier to speak about suicide.',
    ask: 'What did the person do or say, and what did they intend?',
    chime: ['hope', 'meaning'],
  },
  substance: {
    why: 'Plain words make it easier to be honest about use, and to ask for help.',
    ask: 'What was used or asked for, and why?',
    chime: ['identity'],
  },
  coercion: {
    why: 'Limits weigh on trust. Who decided, on what authority, and what was tried first belong in the note.',
    ask: 'Who decided, on what authority, and what did the person want?',
    chime: ['empowerment'],
  },
  risk: {
    why: 'One act, with its date and what led to it, is safer to hand on than a label.',
    ask: what,
    chime: ['identity'],
  },
  'service-use': {
    why: 'Coming back means that something is still needed, and that the door is trusted.',
    ask: 'How often did the person come, and what for?',
    chime: ['connectedness'],
  },
  disability: {
    why: 'Words that say what is used or needed leave room for a life.',
    ask: 'Which word does the person use for this?',
    chime: ['identity'],
  },
  othering: {
    why: 'Belonging is part of recovery: there is no “us and them”.',
    ask: 'Who is meant, and what do they need?',
    chime: ['identity', 'connectedness'],
  },
}

import type {Scenario} from '../pack.js'

/**
 * The package's own scenarios in English: everybody in them is made up. The note in one of them is written as such notes
 * often are, so that there is something to write again.
 */
export const englishScenarios: readonly Scenario[] = [
  {
    id: 'measure-into-goal',
    component: 'empowerment',
    title: 'Go through a measure and build a goal from it',
    person: 'amina',
    minutes: 15,
    text: 'Amina is here for her usual visit. There is time to check in together, and she is open to a new goal.',
    asks: 'You are the clinician. Read each sentence aloud, wait, and write down what she says as she says it. Any of them may be left out. Which goal comes of it is for her to say.',
    answers:
      'You are Amina. You have good days and slow days. You love maps and chess, and you like to be asked first. Say no at least once, and see what happens.',
    steps: [
      'Press “Check in together”, and go through the five sentences one by one.',
      'At the end, ask which answer she most wants to talk about.',
      'Make a new goal out of that answer, in her own words.',
      'Ask why it matters. Agree on one step: who takes it, and by when.',
      'Read the goal aloud. Change it until she says that it is hers.',
    ],
    reflection: [
      'Which words of the goal came from the one who answered?',
      'What happened when the answer was no?',
      'Who decided what the goal would be, and how could you tell?',
      'In a full week, what would get in the way of this talk? What would make room for it?',
    ],
  },
  {
    id: 'after-a-hard-month',
    component: 'hope',
    title: 'Review a goal after a hard month',
    person: 'maya',
    minutes: 15,
    text: 'It has been a hard month for Maya. Three Tuesdays went by without the pottery night, and she nearly stayed home today.',
    asks: 'You are the clinician. Look at the pottery goal together. Ask what the month was like before you ask about the goal. There is nothing to make up for.',
    answers:
      'You are Maya. The month was hard, and you would rather not go through all of it. One small thing was good: Priya sent you a picture of the kiln.',
    steps: [
      'Find the pottery goal, and press “How is it going?”.',
      'Ask how far it has come, from 0 to 10, and write down what she says about that.',
      'Ask what this month has taught you both.',
      'Decide together: go on, pause, change it, or let it go. Each of these is all right.',
      'Agree on one small step, and on a day to look at it again.',
    ],
    reflection: [
      'When did you want to put something right, and what did you do instead?',
      'Where did you hear hope, and whose was it?',
      'What did the one who answered need in the first minute?',
      'Would you tell a colleague about this month in the same words, with Maya in the room?',
    ],
  },
  {
    id: 'a-note-to-read',
    component: 'identity',
    title: 'Write the note so that she could read it',
    person: 'maya',
    minutes: 10,
    text: 'A colleague began the note about today’s visit and was called away. Maya would like to read it this afternoon.',
    asks: 'You are the clinician. Ask Maya what happened today. Write the note again with her, so that nothing in it would surprise her.',
    answers:
      'You are Maya. You were late because the bus never came. You stopped the evening pills, since they make you too sleepy for pottery. You said so once, and nobody asked about it.',
    note: 'Patient arrived 40 minutes late and refused to explain. She is non-compliant with her evening medication and lacks insight. Claims that she goes to pottery. Denies other concerns. Poor historian.',
    steps: [
      'Read the note below the chart, each of you alone. Which words would you not like to read about yourself?',
      'Ask what happened, and what the next reader should know.',
      'Write it again: what you saw, who said what, and what you agreed on.',
      'Look at what is underlined. Take what is offered or leave it: you choose.',
      'Let Maya read it on the screen. Change what she does not recognize.',
    ],
    reflection: [
      'How was it to hear the first note, and then the last one?',
      'What mattered to her and was not in the first one?',
      'Which words are quick to write and hard to read?',
      'What do you write about people that you would not read aloud to them?',
    ],
  },
]

import {describe, expect, it} from 'vitest'
import {
  contentPackSchema,
  emptyContent,
  faultsInPack,
  withPack,
  type Schema,
} from '../../src/content/index.js'

const origin = {writtenBy: [{role: 'peers', livedExperience: true}], reviewedWithLivedExperience: false}
const pack = {id: 'north-shore-peers', version: '1', language: 'en', origin}
const prompt = {id: 'choir', for: 'person', component: 'connectedness', text: 'Who do you sing with?'}
const question = {id: 'heard', component: 'hope', text: 'Whose hope did I hear?', dimension: 1}
const scenario = {
  id: 'after-a-hard-month',
  component: 'hope',
  title: 'After a hard month',
  person: 'maya',
  minutes: 15,
  text: 'It has been a hard month.',
  asks: 'Ask.',
  answers: 'Answer.',
  steps: ['Look at the goal.'],
  reflection: ['What did you hear?'],
}
const story = {
  id: 'garden',
  component: 'meaning',
  text: 'In June I dug the first bed.',
  attribution: 'a member of the garden group',
  consent: {given: '2026-05-14', to: 'shown on this unit'},
}
const whole = {
  $schema: './content.schema.json',
  ...pack,
  prompts: [
    prompt,
    {
      ...prompt,
      language: 'cr',
      origin: {...origin, reviewedWithLivedExperience: true, reviewedOn: '2026-05-14'},
    },
  ],
  reflectiveQuestions: [question],
  scenarios: [scenario, {...scenario, id: 'a-note', note: 'Seen today.'}],
  stories: [{...story, withdrawn: '2027-05-14'}],
  replaces: ['prompts', 'reflectiveQuestions', 'scenarios', 'stories'],
  leavesOut: ['a-good-morning'],
}
const fields =
  'id, version, language, origin, prompts, reflectiveQuestions, scenarios, stories, supports, checkIn, replaces, leavesOut'

describe('A content pack', () => {
  it.each([pack, whole])('may say %j', value => {
    expect(faultsInPack(value)).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['is a list', [], 'The content pack: it must be an object, not [].'],
    [
      'has no id',
      {...pack, id: undefined},
      'id: it must be a text, such as "north-shore-peers", not undefined.',
    ],
    [
      'has an id of another shape',
      {...pack, id: 'North Shore'},
      'id: it must be small letters and digits, with hyphens between, such as "north-shore-peers", not "North Shore".',
    ],
    ['has no version', {...pack, version: ' '}, 'version: it must not be empty, such as "1.0.0".'],
    [
      'has a field of its own',
      {...pack, author: 'A.'},
      `author: there is no such field. There are: ${fields}.`,
    ],
    [
      'names a language in words',
      {...pack, language: 'français'},
      'language: it must be a language tag (BCP 47), such as "en", not "français".',
    ],
    [
      'was written by nobody',
      {...pack, origin: {...origin, writtenBy: []}},
      'origin.writtenBy: it must not be empty, such as [{"role":"peer support workers","livedExperience":true}].',
    ],
    [
      'leaves out whether it was written from lived experience',
      {...pack, origin: {...origin, writtenBy: [{role: 'peers'}]}},
      'origin.writtenBy[0].livedExperience: it is missing, such as true.',
    ],
    [
      'leaves out whether it was reviewed',
      {...pack, origin: {writtenBy: origin.writtenBy}},
      'origin.reviewedWithLivedExperience: it is missing, such as false.',
    ],
    [
      'was reviewed without a day',
      {...pack, origin: {...origin, reviewedWithLivedExperience: true}},
      'origin.reviewedOn: it is missing: say on which day people with lived experience went through it, such as "2026-05-14".',
    ],
    [
      'was reviewed on a day and was not',
      {...pack, prompts: [{...prompt, origin: {...origin, reviewedOn: '2026-05-14'}}]},
      'prompts[0].origin.reviewedOn: it must be left out while reviewedWithLivedExperience is false.',
    ],
    [
      'asks nobody in particular',
      {...pack, prompts: [{...prompt, for: 'staff'}]},
      'prompts[0].for: it must be person or supporter, not "staff".',
    ],
    [
      'asks nothing',
      {...pack, prompts: [{...prompt, text: '\n'}]},
      'prompts[0].text: it must not be empty, such as "What made you smile this week?".',
    ],
    [
      'is about no component of CHIME',
      {...pack, prompts: [{...prompt, component: 'C'}]},
      'prompts[0].component: it must be connectedness, hope, identity, meaning or empowerment, not "C".',
    ],
    [
      'names a dimension that there is not',
      {...pack, reflectiveQuestions: [{...question, dimension: 7}]},
      'reflectiveQuestions[0].dimension: it must be from 1 to 6, such as 1, not 7.',
    ],
    [
      'says the same twice',
      {...pack, prompts: [prompt, prompt]},
      'prompts[1].id: prompts[0] has the same id and language.',
    ],
    [
      'practises with somebody who is not made up here',
      {...pack, scenarios: [{...scenario, person: 'sam'}]},
      'scenarios[0].person: it must be maya, leo or amina, not "sam".',
    ],
    [
      'has a scenario in which nobody answers',
      {...pack, scenarios: [{...scenario, answers: undefined}]},
      'scenarios[0].answers: it must be a text, not undefined.',
    ],
    [
      'has a scenario in which nothing is done',
      {...pack, scenarios: [{...scenario, steps: []}]},
      'scenarios[0].steps: it must not be empty, such as ["Open the goal."].',
    ],
    [
      'has a scenario that ends without reflection',
      {...pack, scenarios: [(({reflection: _, ...rest}) => rest)(scenario)]},
      'scenarios[0].reflection: it is missing, such as ["What did you hear?"].',
    ],
    [
      'has a scenario with an empty step',
      {...pack, scenarios: [{...scenario, steps: ['Look.', ' ']}]},
      'scenarios[0].steps[1]: it must not be empty.',
    ],
    [
      'has a scenario of a day',
      {...pack, scenarios: [{...scenario, minutes: 480}]},
      'scenarios[0].minutes: it must be from 1 to 60, such as 15, not 480.',
    ],
    [
      'has the same scenario twice',
      {...pack, scenarios: [scenario, scenario]},
      'scenarios[1].id: scenarios[0] has the same id and language.',
    ],
    [
      'tells a story without consent',
      {...pack, stories: [{...story, consent: undefined}]},
      'stories[0].consent: it must be an object, not undefined.',
    ],
    [
      'does not say to what a storyteller agreed',
      {...pack, stories: [{...story, consent: {given: '2026-05-14'}}]},
      'stories[0].consent.to: it is missing, such as "shown to staff and people on this unit".',
    ],
    [
      'names a day that there is not',
      {...pack, stories: [{...story, consent: {...story.consent, given: '2026-02-30'}}]},
      'stories[0].consent.given: it must be a day that there is, such as "2026-05-14", not "2026-02-30".',
    ],
    [
      'is withdrawn before it was given',
      {...pack, stories: [{...story, withdrawn: '2026-05-13'}]},
      'stories[0].withdrawn: it must not be before the day on which consent was given, 2026-05-14.',
    ],
    [
      'replaces what is no kind',
      {...pack, replaces: ['scores']},
      'replaces[0]: it must be prompts, reflectiveQuestions, scenarios, stories, supports or checkIn, not "scores".',
    ],
  ])('that %s is told where it is wrong, and what would be right', (_what, value, text) => {
    expect(faultsInPack(value).map(fault => fault.text)).toEqual([text])
  })

  it('has all its mistakes told at once, with where they stand in a greater whole', () => {
    const value = {...pack, id: 7, prompts: [{...prompt, answer: ''}]}
    expect(faultsInPack(value, 'content[1]').map(({path}) => path)).toEqual([
      'content[1].id',
      'content[1].prompts[0].answer',
    ])
    const twice = {...pack, prompts: [prompt, prompt]}
    expect(faultsInPack(twice, 'content[1]').map(({text}) => text)).toEqual([
      'content[1].prompts[1].id: content[1].prompts[0] has the same id and language.',
    ])
  })

  it('with mistakes is laid on nothing: each of them is a line', () => {
    const broken = {...pack, language: 'x', prompts: [{...prompt, for: 'all'}]}
    expect(() => withPack(emptyContent, broken as never)).toThrow(
      new SyntaxError(
        'Content pack “north-shore-peers”: language: it must be a language tag (BCP 47), such as "en", not "x".\n' +
          'Content pack “north-shore-peers”: prompts[0].for: it must be person or supporter, not "all".',
      ),
    )
    expect(() => withPack(emptyContent, undefined as never)).toThrow(
      /^Content pack: The content pack: it must be an object/,
    )
  })

  it('is described field by field in its schema', () => {
    const look = ({properties = {}, items}: Schema): void => {
      for (const [name, field] of Object.entries(properties)) {
        expect(field.description, name).toMatch(/^\S.*\.$/)
        look(field)
      }
      if (items) look(items)
    }
    look(contentPackSchema)
  })
})

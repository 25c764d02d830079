import {describe, expect, it} from 'vitest'
import {checkInQuestions, faultsInPack, type ContentPack} from '../../src/content/index.js'

const origin = {writtenBy: [{role: 'peers', livedExperience: true}], reviewedWithLivedExperience: false}
const pack = (id: string, more: Partial<ContentPack>): ContentPack => ({
  ...{id, version: '1.0.0', language: 'en', origin},
  ...more,
})
const laughing = {id: 'laughing', component: 'connectedness', text: 'I have people to laugh with.'} as const
const rire = {...laughing, id: 'rire', language: 'fr', text: 'J’ai du monde avec qui rire.'}
const site = pack('site', {checkIn: [laughing, rire]})

describe('What the check-in asks', () => {
  it('is in words of the site where it has some in the language of the page, with whose words these are', () => {
    expect(checkInQuestions([site], 'en-CA')).toEqual({
      connectedness: {text: 'I have people to laugh with.', wording: 'site 1.0.0'},
    })
    expect(checkInQuestions([site], 'fr')).toEqual({
      connectedness: {text: 'J’ai du monde avec qui rire.', wording: 'site 1.0.0'},
    })
    expect(checkInQuestions([], 'en')).toEqual({})
  })

  it('is what the pack that was laid on last says, and ours again where that leaves it out', () => {
    const unit = pack('unit', {checkIn: [{...laughing, id: 'singing', text: 'I have people to sing with.'}]})
    expect(checkInQuestions([site, unit], 'en').connectedness?.wording).toBe('unit 1.0.0')
    expect(checkInQuestions([site, pack('unit', {leavesOut: ['laughing']})], 'en')).toEqual({})
    expect(checkInQuestions([site, pack('unit', {replaces: ['checkIn']})], 'en')).toEqual({})
  })

  it('is one statement for each component: a second one, or none at all, is a mistake with its path', () => {
    expect(faultsInPack(site)).toEqual([])
    const twice = pack('site', {checkIn: [laughing, {...laughing, id: 'singing'}]})
    expect(faultsInPack(twice).map(({text}) => text)).toEqual([
      'checkIn[1].component: checkIn[0] asks about it in this language.',
    ])
    expect(faultsInPack({...site, checkIn: [{...laughing, text: ' '}]}).map(({text}) => text)).toEqual([
      'checkIn[0].text: it must not be empty, such as "I have people to laugh with.".',
    ])
  })
})

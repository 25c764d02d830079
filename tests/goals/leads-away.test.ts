import {describe, expect, it} from 'vitest'
import {leadsAway} from '../../src/goals/index.js'

describe('the words of a goal', () => {
  it.each([
    ['en', 'Be less tired'],
    ['en', 'Fewer bad mornings'],
    ['en-CA', 'Stop smoking'],
    ['en', 'I want to avoid the hospital'],
    ['en', 'No longer be afraid of the phone'],
    ['en', 'I don’t want to feel alone anymore'],
    ['en', 'Not go through that any more'],
    ['en', 'Cut down on coffee'],
    ['fr', 'Moins d’angoisse le matin'],
    ['fr-CA', 'Arrêter de fumer'],
    ['fr', 'J’évite la foule et je veux éviter l’hôpital'],
    ['fr', 'Ne plus avoir peur du téléphone'],
    ['fr', 'Je ne veux plus être toute seule'],
    ['fr', 'Me débarrasser de mes dettes'],
    ['FR', 'CESSER DE COURIR'],
  ])('lead away (%s): «%s»', (language, words) => {
    expect(leadsAway(words, language)).toBe(true)
  })

  it.each([
    ['en', 'Sing in a choir again'],
    ['en', 'Stop by the library every Friday'],
    ['en', 'Be at the bus stop by eight'],
    ['en', 'Walk no less than a block a day'],
    ['en', 'Cook for less than ten dollars'],
    ['en', 'A job, unless school comes first'],
    ['fr', 'Chanter au moins une fois par semaine'],
    ['fr', 'Avoir plus d’amis'],
    ['fr', 'Attendre à l’arrêt d’autobus sans aide'],
    ['fr', 'M’arrêter au parc'],
    ['fr', 'Voir ma sœur plus souvent'],
    ['ar', 'أريد أن أرسم'],
    ['so', 'less stop avoid'],
  ])('lead somewhere (%s): «%s»', (language, words) => {
    expect(leadsAway(words, language)).toBe(false)
  })
})

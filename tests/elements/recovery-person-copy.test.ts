import {expect, oneEvent} from '@open-wc/testing'
import {copyWords} from '../../src/elements/messages/copy/index.js'
import {says, within} from './charting.js'
import {framedSnapshot, kept, mixedSnapshot, written} from './own-and-others.js'
import {choose, copyOf, flat, textOf, texts} from './person-copy-driver.js'

const own = 'I’d like to sing again, loud.\nNot in a choir.'
const [en, fr] = [copyWords.en, copyWords.fr]

describe('recovery-person-copy', () => {
  it('quotes the person’s words untouched, and says the rest in plain words', async () => {
    const copy = await copyOf()
    const [words] = within(copy, 'article > .words')
    expect(words!.textContent).to.equal(`“${own}”`)
    const said = textOf(copy)
    for (const text of [
      'Who I am, beyond being someone who gets care.',
      'You are working on it.',
      'What you say of it “I never said a choir.”',
      'Why it matters to you “It is the only hour when I am not tired.”',
      'Call the music school (you, by Feb 3, 2031)',
      'Find the old song book (someone close to you, done on Dec 1, 2030)',
      'What helps you get there “My sister picks me up.”',
      'You did it.',
    ])
      expect(said).to.contain(text)
  })

  it('says in each of its languages what a goal is filed under in a community’s own frame', async () => {
    const copy = await copyOf({snapshot: framedSnapshot, languages: 'both'})
    expect(textOf(copy)).to.contain('Our directions: Belonging.')
    expect(textOf(copy)).to.contain('Nos directions : Appartenance.')
  })

  it('closes with its button', async () => {
    const copy = await copyOf()
    setTimeout(() => (within(copy, '[part=close]')[0] as HTMLElement).click())
    expect((await oneEvent(copy, 'form-close')).detail).to.deep.equal({saved: false})
  })

  it('tells the last check-in in words, never as numbers', async () => {
    const copy = await copyOf()
    const said = flat(within(copy, 'section.said')[0]!)
    expect(said).to.contain('What you said on Dec 5, 2030')
    expect(said).to.contain('There are things I want to do or see one day. mostly')
    expect(said).to.contain('“The choir leader waved at me.”')
    expect(said.replace('Dec 5, 2030', '')).not.to.match(/\d/)
  })

  it('holds nothing that staff wrote, as a sheet and as a card, and says how many goals it leaves out', async () => {
    const copy = await copyOf({languages: 'both'})
    expect(written(copy)).not.to.contain(kept)
    expect(texts(copy, '[part=others]')).to.deep.equal([en.options.others(6)])
    expect(textOf(copy)).to.contain(en.leftOut)
    await choose(copy, 'layout', 'card')
    expect(written(copy)).not.to.contain(kept)
    expect(textOf(copy)).to.contain('sing again')
  })

  it('is in the language that is chosen for it, whatever the screen speaks', async () => {
    const copy = await copyOf()
    await choose(copy, 'languages', 'fr')
    expect(within(copy, 'article > .words')[0]!.textContent).to.equal(`«\u00a0${own}\u00a0»`)
    expect(textOf(copy)).to.contain(fr.statuses.working)
    expect(textOf(copy)).to.contain('d’ici le 3 févr. 2031')
    expect(texts(copy, '[part=print]')).to.deep.equal([en.options.print])
    await choose(copy, 'languages', 'both')
    expect(
      within(copy, 'h1').map(each => [each.closest('[lang]')!.getAttribute('lang'), flat(each)]),
    ).to.deep.equal([
      ['en-CA', en.heading],
      ['fr-CA', fr.heading],
    ])
  })

  it('says whom to call as the site has set it, else the line for everybody; and that nobody watches it', async () => {
    const copy = await copyOf()
    const call = (): string => flat(within(copy, '.call')[0]!)
    expect(call()).to.contain('9-8-8')
    expect(call()).to.contain(en.notWatched)
    const contact = {name: {en: 'Warm line', fr: 'Ligne d’écoute'}, reach: '555-0142'}
    copy.snapshot = {
      ...mixedSnapshot,
      site: {contacts: [{...contact, when: {en: 'evenings', fr: 'le soir'}}]},
    }
    await copy.updateComplete
    expect(call()).to.contain('Warm line: 555-0142 (evenings)')
    copy.contacts = [contact]
    await choose(copy, 'languages', 'fr')
    expect(call()).to.contain('Ligne d’écoute : 555-0142')
    expect(call()).not.to.contain('9-8-8')
  })

  it('leaves to the sheet what a card has no room for, and never cuts words', async () => {
    const [first] = mixedSnapshot.goals
    const goal = (words: string, index: number) => ({
      ...first!,
      id: `${index}`,
      goal: {...first!.goal, words},
    })
    const long = 'A long wish, with many words. '.repeat(12).trim()
    const goals = [long, ...'abcdefgh'].map(goal)
    const copy = await copyOf({snapshot: {...mixedSnapshot, goals}, layout: 'card'})
    expect(texts(copy, '.panel > .words')).to.deep.equal([...'abcdef'].map(words => `“${words}”`))
    expect(texts(copy, '[part=more]')).to.deep.equal([en.options.tooMany(3)])
    await choose(copy, 'layout', 'page')
    expect(textOf(copy)).to.contain(`“${long}”`)
  })

  it('keeps every panel of a card within what a bank card is', async () => {
    const [first] = mixedSnapshot.goals
    const words = 'Wide words make much more room wanted. '.repeat(5).trim()
    const steps = [{id: 's', words: 'Call somebody about it', by: 'supporter' as const, due: '2031-02-03'}]
    const goals = [{...first!, goal: {...first!.goal, words, steps}}]
    for (const languages of ['en', 'fr', 'both'] as const) {
      const copy = await copyOf({snapshot: {...mixedSnapshot, goals}, layout: 'card', languages})
      const panels = within(copy, '.panel')
      expect(panels).to.have.length(8)
      for (const panel of panels)
        expect(panel.scrollHeight, panel.textContent).to.be.at.most(panel.clientHeight)
    }
  })

  it('has whom to call on as many panels of a card as that takes, and never over the edge', async () => {
    const contacts = Array.from({length: 24}, (_, index) => ({
      name: {
        en: `Peer support line of the east, ${index}`,
        fr: `Ligne de soutien des pairs de l’est, ${index}`,
      },
      reach: `555-01${index}`,
      when: {en: 'weekdays from noon to eight', fr: 'en semaine de midi à vingt heures'},
    }))
    const goals = [...'abcdefgh'].map(id => ({...mixedSnapshot.goals[0]!, id}))
    const person = {name: 'Marie-Josephte-Antoinette Archambault-Dubois de la Durantaye'}
    for (const languages of ['en', 'fr', 'both'] as const)
      for (const count of [1, 5, 9, 24]) {
        const snapshot = {...mixedSnapshot, goals, person}
        const copy = await copyOf({snapshot, layout: 'card', languages, contacts: contacts.slice(0, count)})
        const panels = within(copy, '.panel')
        expect(panels).to.have.length(8)
        for (const panel of panels)
          expect(panel.scrollHeight, `${languages}, ${count}: ${panel.textContent}`).to.be.at.most(
            panel.clientHeight,
          )
        const more = texts(copy, '[part=more-contacts]')
        const shown = within(copy, '.call li').length / (languages === 'both' ? 2 : 1)
        expect(more).to.deep.equal(shown < count ? [en.options.moreContacts(count - shown)] : [])
        expect(textOf(copy).includes(copyWords[languages === 'fr' ? 'fr' : 'en'].callMore)).to.equal(
          shown < count,
        )
        if (count <= (languages === 'both' ? 1 : 5)) expect(shown).to.equal(count)
        else expect(shown).to.be.at.least(3)
      }
  })

  it('has every goal on it until one is chosen off, which is said, and is another person’s choice no more', async () => {
    const copy = await copyOf({languages: 'both'})
    const boxes = (): HTMLInputElement[] => within(copy, '[part=choice] input') as HTMLInputElement[]
    expect(boxes().map(({checked}) => checked)).to.deep.equal([true, true, true])
    boxes()[0]!.click()
    await copy.updateComplete
    expect(textOf(copy)).not.to.contain('sing again')
    expect(textOf(copy)).to.contain('Ride to the river')
    expect(texts(copy, '[part=left-off]')).to.deep.equal([en.options.leftOff(1)])
    expect(texts(copy, '[part=others]')).to.deep.equal([en.options.others(6)])
    boxes()[2]!.click()
    await copy.updateComplete
    expect(within(copy, 'section.said')).to.deep.equal([])
    await choose(copy, 'layout', 'card')
    expect(textOf(copy)).not.to.contain('sing again')
    copy.snapshot = {...mixedSnapshot, whose: 'https://chart.example Patient/kim'}
    await copy.updateComplete
    expect(textOf(copy)).to.contain('sing again')
  })

  it('says so when there is nothing to take along yet', async () => {
    const copy = await copyOf({snapshot: {...mixedSnapshot, goals: [], readings: []}})
    expect(textOf(copy)).to.contain(en.nothing)
  })

  it('is accessible in every language and shape', async () => {
    const copy = await copyOf()
    for (const languages of ['en', 'fr', 'both'] as const)
      for (const layout of ['page', 'card'] as const) {
        Object.assign(copy, {languages, layout})
        await copy.updateComplete
        await expect(copy).to.be.accessible()
      }
    copy.lang = 'fr-CA'
    await says(copy, fr.options.title)
    await expect(copy).to.be.accessible()
  })
})

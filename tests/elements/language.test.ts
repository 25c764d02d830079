import {expect, fixture, html} from '@open-wc/testing'
import '../../src/define.js'
import {LanguageController, onTheWall} from '../../src/elements/shared/language.js'
import {localDateTime} from '../../src/record/index.js'

async function speaking(lang: string): Promise<LanguageController> {
  const place = await fixture(html`<div lang=${lang}><recovery-status></recovery-status></div>`)
  const local = new LanguageController(place.querySelector('recovery-status')!)
  local.hostConnected()
  return local
}

describe('the elements speak the language that the page says', () => {
  for (const [lang, language, tag] of [
    ['fr-CA', 'fr', 'fr-CA'],
    ['fr', 'fr', 'fr-CA'],
    ['fr-CA ', 'fr', 'fr-CA'],
    ['fr_CA', 'fr', 'fr-CA'],
    ['FR-ca', 'fr', 'fr-CA'],
    ['fr-', 'fr', 'fr-CA'],
    ['fr-!', 'fr', 'fr-CA'],
    ['en-GB', 'en', 'en-GB'],
    ['en', 'en', 'en-CA'],
    ['de', 'en', 'en-CA'],
    ['?', 'en', 'en-CA'],
  ] as const)
    it(`however it is written: «${lang}»`, async () => {
      const local = await speaking(lang)
      expect(local.language).to.equal(language)
      expect(local.tag).to.equal(tag)
      expect(local.date('2026-03-01')).to.contain('2026')
    })
})

describe('a day is told as it was where it was written', () => {
  it('is the first of its month in French, and a number else', async () => {
    const local = await speaking('fr')
    expect(local.date('2026-03-01')).to.equal('1er mars 2026')
    expect(local.date('2026-03-11')).to.equal('11 mars 2026')
    expect(local.date('2026-03')).to.equal('mars 2026')
  })

  it('keeps the day of a date, and of a dateTime with an offset', async () => {
    const local = await speaking('en')
    for (const written of ['2026-03-01', '2026-03-01T23:30:00-08:00', '2026-03-01T00:30:00+14:00'])
      expect(local.date(written)).to.equal('Mar 1, 2026')
    expect(local.date('2026-03')).to.equal('Mar 2026')
    expect(local.date('soon')).to.equal('soon')
  })

  it('tells a moment in UTC, which is no place, by the clock here', () => {
    for (const written of ['2026-03-01T00:30:00Z', '2026-03-01T23:30:00.000Z'])
      expect(onTheWall(written)).to.equal(localDateTime(new Date(written)))
    expect(onTheWall('2026-99-01T00:30:00Z')).to.equal('2026-99-01T00:30:00Z')
  })
})

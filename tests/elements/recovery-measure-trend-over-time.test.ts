import {expect, oneEvent} from '@open-wc/testing'
import {sendKeys} from '@web/test-runner-commands'
import {readingsOf} from './check-in-readings.js'
import {
  all,
  dots,
  joined,
  panels,
  path,
  readout,
  score,
  showOver,
  slider,
  spoken,
} from './over-time-driver.js'

describe('recovery-measure-trend shows any measure over time', () => {
  it('tells its scale, which end is read as better, and the published threshold with its source', async () => {
    const trend = await showOver('qpr-15', [score(0, 20), score(90, 23), score(180, 31)])
    expect(all(trend)).to.contain('From 0 to 60. A higher number is read as better.')
    expect(all(trend)).to.contain('holds changes of less than 5')
    expect(all(trend)).to.contain('doi 10.1080/17522439.2021.1883726')
    expect(all(trend)).not.to.contain('No published threshold')
    expect(path(panels(trend)[0]!, 'band')).to.match(/^M\d/)
  })

  it('says that there is no published threshold where there is none, and draws no band', async () => {
    const trend = await showOver(
      'hhi',
      [score(0, 20), score(9, 30)].map(each => ({...each, instrument: 'hhi'})),
    )
    expect(all(trend)).to.contain('No published threshold for a meaningful change.')
    expect(path(panels(trend)[0]!, 'band')).to.equal('')
  })

  it('leaves a gap and a mark where it was declined, compared or cancelled, and never draws those as numbers', async () => {
    const trend = await showOver('qpr-15', [
      score(0, 20),
      score(10, 22),
      score(20, undefined, {declined: true}),
      score(30, undefined, {text: '< 6'}),
      score(40, 24),
      score(50, 25),
    ])
    const [panel] = panels(trend)
    expect(joined(path(panel!, 'line'))).to.deep.equal([2, 2])
    expect(dots(path(panel!, 'unsaid'))).to.equal(2)
    expect(dots(path(panel!, 'dots'))).to.equal(4)
  })

  it('joins no two versions, marks where the other begins, and compares nothing across it', async () => {
    const trend = await showOver('qpr-15', [
      score(0, 20),
      score(10, 22),
      score(20, 40, {version: '2.0'}),
      score(30, 41, {version: '2.0'}),
    ])
    const [panel] = panels(trend)
    expect(joined(path(panel!, 'line'))).to.deep.equal([2, 2])
    expect(dots(path(panel!, 'versions'))).to.equal(1)
    expect(all(trend)).to.contain('another version was used')
    slider(panel!).value = '3'
    slider(panel!).dispatchEvent(new Event('input'))
    await trend.updateComplete
    expect(readout(panel!)).to.contain('40 answered once, version 2.0')
  })

  it('leaves numbers outside of the scale out of the picture, and says so', async () => {
    const trend = await showOver('qpr-15', [score(0, 20), score(10, 88), score(20, 24)])
    expect(all(trend)).to.contain('One answer is outside this scale.')
    expect(dots(path(panels(trend)[0]!, 'dots'))).to.equal(2)
  })

  it('opens the dot of what is preliminary, and says what was amended since', async () => {
    const trend = await showOver('qpr-15', [
      score(0, 20, {preliminary: true, status: 'preliminary'}),
      score(10, 21, {status: 'amended'}),
    ])
    expect(dots(path(panels(trend)[0]!, 'open'))).to.equal(1)
    expect(readout(panels(trend)[0]!)).to.contain('21 (amended since) about the same as last time')
  })

  it('says nothing of an entry that cannot be read safely', async () => {
    const trend = await showOver('qpr-15', [score(0, 20), score(10, undefined, {caution: 'modifier'})])
    expect(readout(panels(trend)[0]!)).to.contain('cannot be read here')
    expect(panels(trend)[0]!.querySelector('[part=compose]')).not.to.exist
  })

  it('says what is not verified, until the site has checked it', async () => {
    const readings = [score(0, 50, {instrument: 'brief-inspire-o'})]
    expect(all(await showOver('brief-inspire-o', readings))).to.contain('Not verified: ')
    const offers = [{instrument: 'brief-inspire-o', checked: true}]
    expect(all(await showOver('brief-inspire-o', readings, {offers}))).not.to.contain('Not verified')
  })

  it('draws what another system calls by its own name from its lowest to its highest, and says so', async () => {
    const other = {instrument: undefined, part: undefined, version: undefined, label: 'Sense of belonging'}
    const readings = [score(0, 3, other), score(10, 5, other)]
    expect(all(await showOver('qpr-15', readings))).to.contain('Nothing to show yet.')
    const [panel] = panels(await showOver('qpr-15 *', readings))
    expect(spoken(panel!)).to.contain('Sense of belonging The record does not say how far this scale goes')
    expect(path(panel!, 'dots')).to.equal('M0 94h0M400 6h0')
  })
})

describe('recovery-measure-trend puts several measures over one time', () => {
  const progress = [3, 5].map((value, index) => ({
    ...score(index * 400, value),
    id: `progress-${index}`,
    instrument: 'goal-progress',
    part: undefined,
    version: undefined,
    goal: 'g',
    speaker: 'person' as const,
  }))

  it('in the order that was asked for, each in its own picture and on its own scale', async () => {
    const readings = [score(100, 20), score(200, 21), score(300, 30), ...progress]
    const trend = await showOver('goal-progress qpr-15', readings)
    expect(panels(trend).map(panel => spoken(panel.querySelector('h4')))).to.deep.equal([
      'Goal progress, 0 to 10',
      'Questionnaire about the Process of Recovery, 15 items (QPR-15)',
    ])
    // A quarter of the way along the time of both.
    expect(path(panels(trend)[1]!, 'dots')).to.match(/^M100 /)
    expect(trend.shadowRoot!.querySelectorAll('[part=axis]')).to.have.length(1)
  })

  it('shows the check-in as small multiples, one for each component, with no total', async () => {
    const readings = [...readingsOf('hope', [1, 2, 'declined', 3]), ...readingsOf('meaning', [2, 2, 2, 1])]
    const trend = await showOver('chime-check-in', readings)
    expect(panels(trend).map(panel => spoken(panel.querySelector('h4')))).to.deep.equal([
      'H Hope',
      'M Meaning',
    ])
    expect(readout(panels(trend)[0]!)).to.match(
      /^Mar 4, 2025 mostly higher than when last answered, Mar 2, 2025/,
    )
  })
})

describe('recovery-measure-trend is gone through point by point', () => {
  const readings = [
    score(0, 20),
    score(90, undefined, {declined: true}),
    score(180, 31, {words: 'The choir.'}),
  ]

  it('by the keyboard, each point told in words', async () => {
    const trend = await showOver('qpr-15', readings)
    const [panel] = panels(trend)
    slider(panel!).focus()
    expect(slider(panel!).getAttribute('aria-valuetext')).to.equal(
      'Aug 28, 2025: 31, higher than when last answered, Mar 1, 2025 (3 of 3)',
    )
    await sendKeys({press: 'ArrowLeft'})
    await trend.updateComplete
    expect(slider(panel!).getAttribute('aria-valuetext')).to.equal('May 30, 2025: not today (2 of 3)')
    expect(readout(panel!)).to.equal('May 30, 2025 not today')
    await sendKeys({press: 'Home'})
    await trend.updateComplete
    expect(slider(panel!).getAttribute('aria-valuetext')).to.equal('Mar 1, 2025: 20, answered once (1 of 3)')
    await sendKeys({press: 'End'})
    await trend.updateComplete
    expect(readout(panel!)).to.contain('“The choir.”')
  })

  it('by a touch, which chooses the nearest in time', async () => {
    const trend = await showOver('qpr-15', readings)
    const [panel] = panels(trend)
    const area = panel!.querySelector('.area')!
    const {left, width} = area.getBoundingClientRect()
    area.dispatchEvent(new PointerEvent('pointerdown', {clientX: left + width * 0.1}))
    await trend.updateComplete
    expect(readout(panel!)).to.contain('20 answered once')
  })

  it('turns the chosen answer into a goal, by its id and in the words that were said', async () => {
    const trend = await showOver('qpr-15', readings)
    const button = panels(trend)[0]!.querySelector<HTMLButtonElement>('[part=compose]')!
    setTimeout(() => button.click())
    const {detail} = await oneEvent(trend, 'goal-compose')
    expect(detail).to.deep.equal({components: [], words: 'The choir.', answer: 'qpr-180'})
  })

  it('starts no goal from what was declined', async () => {
    const trend = await showOver('qpr-15', readings.slice(0, 2))
    expect(panels(trend)[0]!.querySelector('[part=compose]')).not.to.exist
  })
})

describe('recovery-measure-trend over time has a table twin', () => {
  it('with every reading, newest first, as many as one looks at, and all when asked', async () => {
    const many = Array.from({length: 60}, (_, index) => score(index, index % 60))
    const trend = await showOver('qpr-15', [...many, score(100, undefined, {time: undefined, text: '> 3'})])
    expect(all(trend)).to.contain('One answer has no date.')
    trend.shadowRoot!.querySelector<HTMLButtonElement>('[part=as-table]')!.click()
    await trend.updateComplete
    expect(trend.table).to.be.true
    const rows = (): Element[] => [...trend.shadowRoot!.querySelectorAll('tbody tr')]
    expect(spoken(rows()[0]!)).to.contain('no date > 3')
    expect(rows()).to.have.length(50)
    expect(all(trend)).to.contain('Showing 50 of 61.')
    trend.shadowRoot!.querySelector<HTMLButtonElement>('[part=show-all]')!.click()
    await trend.updateComplete
    expect(rows()).to.have.length(61)
  })

  it('loses no lowest and no highest of five thousand', async () => {
    const many = Array.from({length: 5000}, (_, index) => score(index, [20, 30, 25][index % 3]!))
    many[2500] = score(2500, 0)
    many[2501] = score(2501, 60)
    const [panel] = panels(await showOver('qpr-15', many))
    const heights = path(panel!, 'line')
      .split(/[ML]/)
      .slice(1)
      .map(point => Number(point.split(' ')[1]))
    expect(heights.length).to.be.below(2000)
    expect([Math.min(...heights), Math.max(...heights)]).to.deep.equal([6, 94])
    expect(slider(panel!).max).to.equal('5000')
  })

  it('is accessible as pictures and as tables, in both languages', async () => {
    const readings = [score(0, 20), score(90, undefined, {declined: true}), score(180, 31)]
    for (const lang of ['en', 'fr'])
      for (const table of [false, true])
        await expect(
          await showOver('qpr-15 chime-check-in', [...readings, ...readingsOf('hope', [1, 2, 3])], {
            lang,
            table,
          }),
        ).to.be.accessible()
  })
})

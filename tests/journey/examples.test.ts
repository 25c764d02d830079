import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {root} from '../house/source-files.js'
import {axeFindings, openStage, violationsOf, type Stage} from './stage.js'

const pages = fs.readdirSync(path.join(root, 'examples')).filter(name => name.startsWith('recovery-'))

describe('The page of each element', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage?.close()
  })

  it.each(pages)(
    '%s shows it in both languages, breaks no policy, and has nothing that axe finds',
    async name => {
      const tag = name.replace('.html', '')
      const {page, seen} = await stage.open(name)
      await page.waitForNetworkIdle({idleTime: 500})
      const shown = await page.$$eval(tag, elements =>
        elements.map(element => [
          element.matches(':defined'),
          element.closest('[lang]')?.getAttribute('lang'),
        ]),
      )
      expect(shown).toEqual(
        expect.arrayContaining([
          [true, expect.stringMatching(/^en/)],
          [true, expect.stringMatching(/^fr/)],
        ]),
      )
      expect(await axeFindings(page)).toEqual([])
      expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
      await stage.picture(page, `page-${tag}`)
      await page.close()
    },
  )
})

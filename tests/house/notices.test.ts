import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {noticesOf} from '../../scripts/notices.js'
import {root} from './source-files.js'

const module = (name: string): string => path.join(root, 'node_modules', name)

describe('the notices that travel with a bundle', () => {
  it('hold the licence of each package in full, also of those that a package was already made of', () => {
    const told = noticesOf([module('fhirpath/esm/fhirpath.mjs'), path.join(root, 'src/cdn.ts')])
    expect(told.match(/^[@a-z][^ ]* \d[^ ]* \(/gm)).toEqual(
      expect.arrayContaining(
        ['fhirpath', '@lhncbc/ucum-lhc', 'antlr4', 'decimal.js'].map(name =>
          expect.stringContaining(`${name} `),
        ),
      ),
    )
    expect(told).toContain('Lister Hill National')
    expect(told).toContain('The ANTLR Project. All rights reserved.')
  })

  it('are not made while the licence of a package is nowhere to be found', () => {
    expect(() => noticesOf([module('@types/fhir/r4.d.ts')])).not.toThrow()
    expect(() => noticesOf([module('nobodys/index.js')])).toThrow()
  })
})

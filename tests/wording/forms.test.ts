import {describe, expect, it} from 'vitest'
import {inflectEnglish} from '../../src/wording/language/english-forms.js'
import {inflectFrench} from '../../src/wording/language/french-forms.js'
import {lint} from '../../src/wording/index.js'

const found = (text: string) => lint(text, {language: 'fr'}).map(finding => finding.text)

describe('The forms of a French verb', () => {
  it.each([
    ['refuser', 'refuse refusait refusé refusera refuserait'],
    ['partir', 'part partait parti partira partirait'],
    ['répartir', 'répartit répartissait réparti répartira répartirait'],
    ['prendre', 'prend prenait pris prendra prendrait'],
    ['promettre', 'promet promettait promis promettra promettrait'],
    ['venir', 'vient venait venu viendra viendrait'],
    ['entretenir', 'entretient entretenait entretenu entretiendra entretiendrait'],
    ['écrire', 'écrit écrivait écrit écrira écrirait'],
    ['rendre', 'rend rendait rendu rendra rendrait'],
    ['voir', 'voit voyait vu verra verrait'],
    ['appeler', 'appelle appelait appelé appellera appellerait'],
    ['harceler', 'harcèle harcelait harcelé harcèlera harcèlerait'],
    ['commencer', 'commence commençait commencé commencera commencerait'],
    ['manger', 'mange mangeait mangé mangera mangerait'],
    ['essayer', 'essaie essaye essayait essayé essaiera essaierait'],
    ['reconnaître', 'reconnaît reconnaissait reconnu reconnaîtra reconnaîtrait'],
    ['souffrir', 'souffre souffrait souffert souffrira souffrirait'],
    ['finir', 'finit finissait fini finira finirait'],
  ])('are those of the language: %s', (verb, forms) =>
    expect(inflectFrench(verb, '~')).toEqual(expect.arrayContaining(forms.split(' '))),
  )

  it('are as many for each, so that one takes the place of another in the same form', () => {
    const lengths = ['refuser', 'essayer', 'prendre', 'finir', 'être'].map(
      verb => inflectFrench(verb, '~').length,
    )
    expect(new Set(lengths).size).toBe(1)
  })

  it('are asked for where they are not known, and never invented', () =>
    expect(() => inflectFrench('geindra', '~')).toThrow('write its forms out'))

  it('are found in what will be and what would be', () => {
    expect(found('Il prétendra dormir. Elle refuserait encore le bain.')).toEqual(['prétendra', 'refuserait'])
    expect(lint('Elle refusera l’injection.', {language: 'fr'})[0]!.fixes[0]!.text).toContain('déclinera')
  })
})

describe('The forms of an English word', () => {
  it.each([
    ['panic', '~', 'panic panics panicked panicking'],
    ['knife', '+', 'knife knives'],
    ['wolf', '+', 'wolf wolves'],
    ['hero', '+', 'hero heroes'],
    ['child', '+', 'child children'],
  ] as const)('are those of the language: %s%s', (word, mark, forms) =>
    expect(inflectEnglish(word, mark)).toEqual(expect.arrayContaining(forms.split(' '))),
  )
})

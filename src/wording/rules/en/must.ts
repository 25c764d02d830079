import type {Proof, Rule} from '../../rule.js'

/** Musts: conditions set by others. */
export const must: Rule = {
  id: 'en.coercion.must',
  severity: 'suggest',
  match: [
    '^ [(must|has to|needs to)] {obey}',
    '[({charge}|he|she|they) (must|has to|is (required|expected) to|will (be required|have) to)] {obey}',
    'for (his|her|their) own good',
    'mandated to',
  ],
  except: ['staff must'],
  guards: {negation: false},
  message: 'This sets a condition without saying who agreed.',
}

export const proof: Proof = {
  sources: ['practice', 'strengths-model'],
  flags: ['Must attend every session.', 'Client is required to attend group.'],
  passes: ['The form must be signed by Friday.', 'She wants to attend choir.'],
}

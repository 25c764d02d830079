import type {Proof, Rule} from '../../rule.js'

/** Complaining: telling a symptom, heard as grievance. */
export const complains: Rule = {
  id: 'en.credibility.complains',
  severity: 'hint',
  frame: 'does',
  match: [
    'complain~ of => report~',
    'complain~ that => report~ that',
    'complain~ (he|she|they|the|his|her|their|nobody|no|everything|staff) => report~ {1}',
    'complain~ (about|constantly|: (chiefly|mostly|mainly|especially|particularly|often) ...  : of)',
    '(keeps|always|constantly|continually|forever|endlessly) [c : o]',
    '[c : o] about',
    '(multiple|many|numerous|various|endless|constant|somatic) complaints',
  ],
  except: [
    '(if|should|unless) (anyone|anybody|someone|somebody|you) ... ... ... complain~',
    'complain~ ... to the (ombudsman|manager)',
    '(landlord|employer|boss|school|agency|manager|owner|coach) ... ... ... (after|when|because|since) (he|she|they) complain~',
    'complained-of (item|issue|noise|part)',
  ],
  anywhere: ['^ complaining (of|about)'],
  message: '“Complains” can read as grievance.',
  why: 'What a person tells us is information, and often took courage.',
}

export const proof: Proof = {
  sources: ['jgme', 'brigham'],
  flags: [
    'She complains that the light is too bright.',
    'Numerous complaints since supper.',
    'Cough for two weeks, complains the furnace is dusty.',
    'Seen at triage, complaining of ankle and knee pain.',
    'This lady complains, mostly at night, of itching.',
  ],
  passes: [
    'He filed a complaint with the ombudsman.',
    'Chief complaint: chest pain.',
    'Mail goes to 12 Elm St c/o Mrs. Tran.',
    'The coach threatened her after she complained about the team bus.',
  ],
}

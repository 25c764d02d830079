import type {Proof, Rule} from '../../rule.js'

/** Good behaviour: praise for giving no trouble. */
export const behaved: Rule = {
  id: 'en.compliance.behaved',
  severity: 'suggest',
  match: [
    '(well|poorly|badly)-behaved',
    '(his|her|their|for) (best|good|bad) (behaviour|behavior)',
    'behave~ (well|badly|appropriately|inappropriately|himself|herself|themselves)',
    '(no)? management (problem+|issue+|concern+)',
    '(behaviour|behavior|behavioural|behavioral) (problem+|issue+|concern+)',
    'not do (as|what) (he|she|they) {be} told',
    '(was|been) no trouble',
    'without (a)? (fuss|argument|fight|complaint|struggle)',
    '(took|takes|taken|accepted|accepts|complied|came|went|swallowed|returned|pills|meds|injection|depot|medication|care|bath|shower|bloodwork) ... without (any|a)? (resistance|protest|objection|grumbling)',
    '(as|what) (he|she|they) {be} (told|asked)',
    'follow~ (the|all|unit|ward|house)? rules',
    '(obey~|obedient|docile|accept~ redirection)',
    'if (he|she|they)? behave~',
    'no (trouble|bother) (on (nights|days|evenings|this shift|shift)|for (staff|us|nights)|to (staff|us|anyone|nobody)|overnight $|this shift|all shift|all night)',
  ],
  except: ['(chest pain|struggle|runs|walks|won|lost) without'],
  message: 'This praises or faults obedience.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Well behaved all evening.', 'Took the pills without fuss.', 'No trouble on nights.'],
  passes: ['His dog is in behaviour class.', 'She was told a joke.', 'No trouble sleeping on nights off.'],
}

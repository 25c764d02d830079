import type {Proof, Rule} from '../../rule.js'

/** Good behaviour: praise for giving no trouble. */
export const behaved: Rule = {
  id: 'en.compliance.behaved',
  severity: 'suggest',
  match: [
    '(well|poorly|badly)-behaved',
    '(his|her|their|for) (best|good|bad) (behaviour|behavior)',
    'behave~ (well|badly|appropriately|inappropriately|himself|herself|themselves)',
    '(a|no|behaviour|behavior) management (problem+|issue+)',
    '(behaviour|behavior|behavioural|behavioral) (problem+|issue+)',
    '(he|she|they|pt|patient|client|has|have) (was|were|is|been) no trouble',
    '(took|takes|taken|accepted|accepts|complied|swallowed|returned|pills|meds|injection|depot|medication|bath|shower|bloodwork) ... without (any|a)? (fuss|argument|fight|complaint|struggle|resistance|protest|objection|grumbling)',
    'follow~ (the|all|unit|ward|house)? rules',
    '(obey~|obedient|docile|biddable|accept~ redirection)',
    'if (he|she) behave~',
    'no (trouble|bother) (on (nights|evenings|this shift|shift)|(for|to) (staff|us|anyone))',
    '(as|what) (he|she|they) {be} (told|asked)',
    'no (trouble|bother) (overnight $|this shift|all shift|all night)',
  ],
  except: [
    'obey~ (simple|all|verbal|one-step|two-step|motor)? command+',
    '(dog|puppy|cat|horse|child|children|kids|tumour|implant|device) ... (behave~|obey~|obedient|docile)',
    'rules (of|for|at)',
    '(well|badly|poorly)-behaved (dog|cat|puppy|horse)',
  ],
  message: 'This praises or faults obedience.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Well behaved all evening.', 'Took the pills without fuss.', 'No trouble on nights.'],
  passes: [
    'His dog is in behaviour class.',
    'She was told a joke.',
    'No trouble sleeping on nights off.',
    'Obeys commands; walked the hall without complaint.',
    'She wrote down what she was told.',
  ],
}

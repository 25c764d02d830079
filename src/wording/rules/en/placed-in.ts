import type {Proof, Rule} from '../../rule.js'

/** Being put somewhere, with nobody who decides. */
export const placedIn: Rule = {
  id: 'en.coercion.placed-in',
  severity: 'suggest',
  match: [
    '{be} (put|placed|locked) (in|into|on) (a|the)? (seclusion|restraint+|isolation|quiet room|hospital|form|cto|close|constant|point|group home|nursing home)',
    '[(put~|placed) (him|her|them|pt)? (in|into)] (the|a)? (seclusion|restraints|hospital|quiet room)',
    '(forcibly|forced to|made to) (take|medicated|removed|undressed|injected|escorted|shower|attend|inject)',
    '(taken down|subdued|tackled|locked up|committed to (the|a)? {ward})',
    '(physically|chemically) restrained',
    '[(placed|put) on] (1|q15|one|close|constant|special|observation+|precautions)',
    '(put|placed) on (a|an)? form',
    'had to be (medicated|restrained|escorted|secluded|removed|locked|isolated|injected|coaxed|forced|carried|held|told|reminded|redirected)',
    '(talked into|coerced into|under protest|no choice but to)',
    '{be} (secluded|restrained|sedated)',
    '^ (secluded|restrained|sedated) (for|until|as|by|after|at)',
    '(medicated|injected|treated|admitted|given) ... against (his|her|their) (will|wishes)',
    '({charge}|he|she|they) (was|were|is|been) [formed]',
    '(kept|held) in (hospital|pyjamas|pajamas|seclusion)',
    'on (unit|room) restriction',
    '[locked in] (seclusion|his room|her room|room)',
  ],
  except: ['forced (to|by) (close|move|stop)', 'coerced into (sex|marriage)', 'on probation'],
  guards: {negation: false},
  message: 'This hides who decided, and why.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: ['Was placed in seclusion at noon.', 'Had to be put in restraints.', 'Placed on 1:1 overnight.'],
  passes: ['Placed the cup in the sink.', 'She put on her coat and left.'],
}

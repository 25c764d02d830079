import type {Proof, Rule} from '../../rule.js'

/** Everything tried, nothing to be done: an end, written by us. */
export const gaveUp: Rule = {
  id: 'en.pessimism.gave-up',
  severity: 'suggest',
  match: [
    '(trial+|treated|therapy|counselling|interventions) : (to no|to little|without) avail',
    '(exhausted|run out of|ran out of) (all|every|our)? (treatment)? (options|avenues)',
    '(we|team|staff) (have|has|ve)? tried (absolutely)? everything',
    'been through every (drug|med|medication)',
    '(will not|won t) (ever)? (get better|work again|recover|live independently)',
    '(not expected|not likely|unlikely|never going|will never|won t|will not) (to)? (ever)? amount to',
    '(on (the system|welfare|odsp|assistance)|in (institutions|hospital|the system)) for (life|the rest of)',
    '(career|lifelong|perpetual|professional|eternal) (patient|client|invalid)',
    '(he|she|pt|patient|client) {be} a (total|complete|real|hot|walking)? (disaster|mess)',
    '(train-wreck|basket case|heart-sink|gomer|no-hoper)',
    '(unlikely|not (going|likely|expected)) (to|that) (ever)? (he will|she will|they will)? (improve|recover|get better|return to|regain|amount|succeed|hold|stay|last|manage|engage|benefit)',
    '(a|total|complete|real|hot|walking) - (disaster|write-off|mess)',
  ],
  except: [
    '(feel~|says|said|fear~|worries|believes) ... (will not|won t|mess)',
    '(we|i) (will|would)-not change',
    '(rash|wound|pain|weather|schedule|price) ... (will not|won t|unlikely to) (change|improve)',
    '(feel~|says|said|fear~|worries|believes) ... (nothing|no hope|will not|give up)',
  ],
  message: 'This closes a door that nobody can see behind.',
}

export const proof: Proof = {
  sources: ['casat', 'practice'],
  flags: ['Three trials, to no avail.', 'Exhausted all options.', 'We have tried everything.'],
  passes: [
    'He is out of ideas for supper.',
    'She feels there is no hope and cried.',
    'Tried the pharmacy twice to no avail.',
    'He became a permanent resident in May.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Everything tried, nothing to be done: an end, written by us. */
export const gaveUp: Rule = {
  id: 'en.pessimism.gave-up',
  severity: 'suggest',
  match: [
    '(to no|to little|without) avail',
    '(exhausted|run out of|ran out of|out of) (all|every|our|other|treatment)? (options|avenues|ideas|resources|alternatives)',
    '(tried|been through|thrown) (absolutely)? (everything|it all|every (drug|med|medication|option|program|service))',
    '(nothing|little) (more|else|left|further) (to (do|offer|try|give)|we can do|can be done|to be done|will help|is working)',
    '(nothing|little) (will|would|is going to|ever) (change|help|work|changes|helps|works)',
    '(unlikely|not (going|likely|expected)) (to|that) (ever)? (he will|she will|they will)? (improve|recover|change|get better|return to|regain|amount|succeed|hold|stay|last|manage|engage|benefit)',
    '(will|would)-not (ever)? (change|improve|recover|get better|amount to|last|make it|work again|live independently)',
    "(won't) (ever)? (change|improve|recover|get better|amount to|last|make it)",
    '(zero|minimal|poor) (hope|prospect+|potential|chance|likelihood|outlook|room) (of|for|to|remains|left)? (recovery|improvement|change|rehab|rehabilitation|employment|a normal|discharge)?',
    '(career|lifelong|lifer|permanent|perpetual|professional|eternal) (patient|case|client|resident|invalid)',
    '(a|total|complete|real|hot|walking)-(train wreck|trainwreck|disaster|basket case|write-off|mess)',
    'train-wreck',
    '(heart-sink|heartsink|gomer|no-hoper)',
    '(given|gave|give) up on (him|her|them|by)',
  ],
  except: [
    '(we|i) (will|would)-not change',
    'not change (anything|the|his|her|your|any|dose|treatment|plan|management|medication+)',
    '(room for|no chance of|little chance of) (improvement|rain|snow)',
    '(out of|exhausted) (options|ideas) (for)? (dinner|supper|lunch)',
    '(no|little|zero|poor) (potential|chance) (for|of) (rain|injury|harm|bleeding|pregnancy|allergy|error)',
    '(no room|limited room|little room|poor room|minimal room)',
    '(rash|wound|pain|weather|schedule|price) ... (will not|won t|unlikely to) (change|improve)',
    '(feel~|says|said|fear~|worries|believes) ... (nothing|no hope|will not|give up)',
  ],
  message: 'This closes a door that nobody can see behind.',
}

export const proof: Proof = {
  sources: ['casat', 'practice'],
  flags: ['Three trials, to no avail.', 'Exhausted all options.', 'We have tried everything.'],
  passes: ['He is out of ideas for supper.', 'She feels there is no hope and cried.'],
}

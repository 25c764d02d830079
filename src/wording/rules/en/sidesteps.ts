import type {Proof, Rule} from '../../rule.js'

/** Verbs that say what was done as a fault. */
export const sidesteps: Rule = {
  id: 'en.character.sidesteps',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(bamboozle~|brown-nose~|cadge~|cajole~|denigrate~|kvetch~|simper~|strop~|lollygag~)',
    'boss~ (staff|peers|everyone|people|us|the|her|his|other) (aide+|nurse+|others|residents|roommate+|clients|patients)? (around|about)',
    '(cheat~|con~|trick~|dupe~|fool~|blackmail~|bully~|taunt~|torment~|goad~|bait~|hassle~|insult~|mock~|belittle~|humiliate~|slander~|victimize~) (at|out)? (the|all|her|his|other|our|night|day)? (staff|peers|nurse+|aide+|team|roommate+|residents|clients|patients|co-patients|everyone|student+|volunteers)',
    '(bicker~|quarrel~|squabble~|quibble~|argue~|spar~|lock~ horns) (constantly|incessantly|loudly|endlessly|again|nonstop)? (with|over|about) (the|all|his|her|other|our|every|night|day)? (staff|peers|nurse+|aide+|team|roommate+|residents|clients|patients|everything|everyone|anything|nothing|trifles|rules|us)',
    '(dominate~|hog~|hijack~|derail~) (the|all|every|our|morning|evening)? (group+|conversation+|discussion+|meeting+|interview+|session+|phone|tv|remote|lounge|bathroom|shower|laundry|class)',
    '(dodge~|sidestep~|duck~|evade~|skirt~|skirt~ around|dance~ around|bat~ away|fob~ off) (the|all|his|her|any|every|my|our|direct|most)? (question+|issue+|topic+|subject|chore+|group+|shower|responsibility|responsibilities|staff|appointment+|rules|bloodwork|test+)',
    '(pretend~|let~ on) (to be|that (he|she|they) (is|are|was|were))? (asleep|deaf|ill|sick|busy) (when|as|whenever) (staff|the|nurse+|meds|writer|we|i|it)',
    '((preach~|mouth~ off|sound~ off|hold~ forth|bleat~|carp~) (at|to) (staff|us|me|peers|the (nurse+|team|group|unit|other))|(bang~ on|bellyache~|bleat~|carp~) about)',
    '(stall~|dilly-dally~|dawdle~) (over|before|with) (his|her|their|the|every)? (shower+|bath|meds|meal+|discharge|paperwork)',
    '(undermine~|defy|defies|defied|second-guess~|rubbish~|bad-mouth~|trash-talk~|slag~ off) (the|all|our|her|his|other|night|day|every)? (staff|team|nurse+|doctor+|unit|ward|aide+)',
    '(flirt~|act~ (up|out)|show~ off|play~ up|clown~ around|fool~ around|mess~ around|goof~ off|horse~ around) (with|to|for|in|during) (the)? (staff|peers|female|male|nurse+|student+|co-patients|visitors)',
    '(fuss~|nitpick~|harp~|go~ on and on) (over|about|on) (trivial|minor|small|petty|nothing|the (smallest|slightest|food|temperature|pillow))',
  ],
  except: ['denigrate~ (himself|herself|themselves)'],
  message: 'This tells what was done as a fault.',
  ask: 'What did the person do or say, and what came before it?',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She bosses the aides around.',
    'He cajoles the aides.',
    'Dodges the chores; pretends to be asleep when meds come.',
    'Second-guesses the team and jeers at other patients.',
    'Stalled over her shower.',
  ],
  passes: [
    'She was bullied and mocked at school.',
    'He plays pretend to be a pirate with his grandson.',
    'The car stalled at the lights on the way; she stalls at the market.',
    'He drags his left foot, lives off his pension and pretends to be asleep when his father shouts.',
    'He says roommates tease him about his accent.',
    'Her brother bosses the crew around on site.',
    'She argued with her landlord about the heat, and won.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Verbs that judge how something was asked, said or done. */
export const pesters: Rule = {
  id: 'en.character.pesters',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(nag~|antagonize~|antagonise~|sabotage~|instigate~|guilt-trip~|emotionally blackmail~|browbeat~|intimidate~|monopolize~|monopolise~|(pester~|badger~|hound~) (the|his|her|their|a|our|us|me|staff|everyone|nurse+|night|day))',
    '(gripe~|grouse~|whinge~|rant~|blather~|wheedle~|hector~|(ramble~|drone~) on|(moan~|grumble~) about)',
    '(beg~|plead~) (for (more|meds|medication+|ativan|opioids|benzos|smokes|cigarettes|discharge|attention|another|(a|his|her) pass)|(with)? (staff|us|(the)? nurse+))',
    '((storm~|flounce~|barge~) (off|out|in|into|away)|stomp~ (off|out|away))',
    '(catastrophize~|catastrophise~|dramatize~|dramatise~|overreact~|make~ a (scene|fuss|spectacle|mountain))',
    '(ring~|rang|buzz~|call~|ask~|interrupt~) (the)? (bell|buzzer|call bell|desk|staff)? (constantly|incessantly|endlessly|non-stop)',
    '(ring~|rang) (the|his|her)? (bell|buzzer|call bell) (every|for (nothing|attention))',
    '(backchat~|mouth~ off|give~ lip|talk~ back to (staff|us|(the)? nurse+))',
    '(talk~|spout~|speak~|spoke) (nonsense|gibberish|rubbish)',
    'want~ (everything|it all) (now|yesterday|done for)',
    '((abuse~|game~|work~) the (system|service)|use~ (us|the (hospital|ed|er|service|shelter)) (as|like) a)',
    'take~ up (too much|so much|a lot of|all the) (staff|nursing|our|group|team)',
    'waste~ (resources|staff time|our time|everyone)',
    '(never|won t|doesn t|will not|does not) listen~ (to (staff|anyone|us|instructions|advice)|$|and)',
    '(show~ (no|little|zero|minimal) (initiative|effort|remorse|regard|respect|gratitude)|take~ (no|little) responsibility)',
    '(bother~|annoy~|disturb~|provoke~|harass~|bug~) (the|all|other|co)? (pt+|patients|clients|co-patients|co-clients|residents|roommate+|staff|nurses|writer)',
    '[(constantly|always|continually|forever)] (at|up to|hanging around) (the)? (desk|nursing station|nurses station|med room)',
    '(loves|enjoys|craves|thrives on|laps up|basks in) (the)? (drama)',
  ],
  except: [
    '(rant~ to (his|her|their) (sister|brother|friend+|mother|wife|husband)|grumble~ about the (rain|weather|snow|cold|heat|hockey|traffic|bus))',
    '(be|is|was|were|been|being|got|gets|feel~|felt|by) (nagged|pestered|badgered|hounded|harassed|hassled|intimidated|antagonized)',
    '(boss|coworker+|caller+|collector+|reporter+|creditor+|landlord|ex|neighbour+|staff|voices|men|man|someone) ... (harass~|intimidate~|nag~|pester~|hound~|badger~)',
    '(want~|wish~|like|hate~|afraid|worry~) (to|of)? (bother~|disturb~)',
    'nagging (pain|cough|ache|feeling|thought|doubt)',
    '(feel~|felt|says|said|thinks) ... overreact~',
    '(enjoys|loves) ... drama (class|club|group)',
  ],
  message: 'This judges the asking; what was asked is missing.',
  ask: 'What did the person ask for or say, and how often?',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: [
    'Antagonizes the night nurse.',
    'He nags about his pass.',
    'She pesters the clerk.',
    'Stormed off at group.',
    'Bothering other pts in the lounge.',
    'Constantly at desk asking for PRN.',
  ],
  passes: [
    'She was harassed at work last year.',
    'A nagging cough kept him up.',
    'The smoke bothers her eyes.',
    'Moans when the hip is turned.',
    'She did not want to bother staff at night.',
    'He rattled off his grandchildren’s names.',
  ],
}

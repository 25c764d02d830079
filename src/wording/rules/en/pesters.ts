import type {Proof, Rule} from '../../rule.js'

/** Verbs that judge how something was asked, said or done. */
export const pesters: Rule = {
  id: 'en.character.pesters',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(nag~|antagonize~|antagonise~|sabotage~|instigate~|guilt-trip~|emotionally blackmail~|browbeat~|intimidate~|monopolize~|monopolise~)',
    '(moan~|gripe~|grumble~|grouse~|whinge~|rant~|rave~|spout~|blather~|ramble~ on|drone~ on) (about|at|on|that|and|all|in|over|when|to)?',
    '(beg~|plead~|bargain~|wheedle~|cajole~|hector~) (for|with|to|staff|the|nurse+|us)',
    '(rattle~|storm~|stomp~|flounce~|barge~) (off|out|in|into|around|away|about|up)',
    '(catastrophize~|catastrophise~|dramatize~|dramatise~|overreact~|make~ a (scene|fuss|spectacle)|mak~ a mountain)',
    '(ring~|rings|ringing|rang|buzzes|buzzing|calls|calling|asks|asking|interrupts) (the)? (bell|buzzer|call bell|desk|staff)? (constantly|incessantly|endlessly|non-stop|repeatedly|every (five|ten|two|5|10|2) minutes)',
    '(talk~ back|talked back|backchat~|mouth~ off|mouths off|give~ lip)',
    '(talk~|spoke|speaks|spouts) (nonsense|gibberish|rubbish|garbage)',
    '(want~|need~) (everything|things|it all) (his|her|their|now|yesterday|done for) (own)? (way|terms)?',
    '(use~|using|used|abuse~|work~|working|game~) (us|the system|the service|the hospital|the ed|the er|resources) (as|for|like|to)?',
    '(take~|takes|taking|took) up (too much|all (of)? (the|our|staff)|so much|a lot of) (staff)? (time|attention)?',
    '(waste~|wasted|wasting) (resources|staff time|our time|time of|everyone)',
    "(never|won't|doesn't) listen~",
    '(loves|enjoys|craves|thrives on|laps up|basks in) (the)? (attention|drama|chaos|conflict)',
    '(shows|showed|has|with|takes|took) (no|little|zero|minimal) (initiative|effort|remorse|regard|responsibility|respect|gratitude)',
    '(bother~|annoy~|disturb~|provoke~|harass~|bug~) (the|all|other|co)? (pt+|patients|clients|co-patients|co-clients|residents|roommate+|staff|nurses|writer)',
    '[(constantly|always|continually|forever|repeatedly|frequently)] (at|to|up to|hanging around) (the)? (desk|station|nursing station|office|window|counter|med room)',
  ],
  except: [
    '(be|is|was|were|been|being|got|gets|feel~|felt|by|keeps being) (nagged|pestered|badgered|hounded|harassed|hassled|intimidated|antagonized)',
    '(boss|coworker+|caller+|collector+|landlord|ex|neighbour+|staff|voices|men|man|someone) ... (pester~|harass~|hound~|hassle~|badger~|intimidate~|nag~)',
    '(rave|rant) (party|music|review+)',
    'bargain+ (hunting|bin|shop|store)',
    '(use~|using|used) (the)? (service|hospital|resources) (well|daily|as needed|for)',
    '(takes|took) no (medication|meds)',
    '(nagging) (pain|cough|ache|feeling|thought|doubt)',
    '(enjoys|loves) ... drama (class|club|group)',
    'listen (to music|on|for)',
    'scene for the',
    'attention to',
    'the hospital (library|chapel|gym|cafeteria|website|shuttle|phone|gift)',
  ],
  message: 'This judges the asking; what was asked is missing.',
  ask: 'What did the person ask for or say, and how often?',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: [
    'Antagonizes the night nurse.',
    'He nags about his pass.',
    'Stormed off at group.',
    'Bothering other pts in the lounge.',
    'Constantly at desk asking for PRN.',
  ],
  passes: [
    'She was harassed at work last year.',
    'A nagging cough kept him up.',
    'The smoke bothers her eyes.',
  ],
}

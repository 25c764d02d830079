import type {Proof, Rule} from '../../rule.js'

/** “Failed”, with a person as its subject, whatever it is that was tried. */
export const failedAt: Rule = {
  id: 'en.failure.failed-at',
  severity: 'suggest',
  frame: 'does',
  match: [
    'fail~ (to|at|in|the|a|an|his|her|their|all|out|with|miserably|again|multiple|several|repeated|both|two|three|four|x|previous)?',
    '(flunk~|wash~ out|bomb~ out|tank~ (on|at|in)?)',
    '(neglect~|forgot|omit~) (to|yet again)',
    '(drop~|drops) out (of|after|at|when|before|again|early|in|by)?',
    '(quit|quits|quitting|abandon~|ditch~|gave up) (on (group+|therapy|treatment|school|program+|it)|after|before|early|partway|halfway|midway|when|within|the (program|group|job|work|course|class|day|study|job)|group+|therapy|treatment|school|rehab|dbt|cbt|program+|counselling|work|at)',
    '(give~|gave) up (on|after|at|by|in|when|partway|before|easily|too|quickly|and)',
    '(slip~|slipped|screw~|mess~|trip~) up (on|after|again|at|with|by|and|twice|over|in|during|badly)?',
    '(did|does|has|have|do) not (show up|show|keep|turn up|follow through|follow up|respond|stick|last|finish|complete|call|come back|make it|make (progress|gains)) (for|to|with|at|in|on|his|her|their|the|any|scheduled|our|appointment+|beyond|past|more|cancel|back|nor|after|despite)',
    '(never|rarely|seldom) (complete~|finish~|follow~ (through|up)|show~ (up)?|stick~|stuck|kept|keeps|bother~|last~ (more|long|a)|makes it|made it|turns up|turned up|returns|returned (our|calls|the))',
    '(discharged|dismissed|removed|terminated|dropped|withdrawn|suspended|expelled|fired|discontinued) (from)? ... (for|after|due to|because of) (non-attendance|non-compliance|non-adherence|missing|missed|no-show+|lack of|failure|breaking|behaviour|behavior|non-engagement|poor|rule+|repeated|inactivity|not)',
    '(lose~|lost|los~|evicted|kicked out|banned|barred|fired|expelled) ... (due to|because of|over|owing to) (his|her|their) (own)? (behaviour|behavior|choices|actions|attitude|drinking|using|use|drug|non-compliance|conduct|temper|aggression|poor)',
    '(backslid~|backslid|regress~|relaps~) (yet)? again',
    '(breach~|broke|breaks|breaking|violat~) (his|her|their|the)? (contract|agreement|curfew|rules|conditions|promise|treatment plan|behaviour)',
  ],
  except: [
    'failed to show (increased|any|a|an|evidence|improvement)',
    'not show (any|the|signs|evidence)',
    'fail~ (free|flap|av|vasectomy|reversal|fistula|venous|arterial|pleurodesis|ablation|cardioversion)',
    '({drugs}|tylenol|therapy|antibiotics|ibuprofen|steroids|injection+|exercise+|physiotherapy|massage|heat|ice) (fails|failed|fail) to',
    'if (he|she|they|it|this|symptoms|pain) (fails|fail) to',
    'fail~ ... (test|exam|class|grade|pregnancy|inspection|eyesight|vision|hearing|heart|health|kidney+|liver|memory|sight|battery|crop|business|economy)',
    'fail~ (iv|ivs|graft|fax|update|login|delivery|induction|intubation|spinal|epidural|hardware|fusion|hip|knee|back|bypass|fistula|line|right|left|renal|transplant|lead|attempt+|suicide|call|connection|power|implant|cannulation|nerve|arthroplasty|restoration|crown|root|sterilization|contraception|contraceptive|condom|mission)',
    '(kidneys|eyes|lungs|brakes|lift|grafts|implants|batteries|fax|crops|cruise|phones|prosthesis) fail~',
    '({be}|been|being) failed (by)?',
    '(failed|failing) by',
    '^ failing $',
    'fail~ (him|them|us)',
    '(quit|quits|quitting|give~ up|gave up) (on)? (smoking|drinking|cigarettes|alcohol|tobacco|using|sugar|caffeine|cannabis|meth|heroin|his (seat|place))',
    '(feel~|felt|thought|thoughts|considered|considering) ... (giving up|give up|gave up)',
    '(did|does|has|do) not (last|respond) (long|to (pain|name|voice|light))',
    '(the|his|her) (call|line|connection|bus) ... (drop~ out|last)',
    'fail~ to (progress in|capture|transmit|thrive as)',
    'neglect~ to mention',
  ],
  guards: {legal: true},
  message: 'This makes a failing of what did not work out.',
  ask: 'What got in the way, and what would have helped?',
}

export const proof: Proof = {
  sources: ['jgme', 'practice'],
  flags: [
    'She failed Prozac and Paxil.',
    'Failed to keep her appointment.',
    'He flunked out of cardiac rehab.',
    'Quit the work program after two days.',
  ],
  passes: [
    'Failed IV in the left arm, second one good.',
    'He quit smoking in 2019.',
    'The agency failed her.',
    'He has not failed any medication.',
  ],
}

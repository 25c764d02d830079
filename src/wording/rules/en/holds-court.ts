import type {Proof, Rule} from '../../rule.js'

/** Asking or speaking, told as putting oneself above others. */
export const holdsCourt: Rule = {
  id: 'en.character.holds-court',
  severity: 'suggest',
  frame: 'does',
  match: [
    'hold~ court ($|from|in|with|about|on|at)',
    '(bark~|snap~|bellow~) (out)? (order+|instruction+|command+)',
    '(waltz~|swan~|flounc~|flounce~) (out|off|in|into|around|past)',
    '(plonk~|plunk~) (himself|herself|themselves)',
    '(plonk~|plunk~|park~|dump~|stick~) (the|her|his)? (kid+|child|children|baby|him|her|them) in front of (the|a)? (tv|telly|tablet|ipad|screen|phone)',
    'talk~ down to (staff|us|anyone|any-one|every-one|me|writer|the|nurse+|junior+)',
    '(think~|thinks|see~|sees|treat~|use~) (us|we|staff|this|it) (are|re|is|as|like) (a|an|the|his|her|their)? (free)? (nanny|nannies|baby-sitt~|taxi|concierge|cash machine|atm|bank|creche)',
    '(sweet-talk~|smooth-talk~|soft-soap~) (staff|us|me|the|a|his|her|nurse+)',
    'work~ (me|us|staff|writer|the (nurse+|doctor+)) for (more|extra|meds|pills|benzos)',
    '(check~ up|spy~) on (us|staff|the (nurse+|staff|carers))',
    '(make~|want~|paint~) (us|staff|me) (to be|out to be|look like|as)? the bad (guy+|cop|one+)',
    'know~ it all ($|already)',
    'treat~ (us|me|staff) to (a|another|his|her|the) (tirade|speech|sermon|rant|monologue)',
    'run~ (us|them|staff|carers|me|mum|mom|everyone|his mother|her mother) ragged',
    '(good|adept|clever|skilled|expert|quick) at (working out|spotting|sniffing out|finding) who',
  ],
  anywhere: [
    '(buzzer|call-bell|bell|prn|pill) (monster|fiend)',
    '(danc~|dancing) attendance',
    '(above (his|her|their) station|champagne tastes)',
    'handed to (him|her|them) on a (silver)? (plate|platter)',
    '(under|on) sufferance',
    'all and sundry',
    '(has|have|had|get~|got) (his|her|their) feet under the table',
  ],
  except: ['(high|tribal|tennis) court', '(dance~|ballroom|music) ... ... waltz~'],
  guards: {apart: false},
  message: 'This says that somebody sets themselves above others; what was asked is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Held court in the day room.',
    'He barks orders from the bed.',
    'She flounced out of group.',
    'Parks the kids in front of the telly.',
    'Talks down to nurses.',
    'Sees us as a cash machine.',
    'Treated us to a sermon on fluoride.',
  ],
  passes: [
    'She holds a court order.',
    'He waltzed with his wife at the ballroom night.',
    'Parked the car in front of the ward.',
    'The meal was handed to her on a tray table.',
    'She knows it all happened last year.',
  ],
}

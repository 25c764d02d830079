import type {Proof, Rule} from '../../rule.js'

/** An aim, put behind what somebody did. */
export const seenThroughIt: Rule = {
  id: 'en.credibility.seen-through-it',
  severity: 'suggest',
  match: [
    '(thinks|thought) (no one|nobody) (is|s|was) (looking|watching|about|around)',
    'for the benefit of (the|an|his|her|their) (audience|gallery|onlookers|camera+)',
    'time~ (it|the (overdose|ligature|fall)) (perfectly|to (a tee|perfection))? for (obs|handover|rounds|the (round|doctor|nurse+))',
    'more of a (statement|gesture|protest|message) than',
    '(brighten~|perk~|recover~) (up)? the (minute|moment|second) (food|tea|lunch|money)',
    '(switch~|turn~) (it|them|the tears) (on|off) like a tap',
    '(cut~ up|self-harm~|ligature~) to (get (off|out of)|avoid) (the wing|his cell|school|court)',
    '(want~|expect~) (us|staff|everyone|the (group|team|ward)) to come running',
    '^ putting it on ($|for (us|staff|attention|effect))',
    '((heck|hell) of it|sake of it $)',
    '(until|til|till) (he|she|they) (get+|got|hear+|heard) the answer (he|she|they)',
    '(has|have) form for (this $|lying|stealing|absconding|violence|aggression|arson)',
    '(manage~|chose) to (ignore (it|his|her|for|the (ulcer|wound|letter+|advice))|fall out)',
    'play~ (his|her|their|the) (usual|silly|same|old)? (little|silly|stupid|mind) games',
    '(being|be) (just|deliberately|simply)? awkward ($|because|about|again|today|over)',
    '(hit|put) (the phone|the receiver) down on (me|us|staff|writer)',
    '(medication|meds|methadone|buprenorphine|suboxone|subutex|drug|pill|known|serial) diverter+',
  ],
  except: ['(feel~|felt) awkward'],
  message: 'This puts an aim behind what was done; what it was like is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Runs for the bus when he thinks nobody is looking.',
    'Collapsed for the benefit of the gallery.',
    'She timed it perfectly for handover.',
    'Ligatured to get out of his cell.',
    'Asked each nurse until she got the answer she liked.',
    'Known diverter, mouth checked.',
  ],
  passes: [
    'She timed her run at nine minutes.',
    'Her ex did not come running.',
    'He felt awkward about the scar.',
    'Managed to lose four kilos; chose to walk.',
    'He plays little games of chess.',
    'She has a form for the bus pass.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Distress, reviewed like a performance. */
export const onShow: Rule = {
  id: 'en.credibility.on-show',
  severity: 'suggest',
  frame: 'does',
  match: [
    'perform~ (for (staff|us|the (doctor+|team|student+|camera+))|for effect|when (staff|the doctor|we))',
    '(moan~|groan~|cry~|cries|limp~|shak~|shake~|cough~|whimper~|wail~|sob~|grimace~|wince~|winc~|hobble~) ... [only when (staff|a nurse|nurses|someone|anyone|we|the doctor|i) (is|are)? (pass|passes|look|looks|looking|walk|walks by|watch|watches|watching|near|nearby|present|in the room|around|about|in sight|there|by)]',
    '(winc~|wince~|grimac~|grimace~|groan~|limp~|clutch~|gasp~|moan~|flinch~|hobble~|stagger~|stumble~) (theatrically|dramatically|ostentatiously|pointedly|extravagantly)',
    '(scream~|yell~|cry~|cries|shout~|roar~) (blue|bloody) murder',
    '(act~|carry on|carries on|carrying on|carried on|behav~|going on) (like|as if|as though) (he|she|they|it) (is|was|were|are|s|has|had)? (been)? (dying|at death|on death|shot|stabbed|the end of the world)',
    'put~ on (a|an|quite a|quite the|his|her|the usual)? (big|good|fine|right|real)? (show|performance|act|display) (for (staff|us|the (doctor+|nurse+|team|student+))|when (staff|the|we|asked|told)|again)',
    '^ putting on (a|an) (show|performance|act) $',
    '(deserve~|give (him|her)|earn~|worthy of|won|up for) (a|an) (oscar|academy award|bafta|emmy)',
    '(is|was|^) quite the (actor|actress|performer|drama)',
    '(turn~|turns|turned) (it|them|the (tears|pain|limp|voices)) (on and off|on (when|for|as soon|at))',
    '(turn~|switch~) on the (tears|sobs|water)',
    'crying on (cue|demand)',
    '(tears|crying|sobbing) (on (cue|demand|tap)|for (show|effect|the (doctor|camera+)))',
  ],
  except: [
    '(class|school|troupe|band|choir|drama (group|club)|theatre|theater) ... ... (put~|perform~)',
    '(says|feels|reports|thinks) (he|she) (has|had) (a)? (very)? low pain',
  ],
  anywhere: ['low pain (threshold|tolerance)'],
  message: 'This reviews distress as a performance; what it was like is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Performing for the students.',
    'Groans only when staff pass.',
    'Winced theatrically as the cuff filled.',
    'Screamed bloody murder over a plaster.',
    'Carries on like she is dying.',
    'Putting on a show when the doctor came.',
    'Tears on tap.',
  ],
  passes: [
    'The choir is performing for the residents; her class is putting on a show.',
    'She put on a good spread.',
    'He screamed when the cuff filled.',
    'Cough only when lying down.',
    'Turns the tap on and off by himself.',
  ],
}

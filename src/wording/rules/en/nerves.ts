import type {Proof, Rule} from '../../rule.js'

/** What a person does to everybody's nerves. */
export const nerves: Rule = {
  id: 'en.character.nerves',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(get~|grate~) on (everyone|everybody|staff|our|people|peers|the (staff|team|nurses)) (s)? (last)? nerve+',
    'rub~ (people|everyone|staff|others|peers) the wrong way',
    '(wants|demands|insists on|gets|expects|must have|has to have) (things|everything|it|all)? (his|her|their) (own)? way',
    '(act~|behave~|strut~|carries on) like (a|an|the) (king|queen|princess|boss|diva|star|victim|lord|martyr|spoiled|fool|idiot|jerk|bully|tyrant|two|teenager|maniac|madman|lunatic|animal)',
    '(flat-out|outright|blatantly|openly|repeatedly|bare-faced) (lied|lies)',
    '(constantly|always|continually|endlessly|forever|perpetually|compulsively|excessively) (crave~|interrupt~|contradict~|criticize~|argues|arguing|complain~|threaten~|blame~|demand~|underfoot|seek~ (attention|reassurance)|testing limits)',
    '(relish~|enjoy~|love~|bask~ in|crave~|revel~ in|laps up|thrive~ on|seem~ to (enjoy|like|love|relish)) (all)? (the|his|her|their)? (attention|sick role|conflict|chaos)',
    '(thrive~ on|feeds on|relish~|seem~ to (enjoy|like|love|relish)) (the|all the)? drama',
    '(cannot|can t|can not|could not|couldn t|unable to) (control|restrain|contain|behave|conduct) (himself|herself|themselves|(his|her) (temper|anger|mouth|behaviour|behavior))',
    'make~ a (big|huge) (deal|issue|production|drama|fuss) (out of|over|about)',
    'turn~ (on|off)? the (tears|charm|waterworks)',
    '(ingratiate~ (himself|herself|themselves)|(suck~|cosies|cozies) up to)',
    '(disrespect~|belittle~|demean~|degrade~|berate~|insult~|undermine~|shout~ down|talk~ (over|down to)|look~ down on|steamroll~|bulldoze~) (staff|nurse+|peers|writer|everyone|others|team|female|male|students|us|the (staff|nurse+|team))',
    '(has|have|had|giving|gave|gives|copping|full of) (a|an|some|lots of)? attitude (today|tonight|again|with|toward|towards|about|when|throughout|problem+)',
    'take~ (liberties|the mickey|things too far|offence|offense|(everything|things) (personally|the wrong way)|(pleasure|delight) in upsetting|it out on (staff|others|everyone|us))',
    '(hold~|bear~|nurse~|harbour~|carries|carrying|has) (a)? grudge+',
    '(start~|pick~|looking for|spoiling for|itching for) (a|an)? (fight+|argument+|trouble)',
    '(has to|must|needs to) (have the last word|always be (right|first|in (charge|control)))',
    '(does|do|did|will|would) (not|t) (listen to (reason|anyone|staff|anybody)|respect (staff|others|boundaries|authority|rules)|care about (anyone|others)|think of (anyone|others)|wait (his|her|their) turn|play well with|consider others)',
    '(constantly|always|continually|repeatedly|endlessly|forever|perpetually|compulsively|excessively) (seek~|seeking|need~|needing|ask~|wanting|argues|looking|pushing|push~|on the go|in need of|in the way|hovering|negotiat~|comparing|blam~)',
    '(relish~|enjoy~|love~|bask~|revels|revelling|seem~ to (enjoy|like|love|relish)|appears to (enjoy|like|love|relish)) (in)? (being)? (the|all the|his|her|their|any)? (attention|drama|sick role|conflict|chaos|fuss|limelight|spotlight|sick|ill|difficult|special|looked after|waited on|a patient|fight|power|upset|misery|admission)',
  ],
  except: [
    'grudge+ against (no one|nobody)',
    'attention (of|from|to) (his|her|their)',
    'complain~ of',
    '(himself|herself|themselves) with (joy|excitement|laughter)',
    'way (of|to|home|around|in|back|through|up|down|there|across)',
    '(voice+|boss|sister|landlord|partner|ex) ... (berate~|belittle~|demean~|insult~|undermine~|degrade~)',
    '(was|were|been|is|being|got|feel~|felt) (berated|belittled|demeaned|insulted|undermined|degraded|disrespected)',
    '(feel~|felt|says|said|worry~|fear~|afraid) ... (cannot|can t|unable to) control',
    'attention to',
    '(asks|asked) (always|constantly)',
    '(enjoy~|love~) (being)? (a|the) (drama|fuss) (class|club|group)',
  ],
  message: 'This tells of our nerves, and not of what was needed.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'She gets on everyone’s nerves.',
    'He ingratiates himself with new staff.',
    'Makes a big deal out of the room change.',
  ],
  passes: [
    'She takes delight in her garden.',
    'He was insulted by a stranger on the bus.',
    'Her brother always asks about her.',
    'Likes her own way of making tea.',
    'Does not own her home.',
    'She is always testing her sugars.',
  ],
}

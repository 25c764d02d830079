import type {Proof, Rule} from '../../rule.js'

/** What a person does to everybody's nerves. */
export const nerves: Rule = {
  id: 'en.character.nerves',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(get~|getting|grates|grating|is|works) on (everyone|everybody|staff|my|our|people|peers|the (staff|team|nurses)) (s)? (last)? nerve+',
    '(rub~|rubs|rubbing) (people|everyone|staff|others|peers) the wrong way',
    '(wants|demands|insists on|gets|expects|likes|needs|wanted|got|must have|has to have) (things|everything|it|all)? (his|her|their) (own)? way',
    '(act~|behave~|strut~|carries on) like (a|an|the) (king|queen|princess|boss|diva|star|celebrity|victim|lord|martyr|big shot|spoiled|fool|idiot|jerk|bully|tyrant|two|teenager|maniac|madman|lunatic|wild|animal)',
    '(flat-out|outright|blatantly|openly|constantly|repeatedly|boldly|bare-faced) (lied|lies|lying|lie)',
    '(constantly|always|continually|repeatedly|endlessly|forever|perpetually|compulsively|excessively) (seek~|seeking|need~|needing|ask~|wanting|crave~|test~|interrupt~|contradict~|criticiz~|argues|arguing|looking|pushing|push~|testing|on the go|in need of|in the way|underfoot|hovering|complain~|negotiat~|comparing|threaten~|blam~|demand~)',
    '(relish~|enjoy~|love~|bask~|revels|revelling|seem~ to (enjoy|like|love|relish)|appears to (enjoy|like|love|relish)) (in)? (being)? (the|all the|his|her|their|any)? (attention|drama|sick role|conflict|chaos|fuss|limelight|spotlight|sick|ill|difficult|special|looked after|waited on|a patient|fight|power|upset|misery|admission)',
    '(cannot|can t|can not|could not|couldn t|unable to|fail~ to) (control|restrain|contain|regulate|help|conduct|behave|amuse|manage) (himself|herself|themselves|his (temper|anger|mouth|behaviour)|her (temper|anger|mouth|behaviour))',
    '(make~|made|making) (a)? (big|huge|such a big|mountain) (deal|issue|thing|production|drama|fuss) (out of|of|over|about)',
    '(can|could|able to|does|seems to) (turn|switch) (it|the (tears|charm|behaviour|symptoms)|this) (on|off)',
    '(ingratiate~|ingratiating|endears|cosies|cozies|sucks|sucking|sucked) (himself|herself|themselves|up) (to|with|in)',
    '(disrespect~|dis~|belittle~|demean~|degrade~|berate~|insult~|undermine~|boss~|shout~ down|talk~ over|talk~ down to|look~ down on|walk~ all over|steamroll~|bulldoz~|yells at everyone|interrupts everyone) (the|his|her|staff|nurse+|peers|writer|everyone|others|team|all|female|male|students|us)',
    '(show~|has|have|had|with|full of|giving|gave|copping) (a|an|some|a lot of|lots of|real|major|so much|nothing but)? attitude (today|tonight|all|again|with|toward|towards|about|when|throughout|problem+|this|and|from)',
    '(take~|takes|taking|took) (liberties|the mickey|things too far|it out on|over the|offence|offense|everything personally|everything the wrong way|things personally|pleasure in|delight in) (of|with)? (the)? (staff|us|everyone|others|system|kindness|group|room|easily|at everything|peers|upsetting|roommate)?',
    '(hold~|bear~|nurse~|harbour~) (a)? (grudge+|resentment)',
    '(carries|carrying|has) a grudge',
    '(start~|picks|picking|looking for|spoiling for|itching for) (a)? (fight|fights|arguments|trouble|an argument|drama|conflict) (with|at|on|over|again|in|between)?',
    '(has to|always|must|needs to) (have the last word|be (right|first|in charge|in control|the centre|the center|the best)|win)',
    '(does|did|do|will|would|can) (not|nt|t) (listen to (reason|anyone|staff|anybody)|apologize|apologise|say (please|thank)|respect (staff|others|boundaries|authority|personal|rules)|care about (anyone|others|anything|the feelings)|think of (anyone|others)|wait (his|her|their) turn|play well|get along with (anyone|others|peers|staff)|know when to|mind (his|her)|consider (others|anyone)|own (his|her|their|up)|learn)',
  ],
  except: [
    'attention to',
    'grudge+ against (no one|nobody)',
    '(asks|asked) (always|constantly)',
    '(enjoy~|love~) (being)? (a|the) (drama|fuss) (class|club|group)',
    '(voice+|boss|sister|landlord|partner|ex) ... (berate~|belittle~|demean~|insult~|undermine~|degrade~)',
    '(was|were|been|is|being|got|feel~|felt) (berated|belittled|demeaned|insulted|undermined|degraded|disrespected)',
    'takes (pleasure|delight) in (his|her|the|music|cooking|gardening|walking|reading|small)',
    '(worry~|fear~|afraid) ... (cannot|can t) control (himself|herself)',
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
  ],
}

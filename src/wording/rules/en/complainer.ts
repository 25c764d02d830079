import type {Proof, Rule} from '../../rule.js'

/** Nouns that make a person the nuisance they were to somebody. */
export const complainer: Rule = {
  id: 'en.character.complainer',
  severity: 'suggest',
  match: [
    '(complainer+|whiner+|moaner+|whinger+|nitpicker+|grumbler+|tyrant|control-freak+|loose-cannon+|hothead+|hot-head+|loudmouth+|smart-aleck+|smart-ass|wise-guy|slacker+|schemer+|instigator+|ringleader+|pot-stirrer+|shit-disturber+|backstabber+|hypochondriac+|pushover|people-pleaser|cheapskate|curmudgeon|womanizer|egomaniac|braggart|show-off+|attention-hog+|drama-llama|ingrate|malcontent+|boundary-pusher+|boundary-crosser+|rule-breaker+|clock-watcher+|guilt-tripper+|rabble-rouser+|bad-egg|busy-body|oddball+|odd-duck|weirdo+|misfit+|sad-sack|emotional-vampire|bottomless-pit|black-hole|ticking-time-bomb|spitfire|battle-axe|old-bag|flirt|slob|jerk|nag)',
    '(is|as|was|such|quite|real|being|known|bit of|total|big|complete) (a|an|the)? (real|bit of a|right|terrible|total|complete|big|known|chronic|classic)? (bully|loner|character|martyr|worrier|pessimist|doormat|follower|wimp|coward|user|gossip|player|leech|parasite|piece of work|control freak|know-it-all|complainer|charmer|actor|actress|performer|talker|screamer|yeller|spitter|biter|grump|crank|eccentric|instigator|negotiator|rule-breaker|hard case|tough customer|handful|live wire|firecracker|headcase|hard nut|hot mess|bad patient|poor patient|difficult (case|family member|patient|client|one|person|historian|parent|man|woman|family))',
    '(very|extremely|particularly|most|quite|rather|incredibly|exceptionally) (difficult|challenging|demanding|unpleasant|needy|trying|tiresome|problematic|troublesome|dysfunctional|manipulative|entitled|chaotic|draining) (family|patient|client|man|woman|person|individual|gentleman|lady|mother|daughter|father|son|wife|resident|parent+|pt|relative+|personality|people)',
    '(challenging|high-maintenance|unreasonable|meddlesome|intrusive|overbearing|chaotic|hostile|litigious|problem|enmeshed|overinvolved|hysterical|hovering|pushy|smothering|domineering) (family|daughter|son|sister|brother|relative+|mother|father|wife|husband|mom|dad|parent+|family member|aunt|grandmother)',
    '(mother|father|parents|wife|family|mom|dad|daughter|son|sister|brother|grandmother) : (who)? (is|was|are|were|presented as|appears|seems) (very|extremely|rather|quite|somewhat|overly|too|highly|also|so)? (overbearing|hysterical|high-maintenance|intrusive|enmeshed|overinvolved|over-involved|meddling|domineering|narcissistic|neurotic|pushy|smothering|hovering|litigious|interfering|histrionic|high-strung|overprotective|over-protective)',
    '(mother|father|parents|wife|family|mom|dad|daughter|son|sister) : (who)? (is|was|are|were) (very|extremely|quite|highly|incredibly) (difficult|demanding|challenging)',
    '(enmeshed|overly enmeshed|enmeshment|codependency|co-dependency|unhealthy attachment|overinvolved) (with|between|by|relationship|mother|family)?',
    '(pit~|pitting|pits|pitted) ... against',
    '(play~|set~|turn~|playing|sets|turns) (the|his|her|one|us|staff|nurses|everyone|team|shifts|family|both) (nurses|staff|parents|team|members|shifts|workers|doctors|parent|nurse|worker|shift)? (member)? (off)? (against) (each|one|the|another|others|night|day|us|each other)',
    '(stubborn|cranky|grumpy|bitter|miserable|ornery|crusty|cantankerous|crotchety|dirty|nasty|mean|crabby|silly|foolish|lonely|crazy|difficult|pathetic|sad|demanding|gruff) old (farmer|man|woman|lady|gentleman|guy|fellow|coot|bird|soul|miner|fisherman|sailor|bachelor|widow|goat|codger|trucker|logger|soldier|vet|veteran|bugger|crank|thing|bag)',
    '(help-rejecting|chronic complain~|complaining and demanding|gimme-gimme|me-first|my way or)',
    '(character|personality) (flaw+|defect+|pathology|weakness|clash|issue+|problem+|deficit+|structure)',
    '(weak|addictive|inadequate|rigid|disordered|immature|borderline|manipulative|obsessional|difficult|demanding|prickly|unlikable|bad|poor|strong|dominant|histrionic|dependent|anxious|neurotic|toxic) (character|personality|temperament)',
    '(has|have|had|with) (quite)? (a|an) (quick|hot|nasty|explosive|real|terrible|awful|fiery|ugly|mean|short|violent|vicious|horrible|bit of a)? (temper|mouth on|short fuse|attitude|chip|mean streak|ego|big mouth|entitlement|victim complex|persecution complex|martyr complex|god complex|superiority complex|sharp tongue|foul mouth|way of getting)',
    '(not|t|cannot) (take|handle|accept|tolerate|cope with|like|deal with) (well)? (no|criticism|rejection|authority|feedback|limits|frustration|being told) (well|no)?',
    'not take no for',
    '(plays|playing|play|played|pulled|pulling|uses|using) (dumb|possum|innocent|(the|his|her) (sick|victim|sympathy|race|pity|crazy|mental health|disability|helpless|martyr|abuse|trauma|age|native|poverty|suicide|safety) card|hard to get|hard done by|the (martyr|fool|innocent|hero|invalid|clown|big man|boss))',
    '(play~) (games|head-games) (around|about|over|re|again|with (meds|medication|appointments|treatment|care|the (truth|team|doctor|nurses)|us|me|writer))',
    '(thinks|acts|behaves) (like|as if|as though|that)? (he|she|they|rules|world|everyone) (is|are|s|not)? (owe~|own~|better than|above|special|entitled|boss|revolves|apply)',
  ],
  except: [
    '(see|saw|seen|call|tell|told|ask|asked|to|let|with|by|visit|contact) me first',
    '(voice+|sister|brother|dog|ex|boss|landlord|coach|neighbour|stranger|peers|kids) ... (bully|jerk|weirdo|nag)',
    'personality (disorder|inventory|assessment|structure (assessed|interview))',
    'play~ games (about|over) (the )?(phone|internet)',
    '(strong|dominant) (character|personality) (in the (play|novel|film|book))',
    '(is|as|was) a character (in|from)',
    '(was|is|as) (a|the) victim (of|in|s|impact)',
    '(landlord|coworker|boss|officer|police|neighbour) ... (temper|attitude)',
    '(is|was|as) an (actor|actress|performer) (in|with|at|by|for)',
    '(is|was) a (user|player) (of|on|for|in|representative|group|rep|with)',
    'not (handle|tolerate|accept) (no|limits) (food|fluids)',
    '(gag|milk|lactose|feed+) ... not tolerate',
  ],
  guards: {apart: false},
  message: 'This turns a hard moment into a kind of person.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'Chronic complainer on the ward.',
    'Her daughter, who is extremely difficult, asked for copies.',
    'Tries to pit day staff against night staff.',
    'Stubborn old farmer from the valley.',
  ],
  passes: [
    'He was a victim of theft.',
    'She is an actress with a small company.',
    'He plays games online with his son.',
  ],
}

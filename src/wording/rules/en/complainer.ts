import type {Proof, Rule} from '../../rule.js'

/** Nouns that make a person the nuisance they were to somebody. */
export const complainer: Rule = {
  id: 'en.character.complainer',
  severity: 'suggest',
  match: [
    '(complainer+|motor-mouth|sponger+|sweet-talker+|lout+|yob+|wastrel+|lazy-bones|layabout+|fuss-pot|micromanager|mama-s-boy|wise-ass|whiner+|moaner+|whinger+|nitpicker+|grumbler+|control-freak+|loose-cannon+|hot-head+|loudmouth+|smart-aleck+|smart-ass|wise-guy|slacker+|schemer+|instigator+|pot-stirrer+|shit-disturber+|backstabber+|hypochondriac+|pushover|people-pleaser|cheapskate|curmudgeon|womanizer|egomaniac|braggart|attention-hog+|drama-llama|ingrate|malcontent+|boundary-pusher+|boundary-crosser+|rule-breaker+|clock-watcher+|guilt-tripper+|rabble-rouser+|busy-body|oddball+|odd-duck|weirdo+|sad-sack|emotional-vampire|bottomless-pit|ticking-time-bomb|battle-axe)',
    '(is|as|was|such|quite|real|being|known|bit of|total|big|complete) (a|an|the)? (real|bit of a|right|terrible|total|complete|big|known|chronic|classic)? (bully|martyr|doormat|asshole|arsehole|wimp|coward|leech|piece of work|control freak|know-it-all|charmer|grump|crank|rule-breaker|hard case|tough customer|handful $|live wire|firecracker|hard nut|hot mess|slob|bad patient|poor patient|difficult (family member|patient|client|one|person|historian|parent|man|woman|family))',
    '(quite a|such a|real|bit of a) (character|loner|gossip|user|player|actor|actress|talker|screamer|yeller)',
    '(challenging|meddlesome|intrusive|overbearing|chaotic|litigious|enmeshed|overinvolved|hysterical|hovering|smothering|domineering) (family|daughter|son|sister|brother|relative+|mother|father|wife|husband|mom|dad|parent+|aunt|grandmother)',
    '(mother|father|parents|wife|family|mom|dad|daughter|son|sister|brother|grandmother) : (who)? (is|was|are|were|presented as|appears|seems) (very|extremely|rather|quite|somewhat|overly|too|highly|also|so)? (overbearing|hysterical|high-maintenance|intrusive|enmeshed|over-involved|meddling|domineering|narcissistic|neurotic|pushy|smothering|hovering|litigious|interfering|histrionic|high-strung|over-protective|difficult|demanding|challenging)',
    '(enmeshed|enmeshment|co-dependency|unhealthy attachment|overinvolved)',
    'pit~ (staff|nurses|one|us|parents|team|day|night|shift+|family|members) ... against',
    '((play~|set~) (the|his|her|one|both)? (staff|nurses|everyone|team|family|parents|us|parent|nurse|shifts|members) (member)? (off)? against|(play~|turn~) one ... against|turn~ (staff|us|the (team|nurses)) against)',
    '(stubborn|cranky|grumpy|bitter|miserable|ornery|crusty|cantankerous|crotchety|dirty|nasty|mean|crabby|silly|foolish|crazy|pathetic|demanding|gruff) old (farmer|man|woman|lady|gentleman|guy|fellow|coot|bird|miner|fisherman|sailor|bachelor|widow|goat|codger|trucker|logger|soldier|vet|veteran|bugger|thing|bag)',
    '(help-rejecting|complaining and demanding|gimme-gimme|me-first attitude)',
    '(character|personality) (flaw+|defect+|clash|clashes|conflict+|pathology|weakness|issue+|problem+|deficit+|structure)',
    '(weak|addictive|inadequate|rigid|disordered|immature|borderline|manipulative|obsessional|difficult|demanding|prickly|unlikable|bad|histrionic|neurotic|toxic) (character|personality|temperament)',
    '(has|have|had|with) (quite)? (a|an) (quick|hot|nasty|explosive|real|terrible|awful|fiery|ugly|mean|short|violent|vicious|horrible|bit of a)? (temper|mouth on|short fuse|attitude ($|problem|with|when)|mean streak|big mouth|sharp tongue|foul mouth|(victim|persecution|martyr|god|superiority) complex)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|cannot) (take|handle|accept|tolerate|cope with|deal with) (criticism|rejection|authority|feedback|limits|frustration|being told)',
    'take no for',
    '((plays|playing|play|played) (dumb|possum|innocent|hard done by|the (martyr|innocent|invalid))|(play~|pulled|pulling) (the|his|her) (sick|victim|sympathy|race|pity|crazy|mental health|helpless|martyr|abuse|trauma|age|native|poverty|suicide) card)',
    'play~ (head-games|mind-games|games (around|about|over) (appointment+|meds|medication|treatment|discharge|the (truth|pass)))',
    'world (owes (him|her|them)|revolves around (him|her|them))',
    '(pit~|pitting|pits|pitted) ... against',
    '(play~|set~|turn~|playing|sets|turns) (the|his|her|staff|team|family|both) (nurses|staff|parents|team|members|shifts|workers|doctors|parent|nurse|worker|shift)? (member)? (off)? (against) (each|one|the|another|others|night|day|us|each other)',
  ],
  except: [
    'personality (disorder|inventory|assessment|structure (assessed|interview))',
    '(voice+|boss|landlord|coach|neighbour|stranger|officer|teacher) ... (bully|weirdo|temper|attitude|mouth)',
    'self-described ... old',
    '(ex|husband|boyfriend|partner) ... against',
    '(difficult|challenging) to (reach|contact|hear|understand|find|get)',
    'play~ games (about|over) (the)? (phone|internet)',
    '(strong|dominant) (character|personality) (in the (play|novel|film|book))',
    '(feel~|felt|told|voice+) ... (lazybones|wastrel)',
    'hypochondriac (region|area|pain|tenderness)',
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
    'Changed worker after a personality clash.',
    'Motor-mouth, up all night.',
    'Brother is a layabout and a sponger.',
  ],
  passes: [
    'He was a victim of theft.',
    'She is an actress with a small company.',
    'He plays games online with his son.',
    'Knee jerk brisk; pitting edema to the knees.',
    'He showed off his garden and plays games again with his son.',
    'Sore over the hypochondriac area since June.',
  ],
}

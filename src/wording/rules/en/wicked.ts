import type {Proof, Rule} from '../../rule.js'

/** Plain faults, said of what a person is. */
export const wicked: Rule = {
  id: 'en.character.wicked',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(wicked|malevolent|monstrous|barbaric|contemptible|loathsome|odious|reprehensible|unscrupulous|unprincipled|dissolute|disloyal|faithless|perfidious|fraudulent|guileful|profligate|miserly|avaricious|venal|power-hungry|money-minded)',
    '(unkind|uncharitable|unapproachable|horrid|venomous|vitriolic|caustic|acrimonious|adversarial|condemnatory|derisive|sneering|mutinous|fractious|disputatious|argumentive|vociferous|implacable|bigoted|narrow-minded|closed-minded|prudish|preachy)',
    '(idiotic|underhand|light-fingered|hoity-toity|self-obsessed|short-fused|hard-nosed|smart-mouthed|potty-mouthed|moany|pernickety|oversexed|unladylike|tight-fisted|money-grubbing|gutless|sorry-looking|down-at-heel|not the full shilling|(not|none) too bright|moronic|asinine|obtuse|vacuous|vapid|unthinking|unimaginative|wrong-headed|muddle-headed|soft-headed|dithering|wishy-washy|mealy-mouthed|mawkish|humourless|humorless|graceless|charmless|mannerless|immodest|indiscreet|intemperate|impetuous|imprudent|ill-disciplined|wayward|defeatist|unambitious|unsavoury|unsavory|voyeuristic|smart-alecky|naggy|klutzy|irksome|pesky|overdemanding|egotistic)',
    '(flaky|fraudulent) (about|with|when|as)',
    '(he|she|they|{charge}) {link} (very|quite|rather|a bit|somewhat|so|really|too|just)? [(naive|strange|boring|juvenile|artificial|insensitive|indecent|freakish|a (pain|bore|mess|disaster|disgrace|liability))] ($|and|but|in (manner|group)|as (always|usual|ever))',
    '(strange|odd|horrible|horrid|dreadful|awful|rotten|wretched) (man|lady|patient|client|woman|fellow|individual|guy|old (man|lady|woman)) ($|in (bed|room|rm)|again)',
    '(insensitive|indifferent) (to|toward|towards) (others|other people|(the)? (needs|feelings) of|(his|her|their|the) (mother|wife|husband|children|family|partner|parents|peers))',
    '(harsh|curt|gruff|frosty|icy|snappish|brutal|offhand|sour|beastly) (to|with|toward|towards) (the|all|her|his|other|most|day|night|evening)? (staff|us|me|writer|nurse+|aide+|peers|others|everyone|everybody|team|resident+|roommate+|visitors)',
    '(his|her|their|^|make~|made|making|s|usual|such|with) (more|some|usual|another)? [(idiotic|moronic|asinine|mindless|scandalous|outrageous|shameless|obscene|crass|inane|snide|spiteful|vitriolic|frivolous|malicious|infantile|juvenile|sulky|tiresome|wicked) (conduct|behaviour|behavior|antics|begging|excuse+|reason+|idea+|outburst+|stunt+|email+|message+|choice+|remark+|comment+|tongue)]',
    '(immoral|chaotic|dissolute|hedonistic|promiscuous|wayward|loose|parasitic) (lifestyle|morals|ways)',
    'find~ fault with (staff|everything|everyone|us|all|the|every|me|nurse+|our)',
    '(rotten|terrible|awful|dreadful|lousy|useless|hopeless|wretched) (mother|father|parent|mom|dad|husband|wife|son|daughter|historian|housekeeper|patient)',
  ],
  message: 'This writes a moment down as what the person is.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Pt was adversarial when the plan was reviewed.',
    'She is unkind and wishy-washy.',
    'He is flaky about appointments and rather naive.',
    'Wretched man, in bed 6 again.',
    'Indifferent to the needs of her children; harsh with the aides.',
    'A rotten mother. He remains idiotic.',
  ],
  passes: [
    'She has a wicked sense of humour.',
    'Stent to the obtuse marginal branch.',
    'He feels boring beside his brother.',
    'A strange man followed her home.',
    'The rain was dreadful and the drive was miserable.',
    'Insulin-naive; skin dry and flaky.',
  ],
}

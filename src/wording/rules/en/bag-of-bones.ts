import type {Proof, Rule} from '../../rule.js'

/** Bodies drawn in a cartoon. */
export const bagOfBones: Rule = {
  id: 'en.appearance.bag-of-bones',
  severity: 'hint',
  match: [
    '(painfully|pitifully|alarmingly|shockingly|terribly|grotesquely|disgustingly|frightfully|stick|horribly|scary|wafer|waif) thin',
    '(thin|skinny) as a (rail|rake|stick|pin|skeleton|bird)',
    'swimming in (his|her|their) (clothes|clothing|pants|shirt|coat|gown)',
    '(skin and bone+|bag of bones|walking skeleton|nothing but bones|built like a (tank|truck|fridge|linebacker|brick|stick)|beached whale|size of a house|big as a house)',
    '(scrawny|skinny|chubby|pudgy|scruffy|grubby|dirty|smelly|ratty|mousy|homely|frumpy|ugly|unattractive|gangly|lanky|fat|tubby|plump|hulking|pimply|sweaty|shabby|bedraggled|toothless|wrinkled|haggard|rumpled|ill-kempt|unkempt|flabby|waif-like|rough-looking) (little|old|young|white|middle-aged)? (kid+|child|teen+|teenager+|girl+|boy+|guy+|fellow|woman|man|lady|gentleman|male|female|mom|mother|dad|father|youth|individual|person)',
    '^ (obese|overweight|fat|chubby|heavy-set|skinny|scrawny|frail|unkempt) (middle-aged|elderly|young|older|white|caucasian|unkempt|pleasant|unhappy|and)? (woman|man|lady|gentleman|male|female|girl|boy|individual|teen|teenager) $',
    '(hugely|enormously|massively|grossly|disgustingly|shockingly|monstrously|ridiculously) (fat|obese|overweight)',
    '(b o) (strong|very|noted|again|terrible|bad|evident|x)',
    '(clearly|obviously|evidently|visibly|apparently) not (been)? (washed|bathed|showered|laundered|combed|shaved|groomed)',
    '(clearly|obviously|visibly) (unwashed|unbathed|unshowered)',
    '(ill-kempt|ill-groomed|unlaundered|unironed|unpressed|unbrushed|unbathed|unshowered|dirt-streaked|sweat-soaked|nicotine-stained|tobacco-stained|urine-stained|food-encrusted)',
    '(could|can) (smell (him|her|pt|patient)|be smelled) (from|before|down|across|coming)',
    '(fat|chubby|pudgy|tubby|skinny|scrawny|scruffy|grubby|smelly|unkempt|filthy) ... (year+|yr) old',
  ],
  except: [
    '(feel~|felt|believes|thinks|says|calls|called|voices) ... (fat|ugly|skinny|chubby|disgusting)',
    'skin and bone (marrow|biopsy|biopsies|graft+|scan|infection|loss)',
  ],
  guards: {apart: false},
  message: 'This draws a body with scorn; a measure would say more.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Painfully thin on arrival.',
    'Scruffy guy in the hallway with a cart.',
    'Thin as a rake, weight is due Monday.',
    'A chubby ten-year-old with a cough.',
  ],
  passes: [
    'The cuff was too tight on her arm.',
    'Skinny jeans were donated to the clothing room.',
    'Clearly not changed since the last CT.',
    'Skin and bone marrow biopsies are due on Friday.',
  ],
}

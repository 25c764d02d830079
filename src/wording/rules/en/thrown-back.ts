import type {Proof, Rule} from '../../rule.js'

/** Help, counted up against the person. */
export const thrownBack: Rule = {
  id: 'en.compliance.thrown-back',
  severity: 'suggest',
  match: [
    '(given|had|has had|gave (him|her|them)|got|offered) (him|her|them)? (every|countless|umpteen|endless|more than enough|too many|so many|plenty of|numerous|multiple|many|ample) (second)? chance+ ($|and|but|already|by|with|here|over)',
    '^ (countless|umpteen|endless|numerous|multiple|too many|plenty of) (second)? chance+ ($|and|but|already|given|by)',
    '(after|despite) (all|everything) (that)? (we|staff|the team|his (mother|family|parents|wife)|her (mother|family|parents|husband)|everyone|i|others) (have|has|ve|had)? (done|did|do|does|put in|tried) for (him|her|them)',
    '(not|never|without) (so much as|even)? (a|one)? (single)? (thank you|word of thanks)',
    'no (word of)? thanks (for (it|our)|from (him|her|them))',
    '(no|without|never) (a)? (please|thanks) or (thank|please)',
    'chance after chance',
    '(bit|bite~|biting) the hand',
    'last chance saloon',
    'on (his|her|their) last (chance|strike|life)',
    '(offered|given|handed|provided) everything : (and|but|yet)? (takes|wants|accepts|uses|does|gives|appreciates) nothing',
    '(bent|bend|bends|bending) over back-wards (for (him|her|them)|to (accommodate|please|help) (him|her|them))',
    '(we|staff|team|everyone|services|school) (have|has|ve|had)? (all)? (bent|bend|bending) over back-wards',
    '(been|being) bent over back-wards for',
    'more (chances|help|support|goes|warnings) than (most|anyone|anybody|any|(he|she) deserves)',
    'more than (his|her|their) (fair)? share of (help|chances|staff|nursing|support|attention|our|bed)',
  ],
  except: [
    '(bit|bite~|biting|bitten) the hand (of|that (he|she|was)|and)',
    'dog ... bit the hand',
    'chance+ (to|of)',
  ],
  guards: {apart: false},
  message: 'This counts up what was given; what did not fit is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Had umpteen chances.',
    'After all we have done for him.',
    'Never a thank you.',
    'Last chance saloon.',
    'Staff have bent over backwards.',
    'More chances than most.',
    'Offered everything, takes nothing.',
  ],
  passes: [
    'Given every chance to recover at home.',
    'She sent a thank you card.',
    'He said no thanks for the tea.',
    'Dog bit the hand; sutured.',
    'He can bend over forwards, not backwards.',
  ],
}

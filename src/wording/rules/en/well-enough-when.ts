import type {Proof, Rule} from '../../rule.js'

/** A good moment, told as proof against the bad ones. */
export const wellEnoughWhen: Rule = {
  id: 'en.credibility.well-enough-when',
  severity: 'suggest',
  match: [
    '(sharp|quick|alert|mobile|lively|chatty|awake|fit|bright|keen|well) enough (when|whenever|once) (there|theres|it suits|food|tea)',
    '(bright as a button|right as rain|happy as larry|nice as pie|good as gold) (when|once|after|afterwards|as soon|the (minute|moment)|for some-one)',
    '(then|suddenly|later) : (as)? (nice|sweet|good|right|bright) as (pie|gold|a button|rain)',
    'not a (peep|squeak|tear|whimper) (once|when|after|as soon as|the (minute|moment))',
    '(bright|chatty|cheerful|lively|mobile|well|relaxed|energetic|comfortable) ... for some-one (so|supposedly|claiming|in (so much|agony|pain|crisis)|who (is|was|claims|says|cannot|wanted))',
    '(perk~|brighten~) up? (remarkably|miraculously|amazingly|magically)',
    '(plenty of|always|no shortage of|somehow|yet|but|though) (has|finds|had)? (energy|money) (for|to) (bingo|the pub|cigarettes|fags|weed|beer|booze|tattoos|argue|shout|complain)',
    '^ (amazing|miraculous|uncanny) how (it|he|she|they|the (pain|voices|limp))',
    '(hardly|scarcely|not) (exactly)? (at death s door|on (his|her) last legs)',
    '(so|knowing) (that)? (he|she|they) (would|d|will) be (found|discovered|rescued)',
    '(made|making) sure (that)? the door was unlocked',
    '(timed (it|this|that|the (overdose|od|cutting)) (to (a tee|perfection)|so|perfectly|with just)|timed to perfection)',
    'suddenly (has|had|got|develop~|voice~|is|was) (a plan|suicidal|voices|si) ... (when|as soon|once|after)',
    'not (persuaded|satisfied) (that)? (there|he|she|they|this) ... (real|genuine|true|serious) (wish|intent|intention|attempt|desire|distress)',
    'magic word+',
    '(only|just|purely) to (spite|annoy|rile|upset|punish|get (back)? at) (us|staff|me|every-one|the (nurse+|staff|team)|mum|mom|mother)',
    'out of (pure|sheer)? (spite|badness)',
  ],
  except: ['(pendant|tracker|whistle|alarm) ... ... be found', 'out of spite by'],
  guards: {apart: false},
  message: 'This sets a good moment against the bad ones; both are true.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Quick enough when there is cake.',
    'Right as rain once the cheque came.',
    'Then right as rain.',
    'Not a whimper after the nurse left.',
    'Very chatty for someone in so much pain.',
    'No shortage of money for weed.',
    'Timed it perfectly.',
  ],
  passes: [
    'She is bright as a button and a joy to sit with.',
    'Strong enough for surgery on Monday.',
    'Not a peep overnight.',
    'She has energy for bingo again.',
    'Suddenly had chest pain when climbing stairs.',
    'We timed it with a stopwatch.',
  ],
}

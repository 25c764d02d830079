import type {Proof, Rule} from '../../rule.js'

/** A view of things, waved away. */
export const ownPlanet: Rule = {
  id: 'en.insight.own-planet',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(will|would|cannot|can|could|refuse~|t|not|unwilling|has yet|needs|must|fails) (to)? (face|accept) (the)? (facts|reality|the music|up to (it|reality|facts|things|what))',
    'face up to (reality|facts|what (he|she) (has|is))',
    '(externalise~|externalize~) (blame|responsibility|everything|all)',
    '(has|have|had) (himself|herself|themselves) convinced',
    '(blinkered|self-deluded|deluding (himself|herself)|kidding (himself|herself))',
    '(thinks|think|thought) (he|she) (is|s) (god s gift|the bee s knees|something special|all that|untouchable|bulletproof|the big man|the boss)',
  ],
  except: [
    'book ... another planet',
    '(feel~|felt|like) ... (being)? (on|in) (another|a different|his own|her own) planet',
    '(abuse|assault|reassur~) ... (never|not) (his|her) fault',
  ],
  anywhere: [
    '(is|was|^|living|lives|s|seems) (on|in) (another|a different|his own|her own) (planet|universe|orbit)',
    '(not|never|isn t|doesn t live|does not live) (living)? in the real world',
    '(pie in the sky|castles in the air|pipe-dream+)',
    '(lofty|fanciful|far-fetched|hare-brained|madcap|half-baked|fantastical|unworkable|airy-fairy) (plan+|idea+|scheme+|dream+|notion+|ambition+)',
    '(^ never|nothing is (ever)?|nothing was (ever)?|of course not) (his|her|their) fault',
    '(everyone|everybody) else s fault',
    'rose-(tinted|coloured|colored) (view|picture|account|version|outlook|idea|memory|memories)',
  ],
  message: 'This waves away how the person sees it; what they see is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She will not face facts.',
    'On another planet.',
    'Pie in the sky plans for a bakery.',
    'Never his fault.',
    'Has himself convinced.',
    'A rose-tinted view of the home.',
  ],
  passes: [
    'Face cleaned; accepted the facts sheet.',
    'It was not her fault, we told her.',
    'FL-41 rose-tinted glasses for migraine.',
    'A book about another planet.',
    'She baked a pie.',
  ],
}

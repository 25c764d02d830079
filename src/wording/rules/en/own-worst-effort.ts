import type {Proof, Rule} from '../../rule.js'

/** Effort, weighed in sayings. */
export const canButWillNot: Rule = {
  id: 'en.compliance.own-worst-effort',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(not|t|never|hardly|doing nothing to|does nothing to|do nothing to|did nothing to|isn t|stopped) (really|exactly|even|doing much to|doing anything to)? helping (himself|herself|themselves) ($|and|at|by|with (his|her)|or|in|when)',
    '(can|could|able to) (do|manage|walk|wash|dress|feed|talk|stand) (it|this|himself|herself|that|more)? (fine|well|perfectly well|alone|rightly)? : (but|just|and|yet|only) (just)? (won t|will not|wouldn t|would not) ($|do|try|bother)',
    '(no|zero|not much|little|lacks|lacking|without) (any)? (get up and go|gumption|oomph|work ethic|moral fibre|stickability)',
    '(not|never|t) (pull|pulls|pulling) (his|her|their) (own)? weight',
    '(need~|could do with|deserve~|could use|want~) (a|some) (good|swift|serious|big|right)? (kick (up|in)|boot up|slap|rocket|shaking|talking to|telling off|hiding|reality check|dose of reality|wake-up call|cop on)',
    '(not|never|t|refuse~ to|unwilling to) (meet|meeting|come|coming) (us|staff|me|the team) half-way',
    '(could|can|would|able to) (do|walk|manage|eat|cope|achieve|be|get) ... ... if (he|she|they) (only|just)? (bothered|tried harder|made (an|any|the|some|more)|put (his|her|their) mind|applied (himself|herself)|could be bothered|so chose)',
    '(not|t|never|hardly) (even)? bothered (to|picking|coming|filling|opening|taking|washing|turning|calling|going|reading|checking|getting|doing|attending)',
    '(not|t) keep (his|her|their) hands off (the)? (drink+|food|fridge|bottle|biscuits|snacks|sweets)',
    'in no (rush|hurry) to (have (him|her)|take (him|her)|work|get (better|well|up|out)|help)',
    '(slacking|slacked|slacks off|skiving|skived|skives|dossing|dossed|shirk~|loafing|loafed|bunking off|bunked off|mitching|mitched|coasting|coasts) ($|at|in|off|all|again|on|from|along|through)',
    '(wait~|look~|hop~|want~|expect~) (for)? (a|some) (magic|miracle) (pill|cure|wand|bullet|fix)',
    'want~ a quick fix',
  ],
  except: ['(coast~|coasts) (down|to|along the|on (his|her) bike)'],
  anywhere: [
    '(capable|fine|independent|mobile|articulate|compliant|pleasant|cooperative|coherent|polite|helpful|lucid|nice|charming|lovely|sweet) when (he|she|they) (wants|want|chooses|wanted|feels like) (to be|it|to $|$)',
    'all (mouth|talk) (and|but) no (trousers|action)',
    'ball is in (his|her|their) court',
    '(lead|bring|take) a horse to water',
  ],
  message: 'This weighs effort by a saying; what stood in the way is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He is not helping himself.',
    'Can do it, just won’t.',
    'No gumption.',
    'Not pulling his weight in the flat.',
    'Could use a reality check.',
    'Slacking at school again.',
    'Wants a magic pill.',
  ],
  passes: [
    'Not helping himself to more soup.',
    'He could walk but would not on ice.',
    'She coasts down the hill on her bike.',
    'Rocket and a slice of ham for lunch.',
    'She cannot pull her own weight on the bar.',
  ],
}

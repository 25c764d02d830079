import type {Proof, Rule} from '../../rule.js'

/** Distress taken for a performance. */
export const audience: Rule = {
  id: 'en.character.audience',
  severity: 'suggest',
  match: [
    '(plays to|playing to|needs|wants|without) an audience',
    '(like~|love~|want~|need~|enjoy~|seeks) (to be|being)? the (center|centre) of attention',
    '(turn~|switch~|pour~|can turn) on (the|his|her|their)? (charm|tears|waterworks)',
    '(quite the|such a) performance',
    '(performing for (us|staff)|showmanship|grandstanding|showboating|melodrama|production out of|spectacle of (himself|herself|themselves))',
    '(thrive~|feeds|feed|live~) on (chaos|drama|conflict|attention|crisis|negativity)',
    '(threw|throws|throwing|flung|flings) (himself|herself|themselves|self) (on|onto|to) the (floor|ground)',
    '(flair|flare|penchant|talent) for (the)? (drama|dramatic|dramatics|theatrics)',
    '(cries|cried|crying|weeps|screams|screaming|yells|wails|sobs|tears) (on (demand|command|cue)|at will|for (staff|effect|show)|when (denied|told no))',
    '(resolve~|stop~|stopped|settle~|calm~|subside~|quit) (crying|yelling|screaming|shaking)? when (ignored|not (watched|looking)|(nobody|no one) (is|was)? (watching|looking|around))',
    '(spectacle|playing up|big production|scene)',
  ],
  except: [
    '(test|job|work|school|academic|occupational|functional|daily|task|music|musical|piano|dance|theatre|choir|cognitive|physical|sport|sports|sales|sexual|stage|band) ... (performance|performing|production)',
    '(police|on|at|to|from|of|safety|accident|crash) (the)? scene',
    '(opening|final|favourite|film|movie|crime|music|art) scene',
    'scene (from|in|of|at)',
    '(acting|act~|role|play|drama|theatre|lines|slate|school) ... ... ... scene',
    'spectacle (colostomy|frame+|lens|wearer+|prescription|correction)',
    '((event|accident|crash) scene|spectacle-corrected)',
  ],
  message: 'This sees theatre where there may be pain.',
}

export const proof: Proof = {
  sources: ['goddu', 'practice'],
  flags: [
    'Wants an audience when upset.',
    'Turns on the tears at discharge.',
    'Panic attack, resolved when ignored.',
  ],
  passes: [
    'Sings for an audience of forty at the church.',
    'Her piano performance is on Friday.',
    'The alarm stopped when the door closed.',
    'Dislikes being the centre of attention. Glasses: new spectacles. The pain settles when left alone.',
    'A spectacle prescription was given.',
    'CPR was begun at the event scene by a neighbour.',
  ],
}

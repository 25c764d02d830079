import type {Proof, Rule} from '../../rule.js'

/** Distress taken for a performance. */
export const audience: Rule = {
  id: 'en.character.audience',
  severity: 'suggest',
  match: [
    '(for|plays to|playing to|needs|loves|has|wants|with|without|enjoys|in front of) (an|the|her|his) audience',
    '(center|centre) of attention',
    '(turn~|turns|turned|can turn|switch~|lays|pour~) (on|off)? (the|his|her|their)? (on)? (charm|tears|waterworks|drama|act|anger)',
    '(a|the|this|that|her|his|their|another|such|more|quite) (whole|real)? performance',
    '(performing for (us|staff|an|the)|spectacle|showmanship|grandstanding|showboating|playing up|acting up|melodrama|big production|production out of|scene)',
    '(thrive~|feeds|feed|live~) on (chaos|drama|conflict|attention|crisis|negativity)',
    '(threw|throws|throwing|flung|flings) (himself|herself|themselves|self) (on|onto|to|down|about|around)',
    '(flair|flare|penchant|gift|talent) for (the)? (drama|dramatic|dramatics|theatre|theatrics)',
    '(cries|cried|crying|weeps|screams|screaming|yells|wails|sobs) (on (demand|command|cue)|at will|for (attention|staff|effect|show)|when (denied|told no|refused|asked to))',
    '(resolve~|stop~|stopped|settle~|calm~|subside~|abate~|end~|quit) (crying|yelling|screaming|shaking)? when (ignored|left alone|nobody|no one|not (watched|looking|attended))',
  ],
  except: [
    '(asthma|knee+|back|arthritis|gout|reflux|allergies|stomach|hip|shoulder|machine|computer|device|monitor|pump|pain|sciatica|eczema|bladder|phone|elevator|vertigo|gut|heart|it) ... acting up',
    '(before|after|while|by|when|prior to|without) performing',
    'audience of',
    '(test|job|work|school|academic|occupational|functional|daily|task|music|musical|piano|dance|theatre|choir|cognitive|physical|sport|sports|sales|sexual|stage|band) ... (performance|performing|production)',
    '(performance|performing) (review|measure|measures|art+|anxiety|status|scale|test|of|at|in|with|the|on|well)',
    '(police|on|at|to|from|of|safety|accident|crash) (the)? scene',
    '(opening|final|favourite|film|movie|crime|music|art) scene',
    'scene (from|in|of|at)',
    '(throws|threw) (himself|herself) into (work|his|her|the)',
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
  ],
}

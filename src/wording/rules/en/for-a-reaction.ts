import type {Proof, Rule} from '../../rule.js'

/** What somebody did, put down to wanting to be looked at. */
export const forAReaction: Rule = {
  id: 'en.character.for-a-reaction',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(look~|fish~|push~|angl~|hop~) for a (reaction|rise) ($|from (staff|us|me|peers|nurse+|others|the|his|her)|out of|again)',
    '(get~|got|getting) (a|some) (rise|reaction|kick) (out of|from) (staff|us|me|nurse+|peer+|others|everyone|winding|upsetting|annoying)',
    '(love~|enjoy~|relish~|crave~|lives for|live for|lap~ up|bask~ in) (an audience|the (attention|limelight|spotlight|fuss|drama|commotion|sick role)|being (the centre|the center|centre|center|fussed over|waited on|the sick one|(the)? centre stage))',
    'likes to shock',
    '(said|says|saying|does|did) (it|things|this) to shock',
    'to shock (staff|us|the nurses)',
    'for shock value',
    'play~ to the (gallery|crowd|audience|camera+)',
    '(has|have|had|likes|always|wants|needs) to (be|have) the (sickest|illest|worst off|centre|center|star|loudest|last word)',
    '(need~|want~|likes) (his|her|their) hand held ($|through|for everything|at every|all)',
    '(stop~|settle~|quit~|recover~) (if|when|once|as soon as|the moment) (no one|nobody|you|we|staff) (is|are|s)? (looks|looking|watching|watches|look away|looks away|stop looking|stop watching|turns away|around to see|paying attention)',
    'will stop (if|when|once) (no one|nobody|ignored|you|we|not)',
    'thrives on (attention|drama|chaos|conflict|being)',
  ],
  except: [
    'loves an audience ... (sing~|play~|perform~|band|stage|choir)',
    '(tic+|voice+|sound+|alarm+|hiccup+|twitch|ringing) ... (will)? stop~',
  ],
  anywhere: [
    '(he|she|they|{charge}) (is|are)? (best|better) ignored',
    '^ best ignored when (like|he|she|in|upset|behaving)',
    'attention-hungry',
  ],
  message: 'This names a wish to be looked at; what was needed is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Looking for a rise out of the porter.',
    'Loves an audience at rounds.',
    'Playing to the gallery.',
    'Always has to be the sickest.',
    'She says it to shock us.',
  ],
  passes: [
    'Patch test: read for a reaction at day four.',
    'She loves the garden and being outdoors.',
    'He likes to have the last slice.',
    'Settles when we sit with her.',
    'He loves an audience when he sings with the band.',
  ],
}

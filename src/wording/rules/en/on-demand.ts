import type {Proof, Rule} from '../../rule.js'

/** Suicidal on demand: a sign of pain, weighed as a bargain. */
export const onDemand: Rule = {
  id: 'en.suicide.on-demand',
  severity: 'strong',
  match: [
    'suicidal on (demand|cue|command|schedule|request)',
    '(suicidal|suicide|si|self-harm|sib|suicidality|threat+|nssi) ... [(for (housing|a bed|shelter|meds|cigarettes|admission|benefits|money|drugs|food|warmth|sympathy|leverage)|conditional (on|upon)|contingent (on|upon)|depending on)]',
    '^ killed (himself|herself|themselves)',
    '(suicide|overdose|hanging|attempt|jump|od) ... {be} (successful|unsuccessful|a success|a failure|botched|ineffective)',
    '(barely|hardly|scarcely|not even|never even|n t even) (broke|break|broken|scratched|pierced|nicked|penetrated) (the|his|her|through)? (skin|surface)',
    '(want~|trying|hoping|likes) (to)? (us|staff|family|everyone|mother|him|her|people) (to)? (worry|worried|scare|scared|panic|feel guilty|feel sorry)',
    '(to|trying to|just to) (scare|worry|frighten|punish|guilt|alarm|manipulate) (us|staff|his|her|their|the|mother|family|boyfriend|girlfriend|husband|wife|ex)',
    'if (he|she|they) (had|have|d)? (wanted|meant|intended|want) to (die|do it|kill|end)',
    '(dramatic|theatrical|melodramatic|rambling) (suicide|suicidal|goodbye|farewell) (note|call|text|scene|letter|message+|exit|post+)?',
    '(ideation|si|suicidality|attempt+|cutting|self-harm|sib|threat+|overdose+|nssi|od) {link} ... [(manipulative|behavioural|behavioral|attention-seeking|for attention|gainful|instrumental|goal-directed|a tool|a tactic|for show|fake|feigned|exaggerated|not credible|not believed|hollow|staged|insincere|for gain|secondary gain|a ploy|a stunt)]',
    '(gave|gives|give|given|giving) (us|me|staff|writer)? (his|her|their) word',
    '(and|si|safe) contracted ($|verbally)',
    '(swallowed|swallows|inserted|ligature+|ligatured|head-banged|cut|cuts|cutting|ingested|ingests|tied) ... [(again (to|for)|to get (out|attention|moved|staff|admitted|a bed|back|her|his))]',
    '(suicide|suicidal|si) (again|yet again|as per usual|as usual|as always|per usual|x many|routine|nonsense|talk|rhetoric|narrative|bs)',
    '(crying|cry|cries|cried|screaming) (suicide|suicidal)',
    '(call+|calls|called|calling) (his|her|their) bluff',
    '(serial|habitual|frequent|repeat|perennial|chronic|regular|seasoned|professional) (overdose|od|suicide|suicidal|self-harm) (attempter|taker|presenter|patient|threat+|attempt+)',
    '(no|not|never|without|little|lacked|lacks|minimal|low|questionable|doubtful) (any|much|a|real|true|serious|actual|genuine)? (serious|real|true|genuine|actual) (attempt|suicidality|threat|suicidal|intent to die|desire to die|wish to die|plan to die)',
    '(not|never|hardly|isn t) (a)? (credible|convincing|believable) ... (suicidal|suicide|si|threat|attempt)',
    '(threaten~) (to)? (end|harm|hurt|hang|cut|slash|jump|starve|walk into) (it|his|her|their|himself|herself|themselves|self|off|in front|traffic|things)',
    '(succeed~|succeeded|success|unsuccessful|failed) (at|in|with) (suicide|the attempt|killing|his attempt|her attempt|an attempt|taking)',
    '(failure+|botched|fail~) (to|at) (die|kill|commit|complete|suicide|suicides)',
    '(another|yet another|latest|usual|weekly|monthly|fifth|third|fourth|sixth|tenth|umpteenth) (od|overdose|suicide attempt|gesture|cutting episode|self-harm)',
    '(pills|tylenol|ativan|gravol|tablets|overdose|od) ... (knowing|knew) [(someone|mother|staff|husband|she would|he would) ... (find|found|home|saved|rescued)]',
  ],
  except: [
    '({family}|brother|sister|peer|voice+|boyfriend|girlfriend|roommate|neighbour|stranger) (who|had|has|then|would)? (threaten~)',
    '(denies|denied|no|never|without) ... threaten~',
    '(third|fourth|fifth|sixth) (attempt) (at|to)',
    '(another|latest|third|second|fourth) attempt (at|to)',
    '(suicide|si) (talk) (line|therapy)',
    'to scare (away|off|the (birds|dog|deer))',
    '(dramatic) (call|text|scene) (in|from) the (play|film|movie)',
  ],
  guards: {apart: true},
  message: 'This weighs a sign of pain as a bargain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Suicidal on demand.',
    'Cuts barely broke the skin.',
    'Voices SI for housing.',
    'Suicide by hanging was successful.',
  ],
  passes: [
    'He contracted pneumonia in March.',
    'She gave her consent to the call.',
    'Another attempt to reach the pharmacy.',
  ],
}

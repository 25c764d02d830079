import type {Proof, Rule} from '../../rule.js'

/** Suicidal on demand: a sign of pain, weighed as a bargain. */
export const onDemand: Rule = {
  id: 'en.suicide.on-demand',
  severity: 'strong',
  match: [
    'suicidal on (demand|cue|command|schedule|request)',
    '(suicidal|si|suicidality|ideation|threats) [(for (housing|a bed|shelter|meds|cigarettes|admission|benefits|money|drugs|food|warmth|sympathy|leverage)|conditional on|contingent (on|upon))]',
    '(suicide|overdose|hanging) (by (hanging|overdose|od)|attempt+)? {be} (successful|unsuccessful|a success|a failure|botched)',
    '(barely|hardly|scarcely|not even|never even|t even) (broke|break|broken|scratched|pierced|nicked|penetrated) (the|his|her|through)? skin',
    '(just to|only to|trying to|in order to) (scare|punish|guilt|manipulate) (us|staff|(his|her|their) (mother|family|parents|boyfriend|girlfriend|husband|wife))',
    'if (he|she|they) (had|have|d)? really (wanted|meant|intended) to (die|kill|do it)',
    '(dramatic|theatrical|melodramatic) (suicide|suicidal|goodbye|farewell)',
    '(ideation|si|suicidality|attempt+|cutting|self-harm|sib|threat+|overdose+|nssi) {link} ... [(manipulative|behavioural|behavioral|attention-seeking|for attention|instrumental|a (tool|tactic|ploy|stunt)|for (show|gain)|fake|feigned|not (credible|believed)|staged|insincere)]',
    '(swallowed|swallows|inserted|ligature+|head-banged|cut|cuts|cutting|ingested) ... [to get (attention|moved|admitted|a bed)]',
    '^ suicidal (as per usual)',
    '(suicide|suicidal) (nonsense|rhetoric|narrative)',
    '(cries|cried|cry|crying) suicide',
    'call~ (his|her|their) bluff',
    '(serial|habitual|frequent|repeat|perennial|seasoned|professional) (overdose|od|suicide|suicidal|self-harm) (attempter+|taker|presenter|threat+)',
    '(no|not|never|without) (any|a)? (serious|real|true|genuine) (attempt $|suicidality|(intent|wish|desire) to die|intent $)',
    '(threaten~ (to)? (harm|hurt|hang|cut|starve|slash) (himself|herself|themselves|self)|threaten~ to (jump|end it all))',
    '((succeed~|failed) (at|in) (suicide|killing (himself|herself)|taking (his|her|their) (own)? life)|(fail~|botched) (at suicide|to (die|kill (himself|herself)|complete suicide)))',
    '(yet another|usual|weekly|umpteenth) (od|overdose|suicide attempt|gesture|cutting|self-harm)',
    'knowing (that)? (someone|staff|(his|her) (mother|husband|wife|partner|roommate)) would find (him|her|them)',
    '(suicide|suicidal|si|threat+|self-harm) ... [(leverage|bargaining (chip|tool)|lever|trump card|currency|ploy)]',
    'attempted suicide : (but)? (unsuccessfully|without success|failed)',
    '(overdose~|od) ... [(just|only|a mere|merely) (a)? (few|handful|couple|two|three|four|five|six|2|3|4|5|6)]',
    '(self-harm~|cut~|scratch~|head-bang~) ... [(out of boredom|for (kicks|a reaction|a thrill)|to get (attention|a reaction|a rise|noticed))]',
    'slash~ (up|himself|herself|themselves)',
    '(no|not|never|without|little|lacked|lacks|minimal|low|questionable|doubtful) (any|much|a|real|true|serious|actual|genuine)? (serious|real|true|genuine|actual) (attempt|threat|suicidal|desire to die|wish to die|plan to die)',
    '(attempted|tried|jumped|overdosed|hanged|shot) (suicide|to (die|kill (himself|herself)))? : (but)? (unsuccessfully|without success|poorly|incompetently)',
  ],
  except: [
    '({family}|brother|sister|peer|voice+|boyfriend|girlfriend|roommate|neighbour|stranger) (who|had|has|then|would)? threaten~',
    '(denies|denied|no|never|without) ... threaten~',
    '(bite|bit|dog|cat|needle|thorn|nail|scrape|claw+) ... (barely|hardly|scarcely|even)',
    '(third|fourth|fifth|sixth) (attempt) (at|to)',
    '(another|latest|third|second|fourth) attempt (at|to)',
    '(suicide|si) (talk) (line|therapy)',
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
    'Denies SI; here for housing forms.',
    'She does not want to worry her mother.',
    'Her boss threatened to cut her hours.',
    'He carves ducks out of cedar.',
  ],
}

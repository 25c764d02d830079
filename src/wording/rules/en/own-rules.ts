import type {Proof, Rule} from '../../rule.js'

/** Independence, told as defiance. */
export const ownRules: Rule = {
  id: 'en.compliance.own-rules',
  severity: 'suggest',
  match: [
    '(thumb~|thumbs) (his|her|their) nose',
    'dig~ (in)? (his|her|their) heels (in)?',
    '(play~|live~|go~) by (his|her|their) own rules',
    "(thinks|believes|acts as if|feels|assumes) (the)? (rules|limits) (do not|don't|does not|doesn't|did not|are not|aren't) (apply|for|meant|matter)",
    '(a law unto|marches to|answers to no one|does as (he|she|they) pleases|does whatever|as (he|she|they) sees fit)',
    "(not|never|won't|can't|cannot|will) (take no for an answer|take direction|accept no|hear it)",
    "(refuses to|won't|will not|would not|wouldn't) (budge|bend|back down|be told|hear|listen|compromise|negotiate|leave the|give up his|let go)",
    '(drag~|dragging) (his|her|their) (feet|heels)',
    '(lip-service|through the motions|deaf ear|deaf ears|in one ear)',
    '(only|just) (comes|shows up|attends|calls|engages|cooperates|comes in|appears|talks) (when|if) (he|she|they|it|there)',
    '(flout~|defy|defies|defied|defying|disobey~|disobeys|snub~|challenge~ authority|rebel~) (the|all|unit|ward|house|every|staff|any|his|her|their|authority|us)?',
    'not one to (listen|follow|take|accept)',
  ],
  except: [
    'take direction (cards|card|notes|sheets)',
    'dragging (his|her) (left|right) foot',
    '(rebel+|snub~) (against cancer|by)',
  ],
  message: 'This makes defiance of a mind of one’s own.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Thumbs her nose at the curfew.', 'He digs in his heels when bathing comes up.'],
  passes: [
    'A brick wall beside the garden blocks the wind.',
    'The dog drags its feet on wet days.',
    'The landlord disregarded his letter.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Wants to be found: what a person did against their life, graded. */
export const wantsToBeFound: Rule = {
  id: 'en.suicide.wants-to-be-found',
  severity: 'suggest',
  match: [
    '(want+|wanted|wanting|meant|hoping|hoped|intended) to be (found|rescued|saved|caught|stopped|discovered)',
    '(make~|making|made) sure (that)? (someone|somebody|staff|mother|he|she|they|everyone|husband) (would|will|could) (find (him|her|them)|be found)',
    'conveniently (lets|let|tells|told|calls|called|texts|texted|warns|warned|informs) (someone|somebody|staff|mother|everyone|people|us|911|boyfriend|girlfriend|ex)',
    '(coward s way|cowards way|easy way out|way out of (his|her) problems|permanent solution to a temporary)',
    '(by (his|her|their) own hand|at (his|her|their) own hand+|took (his|her|their) own life)',
    '(bungled|amateur|amateurish|pathetic|clumsy|inept|laughable|feeble|abortive|aborted|silly|foolish|stupid|inexpert|lame|dramatic|showy|manipulative|attention-seeking|minor|mild) (suicide|suicidal)? (attempt+|overdose+|od|hanging|gesture+)',
    '(gesture (vs|versus|rather than|only|not|and not|more than)|(vs|versus|only|just|mostly|likely|probable) gesture)',
    '(si|suicidality|suicidal ideation|suicidal thoughts|ideation|suicidal) (used|use|voiced|expressed|reported|stated) to (prolong|get|avoid|gain|obtain|extend|secure|delay|manipulate|escape|stay)',
    '(si|suicidality|suicidal ideation|suicidal|suicidal thoughts) ... [(miraculously|magically|suddenly|conveniently|mysteriously|promptly|instantly) (resolved|gone|disappeared|vanished|better|lifted|appears|appeared|returned|reappeared|worse)]',
    '(becomes|become|gets|turns|is|goes) suicidal (every|each|whenever|at|on|around|before|near|only|as soon as|right) (discharge|time (he|she|they|we)|rent|court|limits|cheque|staff|told|when (told|asked|limits))',
    '(verbally|able to|willing to|unwilling to|agreed to|and|has|pt|also) (contracted|contract) ($|with (staff|me|writer|rn|nurse|team)|for safety|until|overnight)',
    '(promise+|promised|promising|swears|swore|vow+|vowed) (that)? (he|she|they|us|staff|me|writer|not) (won t|will not|would not|wouldn t|to) (hurt|harm|kill|cut|do anything|do it|try|overdose|attempt)',
    '(hesitation|hesitant|tentative|token|cosmetic|attention) (marks|cuts|scratches|wounds|scratch) ... [(not|nothing|only|just|really)]',
    '^ (scratches|superficial|hesitation marks|a few scratches|mere scratches) : (really|only|not serious|nothing|no|at best|for|again)',
    '(staged|faked|feigned|pretend|pretended|simulated|mock|bogus|sham|pseudo|contrived|rehearsed|phony) (a|an|the|his|her)? (hanging|overdose|suicide|attempt|od|si|suicidality|self-harm|jump)',
    '(will|ll|would|going to) (likely|probably|surely|just)? (eventually|one day|someday|finally) (kill (himself|herself)|succeed in|get it right|finish the job|pull it off)',
    '(high|low|medium)-lethality (attempter+|self-harmer+|patient+|od|type)',
    '(si|suicidality|suicidal ideation|suicidal thoughts) {be} (chronic|baseline|nothing new|his baseline|her baseline|longstanding and chronic|old news|his usual|her usual|habitual|characterological|situational only)',
    '(attention-seeking|dramatic|manipulative|theatrical) (behaviour+|behavior+|act+|episode) : (cut|cuts|cutting|overdose|od|ligature|scratch~|self-harm|suicid~)',
    '(weak|selfish|cowardly|foolish|stupid|sinful|silly|shameful) (of (him|her|them)|enough to|thing to do) ... (suicide|himself|herself|life|pills|overdose|die|end|try)',
    '(did not|didn t|never|does not|doesn t) (really|actually|truly|seriously) (try|attempt|want|mean|intend) (very|too|that)? (hard|to die|to (kill|end)|it seriously|to succeed)',
    '(did not|didn t|never) (try|attempt) (very|too|that) hard',
    '(one|a few|two|three|handful of|couple of|some|half a dozen) (more)? (aspirin|advil|tylenol|gravol|vitamins|benadryl|melatonin|tums) ... (called it|and called|calls it|attempt|gesture|then called|for attention|overdose)',
    '(tired|sick|fed up|weary) of (his|her|their) (suicidal|suicide|si|threats|cutting|self-harm|overdoses|gestures|suicidality)',
    '(knew|knowing) (that)? (he|she|they) (would|will|d|ll) be (found|discovered|rescued|stopped) ($|before|in time)',
  ],
  except: [
    '(want+|wanted|hoping) to be (found|saved) ... (housing|job|home)',
    '(aborted|abortive|minor|stupid|silly|failed|clumsy) attempt+ (at (humour|conversation|a joke|the)|to (call|reach|contact|walk|cook))',
    '(no|denies|without) (token|hesitation)',
    '(rental|phone|lease|work) contract+',
    '(muscle|muscles|uterus|gallbladder|pupil+|tissue|heart|scar) ... contracted',
  ],
  guards: {apart: true},
  message: 'This grades what a person did against their own life.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Wanted to be found, clearly.',
    'SI is chronic and known.',
    'SI miraculously resolved.',
    'Promises she won’t hurt herself.',
    'Knew that she would be found.',
  ],
  passes: [
    'He hopes to be found a room near his sister.',
    'She let her nurse know and we sat together.',
    'The muscle contracted with touch.',
    'He does not want to die and will eventually complete his degree.',
    'Not a gesture or an overdose: she took two cetirizine by mistake.',
  ],
}

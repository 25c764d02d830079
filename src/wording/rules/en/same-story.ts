import type {Proof, Rule} from '../../rule.js'

/** Everyday ways to say that a person is not believed. */
export const sameStory: Rule = {
  id: 'en.credibility.same-story',
  severity: 'suggest',
  match: [
    '(his|her|their|usual|lame|latest|same|another|poor|many|endless|always|full of) excuse+',
    'excuse (for|about|as to|were|was|given|not to|to (avoid|leave|miss|skip|stay))',
    'the excuse',
    '(would|will|won|wouldn) (not|t) (confirm|specify|elaborate|disclose|divulge|clarify|explain|reveal|commit)',
    '(c|complain~|complaining|report~|states|stating|claim~|claiming|rating|rates|rated|pain|headache|anxiety|panic|dizziness|nausea|dyspnea|sob) ... ... [(while|whilst)] (scrolling|texting|laughing|smiling|chatting|giggling|joking|eating|sleeping|on|watching|snoring|talking|playing|dozing)',
    '(gave|gives|giving|provided|uses|used|using) (a|an|several|two|multiple|different)? (false|fake|wrong|fictitious|different|another|bogus) (name+|address|addresses|dob|age+|information|number+|details|identity|alias)',
    '(tells|telling|told) (everyone|anyone|everybody) (who|that|he|she|about)',
    '(always|same|usual|familiar|another|latest|old|every|elaborate|fantastic) (has|old|a|familiar)? (a|an)? (story|tale|saga|sob)',
    '(unfounded|baseless|groundless)',
    '(sure|unsure|uncertain|unclear|wondering|question|questioning|wonder) (how|what|if|whether|who) (much|of|this|it)? (to|can|it|this|he|she|is|be|was|really)? (to|is|be|was|really|actually)? (believe|believed|true|trust|truthful|genuine|lying|honest|faking)',
    '(unreliable|untruthful|inconsistent|suspect|hostile|uncooperative) (witness|source|narrator)',
    '(rambling|challenging|tangential|sketchy|suboptimal|inaccurate|unhelpful|reluctant|scattered|confused|inadequate|disorganized|incoherent|uncooperative|circumstantial|evasive|vague|frustrating|tedious|incompetent|compromised|untrustworthy|less than ideal) historian',
    '(unable|inability|cannot|not|fail~|t|could) (to|able|not)? (provide|give|offer|relay|supply|produce) (a|an|any|us|me|very)? (clear|coherent|reliable|accurate|consistent|credible|straight|meaningful|plausible|convincing|satisfactory|cogent|believable|truthful|honest) (history|account|story|information|details|timeline|explanation|answer+|reason|picture|chronology)',
    '(denies|denied|denying) ... ... (but|yet|though|however|although|despite) (clearly|obviously|found|observed|seen|noted|smells|smelled|reeks|uds|tox|urine|breath|empty|empties|bottle+|pill|ggt|staff|records|chart|collateral|family|elevated|there|positive|visibly|pharmacy|wife|mother|husband|police|actively|coughing|sweating|shaking|intoxicated)',
    '(denies|denied|denying) ... (smells|smelled|reeks|reeked|reeking) (of|like)',
    '(argue~|argues|arguing) (that|he|she|it)',
    '(not|t|hardly|less) (seem|appear|look|sound|than|come) (to|across)? (be|as)? (very|entirely|fully|wholly|particularly|at)? (all)? (genuine|real|sincere|true|authentic|credible|legitimate|believable|convincing|honest|truthful|plausible)',
    '(psychosomatic|hypochondria)',
    'nothing (physically|medically|organically|actually|really|objectively|structurally) (wrong|the matter)',
    '(worried|walking) well $',
    'worried well',
    '(not|t|never|less|hardly|far) (being|been|be|very|fully|entirely|completely|totally|always|than|from)? (very|fully|entirely)? (upfront|up-front|straightforward|transparent) (with|about|regarding|re|in|as)?',
    '(half-truths|half-truth)',
    '(superficially|outwardly|ostensibly|nominally) (agrees|agreed|agreeable|accepting|engaged|insightful|accepts|apologetic|remorseful)',
    'accuse~ (others|peers|roommate+|co|residents|everyone|people|family|us|writer|me|nurses|nursing|workers|doctors|security|another) (of)?',
  ],
  except: [
    'excuse (note|me|from)',
    'excuse+ (him|her|them|from)',
    'while playing (baseball|football|basketball|soccer|hockey|tennis|golf|sports|rugby|volleyball|outside|pickleball|softball)',
    'psychosomatic (medicine|clinic|service|consult|research)',
    '(told|tells) everyone (about)? (her|his) (new|good|news|wedding|baby)',
    '(falsely|wrongly|was|were|been|being) accused',
    '(no|not) (wrong|different) (name|address)',
    '(walking|worried) well (with|about)',
    '(same|old|another|every) story (building|house|book)',
  ],
  guards: {negation: false},
  message: 'This tells the reader not to believe the person.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'Always has a story.',
    'Not sure how much to believe.',
    'Denies use but empties were found.',
    'He does not seem genuine.',
    'Gave a false name at triage.',
  ],
  passes: [
    'He was falsely accused at school.',
    'She is walking well with the cane.',
    'Psychosomatic medicine will see her on Friday.',
  ],
}

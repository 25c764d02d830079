import type {Proof, Rule} from '../../rule.js'

/** A judgement of manner, dropped in passing. */
export const inPassing: Rule = {
  id: 'en.character.in-passing',
  severity: 'suggest',
  match: [
    '[(needy|demanding|rude|stubborn|disrespectful|cheeky|obnoxious|bossy|whiny|clingy|immature|sarcastic|argumentative|belligerent|abusive|defiant|insolent|defensive|manipulative|lazy|unco-operative|noncompliant|entitled|hostile|arrogant|childish|petulant|unmotivated|evasive|sullen|surly|aggressive|intrusive)] (as ever|as always|in the extreme|to the core|through and through|beyond belief|to a fault|to the last)',
    '(nothing if not|for being|sent (out|home|back) for being|warned for being|excluded for being|reputation for being) (so|very|too)? [(needy|demanding|rude|stubborn|disrespectful|cheeky|obnoxious|bossy|whiny|clingy|immature|sarcastic|argumentative|belligerent|abusive|defiant|insolent|defensive|manipulative|lazy|unco-operative|noncompliant|entitled|hostile|arrogant|childish|petulant|unmotivated|evasive|sullen|surly|aggressive|intrusive)]',
    '(since|because|being|so|too|for being|through being|due to being|through) [(needy|demanding|rude|stubborn|disrespectful|cheeky|obnoxious|awkward|stroppy|bossy|whiny|clingy|intrusive|immature|sarcastic|argumentative|belligerent|abusive|defiant|insolent)] ($|and|about|with|to (staff|nurse+|teacher+|the))',
    '(an|a|his|her|their|usual|with) (very|rather|typically)? [(immature|defensive|sullen|petulant|sulky|insolent|cheeky|sarcastic|childish|surly|contemptuous|smug|haughty|disdainful|truculent|dramatic|theatrical) (shrug|silence|smirk|giggle+|snort|look|smile|sigh+|wave|stare|grunt|eye-roll|glare|laugh|huff)]',
    '(^|he|she|they|{charge}|seems|seemed|much|bit|little|slightly|far|was|is|been) [(less|not (as|so)) (intrusive|demanding|needy|difficult|immature|argumentative|belligerent|rude|hostile|obnoxious|clingy|attention-seeking|manipulative|whiny|entitled|bossy|dramatic|defiant|oppositional|sarcastic|stroppy|awkward)] (than (yesterday|last|before|usual|earlier|previously|on|at)|today|tonight|overnight|this (am|pm|shift|morning|evening|week|time)|with (staff|us|nurse+))',
    'if (he|she|they|pt|mum|mom|mother|dad|father|the (patient|family)) (were|was|had been|could be|would be) (a (bit|little)|only|just)? [(less|not so|more) (immature|demanding|needy|difficult|rude|hostile|stubborn|lazy|passive|dramatic|manipulative|argumentative|chaotic|feckless|motivated|honest|compliant|reliable|cooperative|co-operative)]',
    'manner (with|towards|to|toward) ... ... which (was|is) (quite|very|frankly|rather|often)? [(disrespectful|rude|inappropriate|familiar|abrupt|dismissive|bossy|condescending)]',
    '(his|her|their) usual (charming|cheery|delightful|difficult|grumpy|miserable|lovely|cheerful|demanding|argumentative|awkward|moody|bubbly|stroppy|truculent|pleasant|sunny|combative) self',
    '(ray|little ray) of sunshine (today|as|again|this|$)',
    '(stroppy|bolshy|bolshie|shirty|arsey|arsy|narky|stropping|gobby|mardy|lairy|arrogance|truculent|churlish|uppity|gobshite|whingeing|whinging|whinger+)',
    '(in|had|having|threw|throwing) (a|one of (his|her|their))? (mood+ again|huff+)',
    '(she|he|they|{charge}) (is|was|s|were) (being|just being)? (very|really|a bit|rather|so)? [awkward] (again|as usual|about (taking|having|letting|the (wash|bath|meds|injection))|on purpose|for the sake)',
  ],
  except: [
    '(voice+|thought+|image+|memories|memory|flashback+|tic+|music|noise|hallucination+|line|test|scan|device|job|role|work|course|course+|task+|duties|exercise+|pain|worry|worries|commentary|symptom+|dream+|intrusions) ... ... (less|not as|not so)',
    '(feel~|felt|worry~|fear~|afraid|apologize~|apologised|sorry) ... ... (needy|demanding|rude|awkward|stroppy|whinging|whingeing)',
    '(son|daughter|toddler|baby|dog|cat|horse|pony) ... ... (stroppy|mardy|whinging|whingeing|narky|strop+)',
  ],
  guards: {apart: false},
  message: 'This judges a manner in passing; what was said or done is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Moved to a side room since needy.',
    'Answered with a sullen shrug.',
    'Less demanding than yesterday.',
    'If she were less immature we would list her.',
    'Kept back over his manner with the girls, which was dismissive.',
    'Her usual charming self at handover.',
    'Stroppy at lunch and bolshy with the porter.',
    'Left the table in a huff.',
    'Sent home for being insolent.',
  ],
  passes: [
    'Line less intrusive than the last one; voices less intrusive than last week.',
    'A less demanding job would help her.',
    'She gave a shy smile.',
    'He felt awkward about the bag.',
    'Asked about the course for being assertive.',
    'Thanked her for being so patient.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Care of oneself that is called careless, and asked-for things that were not done. */
export const careless: Rule = {
  id: 'en.compliance.careless',
  severity: 'suggest',
  frame: 'does',
  match: [
    'cheat~ (on|with) ... (diet|restriction+|fluid+|sweets|salt|meal plan)',
    '((his|her|their) own (negligence|carelessness|neglect|stupidity|foolishness|recklessness)|of (his|her|their) own (making|doing))',
    '(repeated|multiple|many|several|numerous|best) (attempts|efforts) to (convince|persuade|reason|coax|engage)',
    '(unconcerned|nonchalant|cavalier|flippant|blase|complacent|lackadaisical|careless|negligent|lax|remiss|sloppy|haphazard|slapdash|neglectful|heedless|undisciplined|irresponsible|indifferent|hit and miss|hit or miss) (about|of|with|toward|towards|regarding|in|to)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never|fail~|refuse~) (to)? (take|taking|taken|takes) ... (seriously|to heart|on board)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never|fail~) ... ... (as|like) (instructed|ordered|advised|told|asked|requested|he should|she should|they should)',
    '(decline~|declined|declines|refuse~|refused) (once again|yet again|as usual|as always|repeatedly)',
    'no (good|valid|real)? excuse (for|given|offered)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|never|rarely|seldom|t) (keep|keeps|kept|honour|honor) (up)? (his|her|their|any|scheduled|most|with)? (appointments|appts|appointment|commitments|commitment|promises|word|agreements)',
    'resist~ (all|any|further|every|inpatient|hospital|psychiatric|residential|voluntary|offers of|our|the)? (repositioning|turning|turns|mobilising|mobilizing|mobilization|undressing|feeding|feeds|mouth care|oral care|prompts|prompting|standing|hands-on|eye drops|splinting|engagement|input|having|being|getting|going|taking|examination|exam|transfer|transport|every|attempts|efforts|admission|referral|bloodwork|vitals|placement|moving|discharge|insertion|dressing|nursing|personal|hygiene)',
    '(lack|absence|dearth|paucity) of (any|real)? (adherence|compliance|follow-through|commitment|co-operation|engagement|effort|investment|buy-in|willingness|discipline|self-discipline|willpower|diligence)',
    '(lacks|lacking) (the|any|in)? (commitment|follow-through|self-discipline|willpower|discipline|self-control|diligence|ambition|work ethic)',
    '(difficult|hard|tough|impossible|challenge|struggle|battle|chore|fight|ordeal) to (engage|convince|persuade|coax|motivate|direct|manage) (him|her|them|pt|patient|client)',
    '(made|makes|make|making) (no|little|zero|minimal|scant) (real|genuine|visible|apparent)? (attempt|effort)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never) (even)? (bothered to|bother to|bothered with|bother with|deigned|seen fit|care enough)',
    '(agreed|complied|co-operated|relented|consented|acquiesced|obliged) (but)? only (after|when|once|with|under)',
    'only (agreed|complied|co-operated|relented|accepted|consented) (after|when|once|under|because)',
    'only (when|if|after) (pressed|threatened|bribed|convenient|cornered|watched|being (told|pushed|watched))',
    '(acquiesce~|capitulate~|relent~|grudging|begrudging|caved in|cajoled|press-ganged)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t) care (about|for) (his|her|their) (appearance|health|hygiene)',
    '(gave in|came around|coaxed|talked into|dragged)',
    '(sporadic|slack|erratic|casual|delinquent|undependable|inconsistent|spotty|forgetful|unreliable) (with|in|about) (his|her|their|taking|attending)? (meds|medication+|pills|insulin|inhaler+|diet|cpap|exercises|follow-up|appointments|attendance|bloodwork|checks|sugars|treatment)',
    '(apathetic|apathy|indifference|nonchalance|complacency) (toward|towards|about|regarding|to) (his|her|their|the)? (treatment|recovery|rehab|health|care|therapy|diabetes|diet|goals|change|sugars|wound)',
  ],
  except: [
    '(i|we) made no',
    'take (him|her|them|(his|her|their) (pain|symptoms|concern+|worries)) seriously',
    'came around (noon|one|two|at|to (visit|see))',
    '(gave|caved) in (cash|notice|person|a)',
  ],
  message: 'This scolds how somebody cares for themselves.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Lax about his insulin.',
    'Did not bring the glucose log as asked.',
    'Does not take his illness seriously.',
    'Cheats on her diabetic diet.',
    'Agreed only after we called security.',
    'Resists turning at night.',
    'Erratic with his inhaler.',
  ],
  passes: [
    'The driver was careless with the ramp.',
    'He takes his illness seriously.',
    'The landlord did not fix the heat as agreed.',
    'Her brother came around noon.',
    'Rash on the arm, does not bother him.',
    "Two weeks' notice, no reason given.",
    'He resists the urge to smoke.',
    'His pulse is irregular and he forgets his keys.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** An adult who is minded, rewarded and scolded. */
export const minding: Rule = {
  id: 'en.belittling.minding',
  severity: 'suggest',
  match: [
    'bless (his|her|their) (heart|soul|cotton)',
    'staff (gave|give|giving|caved|cave) in',
    '(act~|behave~) (half|less than|younger than|nothing like) (his|her|their) (age|years)',
    '(had|having|has|a) (a)? (little|good|wee) (cry|sulk|nap|chat|tantrum|moment|meltdown|pout)',
    '(gets|got|getting|works|worked|working) (himself|herself|themselves) (all)? (worked up|into a (state|tizzy|lather)|in a (state|tizzy|flap))',
    '(cheeky|little) (monkey|devil|bugger|imp|rascal)',
    '(calling|crying|crawling|clinging|hiding|acting|talks|talking|running|sits|eats|whining|told|treated) (out|around|on|to)? like a (small|lost|little|young)? (child|puppy|baby|toddler|kid|lamb)',
    'need~ (a nap|a cuddle|a hug)',
    'dealing with a (child|toddler|two|three|2|3|teenager|baby)',
    '(mumbl~|mutter~|mumbling|spew~) (nonsense|gibberish|garbage|rubbish)',
    '(childish|babyish|infantile|girlish|schoolgirl|silly) (giggling|giggles|laughter|voice|games|crying|tone|drawings|ways|tricks|tantrum+)',
    '(wander~) (at night|aimlessly|into|off|around|about|the (unit|halls|hall|corridors|ward|floor)|and|up and down|overnight|in and out|all|again)',
    '(babied|babying|mothered|coddle~|mollycoddle~|pacified|placated|humoured|humored|mollified|jollied|sweet-talked|coaxed|wheedled|bribed) (by|with|through|into|out of|along|to)?',
    '(babysit~|babysat|baby-sat|babysitting) (him|her|them|pt|the (patient|client)|this|patients|all)',
    '(need~|needs|needed|requires|required|had to|have to|having to|has to|wants|end~ up) (to)? (be)? (constant|a|to)? (babysit|babysitting|babysitter|babied|mothering|minding|minded|babying|coddling|coaxing|coddled|hand-held|spoon-feeding|parenting|entertained|policing|policed)',
    '(gentle|much|lots of|some|with|after|a lot of|little|constant|more|repeated) (coaxing|cajoling|bribing|bribery|sweet-talking|jollying|prodding|babying)',
    '(sent to (his|her|their) room|grounded|in the naughty|talking-to|told to (behave|be good|smarten up|grow up|use (his|her|their) (words|inside voice|indoor voice)|play nice|share|act (his|her|their) age)|told (him|her|them) to (behave|be good|smarten up|grow up|play nice)|(use|using|used) (his|her|their) (words|inside voice|indoor voice|big girl|big boy|listening ears)|act (his|her|their) age|grow up|big girl|big boy|scolded|scolding|needs a good talking|given a good talking)',
    '(quiet and happy|happy and quiet|no bother|like a lamb|as good as gold|out of mischief|out of trouble|butter would not|a pleasure to nurse|easily amused|easily entertained|easily pleased|easily settled with)',
    'to keep (him|her|them|pt) (quiet|happy|sweet|amused|docile|still|entertained|out of|calm and)',
    '(is|was|been|s|were|gave|gives|caused|causing|giving) (staff|us|nurses|absolutely)? (no|little) (trouble|bother)',
    '(babble~|blabber~|jabber~|prattle~|natter~|yammer~|gibber~|blather~|wittering|waffling|waffles) (on|to|about|away|at|non-stop|incessantly|constantly|all|and|nonsense|like)',
    '^ (babbling|jabbering|prattling|blathering|nattering) $',
    '(non-stop|endless|incessant|constant|pointless|continuous|constantly|endlessly) (rambling|chatter|babble|babbling|chattering|prattle|jabbering|nattering|questions|questioning|whining|fussing|nagging|whimpering)',
    '(fuss~|fussy|fussing|fusses|big fuss|song and dance|tizzy|production|hullabaloo|kerfuffle|commotion) (over|about|when|because|out of) (nothing|little|everything|trivial|his|her|small|the|a|minor|being|having|every|what)?',
    'silly (worries|worry|fear+|idea+|question+|notions|things|reason+|excuse+|behaviour|behavior|stuff|mistake+|stories|story|complaints|demands|requests|about|argument+)',
    '(stomp~|stamp~) (off|his feet|her feet|feet|foot|around|away|out|down|back)',
    '(refused to share|would not share|wouldn t share|won t share|tattle~|tattling|squabble~|squabbling|bickering|horseplay|monkey business|thumb-sucking|baby-talk|toys out|teddy bear in|clutching (her|his) (doll|teddy|bear|blankie)|past (his|her) bedtime|nap-time|play-time|playtime|snack-time|story-time|lights out for|blankie|beddy|tinkle|tummy|wee-wee|potty|bed-wetter|accident in (his|her) pants)',
  ],
  except: [
    'wander~ (into|around|about|and) (town|shops|the (park|market|garden|shops|woods|forest|city))',
    'wandering (pacemaker|atrial)',
    '(son|daughter|toddler|child|baby|grandson|granddaughter|niece|nephew|kid+|infant|grandchildren|puppy|dog|children) ... (scolded|scolding|babied|tattling|thumb-sucking|potty|bib|diaper+|stomp~|squabble~|bickering|babble~|fuss~|fussing|nap-time|tummy|sticker+|treat|treats|reward+)',
    '(babysit~|babysat) (her|his|their|this) (niece|nephew|sister|brother|kids|children|grandchildren|grandson|granddaughter|cousin+|neighbour+|weekend|friend)',
    'grew up',
    'grow~ up (in|on|with|near|to)',
    'tummy (ache|tuck|time|pain|bug|upset)',
  ],
  guards: {apart: false},
  message: 'This treats grown people as minors.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: [
    'Needs to be babied through the morning.',
    'Told him to use his words.',
    'A big fuss over nothing.',
  ],
  passes: ['She babysits her niece on Fridays.', 'He grew up in Sudbury.'],
}

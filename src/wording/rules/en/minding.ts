import type {Proof, Rule} from '../../rule.js'

/** An adult who is minded, rewarded and scolded. */
export const minding: Rule = {
  id: 'en.belittling.minding',
  severity: 'suggest',
  match: [
    'bless (his|her|their) (little)? (heart|hearts|cotton)',
    '(act~|behave~) (half|less than|younger than|nothing like) (his|her|their) (age|years)',
    'a (little|wee|good) (sulk|tantrum|meltdown|pout)',
    'had little meltdown',
    '(himself|herself|themselves) (all)? (worked up|(into|in) a (state|tizzy|lather|flap))',
    '(act~|behave~|sulk~|whining|clinging) (out)? like a (small|lost|little|young|spoiled)? (child|puppy|baby|toddler|kid)',
    'like dealing with a (child|toddler|teenager|baby)',
    '(childish|babyish|infantile|schoolgirl) (giggling|giggles|laughter|voice|games|tone|ways|tricks|tantrum+|drawings)',
    'wander~ (at night|aimlessly|up and down|(in|around|about)? the (unit|halls|hall|corridors|ward|floor))',
    '(babied|mollycoddle~|coddle~|pacified|placated|jollied|mollified|sweet-talked)',
    '((coaxed|bribed) (with|into (the|a)? (shower|bath|bed|room|taking|eating))|humoured along)',
    '(staff|nurses|we|us) ... (babysit|babysitting|babysat)',
    '(need~|require~|had|has) (to)? (be)? (constant|a lot of)? (babysitting|babysat|babied|mothering|minded|minding|coddling|coaxing|policing|policed|hand-held)',
    '(much|lots of|some|after|a lot of|constant|repeated|with) (coaxing|cajoling|bribing|bribery|sweet-talking|prodding)',
    'sent to (his|her|their) room',
    '(told|reminded|asked) (him|her|them|pt|patient|client)? to (behave|be (good|nice)|smarten up|grow up|play nice|sit nicely|say (sorry|please)|mind (his|her|their) manners|act (like (an adult|a (grown-up|lady|gentleman))|(his|her|their) age))',
    '(use|using|used) (his|her|their) (words|inside voice|indoor voice|big girl|big boy|listening ears)',
    '(quiet and happy|happy and quiet|good as gold|a pleasure to nurse|easily (amused|entertained|pleased))',
    'to keep (him|her|pt) (quiet|docile)',
    '((he|she|they) (is|was|are|were) no (trouble|bother)|(gave|gives) (staff|us|nurses) (no|little) (trouble|bother))',
    '(babble~|blabber~|jabber~|prattle~|yammer~|gibber~|blather~|wittering|waffling) (on|away|to (self|himself|herself)|nonsense|incessantly|non-stop)',
    '(non-stop|endless|incessant|constant|pointless) (rambling|babble|babbling|prattle|jabbering|nattering|whining|fussing)',
    '(fuss|fussing|song and dance|tizzy|hullabaloo|kerfuffle) (over|about) (nothing|little|everything|trivial|minor|small)',
    'silly (worry|worries|fear+|notion+|reasons|excuse+|complaint+|demand+|request+)',
    '(tattle~|monkey business|beddy|wee-wee|bed-wetter|(in|using|uses) baby-talk)',
    '(babying|mothered|humoured|humored|coaxed|bribed) (by|with|through|into|out of|along|to)?',
  ],
  except: [
    '(son|daughter|toddler|child|baby|grandson|granddaughter|niece|nephew|kid+|infant|grandchildren|puppy|dog|children) ... (babied|pacified|tattle~|babble~|babbling|fuss|fussing|tantrum|words|room|told|asked)',
    'sent to (his|her|their) room by (his|her|their)',
    'baby-talk (with|to) (his|her|their|the) (newborn|baby|infant|son|daughter|cat|dog)',
    'wander~ (into|around|about|and) (town|shops|the (park|market|garden|shops|woods|forest|city))',
    'grow~ up (in|on|with|near|to)',
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
  passes: [
    'She babysits her niece on Fridays.',
    'He grew up in Sudbury.',
    'She had a good cry and felt lighter.',
    'Feels grounded after the breathing exercise.',
    'The rash spares her tummy.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Pet names and fond praise that make an adult small. */
export const petNames: Rule = {
  id: 'en.belittling.pet-names',
  severity: 'suggest',
  match: [
    '(fusspot|fuss-budget|chatterbox|chatty-cathy|scaredy-cat|nervous-nellie|busybody+|cutie-pie|sweetie-pie|kiddo+|tattletale|fibber|whippersnapper|cuddlebug|old-biddy|sourpuss|crybaby+|smarty-pants|cranky-pants|grumpy-pants|miss-priss|spoiled-brat|little-(brat|monkey|devil))',
    '(our|everyone s|staff s|the (unit|ward|floor) s) (darling|sweetheart|charmer|angel|princess|buddy|gem|superstar|prankster|(favourite|favorite) (lady|gentleman|{charge}))',
    '^ our ((little|dear|lovely|wee)? (girl|boy|lady|gal|guy|fellow)|(little)? friend (in|here|again)|(favourite|favorite) (is|in))',
    '(our|the) resident (comedian|clown|charmer|drama|celebrity|grump|complainer|princess|diva)',
    '((he|she|pt|patient|client|who|resident) (is|was|s)|such) (a|an|such a) (absolute|total|real|perfect|complete|true)? (sweetheart|sweetie|doll|(delight|joy) (to (nurse|care|have|work)|once|$)|darling|angel|peach|lamb|hoot|trooper|trouper|good (sport|egg)|gem|dear|ray of sunshine|cutie|lovely lady|big kid)',
    '^ (sweetheart|gem|peach|doll|dear) of a',
    '(quite a|real|bit of a|such a|a little) (worrier|worrywart|gossip|flirt|imp|brat|grump|grouch|stinker|softy|tease|tattler|fusser|joker|pest|devil)',
    '(poor|dear|sweet|wee|little) (old|elderly|wee) (lamb|dear|soul|man|lady|woman|gentleman|fellow|guy|fella|thing|chap|mite)',
    '(our|this|the) (wee|sweet|dear|delightful|charming) (little|old|elderly)? (lady|man|gentleman|woman|fellow|soul)',
    '(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|68|70|72|75|80) (year|yr|yo|y) (old|o)? [(girl|boy|kid|lad|lass|gal)]',
    'the (girl|boy|lad|gal) : (age|aged|who is) (20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|68|70|72|75|80)',
    '^ (the|our)? (girl|old gal|young lady|sweetie|sweetheart|dear|honey|darling|granny|grandma|grandpa|nana|pops|lady) in (bed|room|rm|bay|cubicle|the (corner|dayroom|lounge)|1|2|3|4|5|6|7|8|9|10|11|12|14|15|16)',
    '(his|her|their) little (episode+|moments|ways|tales|fits|spells|outbursts|performance|schemes|obsessions|lies|rituals|quirks)',
    'one of (his|her|their) (little)? (moods|tantrums|funny (turns|moods|spells))',
    '(sharp|spry|spunky|with it|well-preserved|remarkable|amazing|pretty good) for (his|her|their|someone (his|her|their)) age',
    '(happy as a (lark|clam)|quiet as a mouse|cute as a button|sharp as a tack)',
    '(second childhood|reverting to childhood|(child|boy|kid) in (an adult|a man)|overgrown (child|kid|boy|teenager)|like a ((big|naughty|scolded|lost|spoiled) (kid|child|boy|girl|puppy)|schoolgirl|schoolboy))',
    '(our|everyone s|staff|staff s|the (unit|ward|floor) s|my) (favourite|favorite|girl|boy|girls|boys|lady|buddy|little|dear|lovely|wee|gal|guy|star|prankster|fellow|ladies)',
    '(poor|poor old|poor little|poor wee|dear old|sweet little|dear little) (dear|girl|creature|kid|love|duck|old)',
    '(big kid|like children|like kids|like a teenager|like teenagers)',
    '^ (the)? (old girl|old boy|old dear) (did|is|was|slept|ate|in|up|had|wants|needs|managed|doing|refused|likes)',
  ],
  except: [
    '(dog|puppy|kitten|cat|daughter|son|grandson|granddaughter|niece|nephew|baby|toddler|child|infant) ... (sweetheart|delight|joy|angel|darling|doll|imp|monkey|little)',
    '(delight|joy|gem|doll|angel|peach|lamb|tease) (of|in|chop+|stew|roast)',
    'our lady (of|s)',
    '(has|have|had|of) (a|an|two)? ... (girl|boy)',
    '(girl|boy) (friend|scout)',
    '(delight|joy|treat|star|gem|riot|doll|honey|angel|peach|monkey|lamb|ham|chatter|tease|clown) (to (eat|see|paint|have|read)|of|in|chat|box|hospital|bars|from|recipe)',
    'little one (is|was|at|in) (daycare|school|born)',
    '(girls|boys|girl|boy|ladies) in (the|her|his) (class|family|team|choir)',
    '(star|favourite|favorite) (program|team|song|movie|food|show|cafe)',
  ],
  guards: {apart: false},
  message: 'Fond words that make an adult small.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: [
    'Our favourite is in bed 14 tonight.',
    'She is such a sweetheart.',
    'A bit of a worrywart since the move.',
    'The girl, age 46, works in a bank.',
    'Old boy managed the stairs with the rail.',
  ],
  passes: [
    'His granny taught him to knit.',
    'Her dog is an absolute sweetheart.',
    'A nine-year-old girl came with her father.',
    'A granny-square blanket lies on her bed.',
    'She plays old-timers’ hockey.',
    'Expecting a girl, 24 weeks.',
  ],
}

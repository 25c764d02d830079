import type {Proof, Rule} from '../../rule.js'

/** Pet names and fond praise that make an adult small. */
export const petNames: Rule = {
  id: 'en.belittling.pet-names',
  severity: 'suggest',
  match: [
    '(worrywart|worry-wart|fusspot|fuss-budget|chatterbox|chatty-cathy|scaredy-cat|nervous-nellie|busybody|busybodies|cutie|cutie-pie|sweetie-pie|old-timer|kiddo|tattletale|rascal|scamp|fibber|whippersnapper|cuddlebug|munchkin|little-one|wee-one|granny|gramps|old-biddy|sourpuss|drama-mama|big-baby|crybabies|softie|smarty-pants|cranky-pants|grumpy-pants|miss-priss|spoiled-brat|little-brat|little-monkey|little-devil|little-angel)',
    '(our|everyone s|staff|staff s|the (unit|ward|floor) s|my) (favourite|favorite|darling|sweetheart|charmer|angel|princess|girl|boy|girls|boys|lady|buddy|gem|little|dear|lovely|wee|gal|guy|star|superstar|local|prankster|fellow|ladies)',
    'our friend (in|from|with|the|here|again)',
    '(our|the) resident (comedian|clown|charmer|artist in|drama|celebrity|character|grump|complainer|expert|princess|diva)',
    '(such|is|was|being|s|been) (a|an) (absolute|total|real|perfect|little|complete|true|such a)? (sweetheart|sweetie|doll|delight|joy|darling|angel|peach|lamb|honey|hoot|riot|trooper|trouper|good sport|good egg|gem|dear|ray of sunshine|treat|cutie|pet|lovely lady|big kid|old soul|pleasure to|gentleman to|lady to|star)',
    '(a|quite a|real|bit of a|such a|little) (bit of a|real|right|little|complete)? (worrier|gossip|chatter|flirt|ham|monkey|imp|devil|brat|grump|grouch|worrywart|stinker|softy|busy-bee|tease|tattler|wanderer|fusser|fidget|clown|joker|pest)',
    '(poor|poor old|poor little|poor wee|dear old|sweet little|dear little) (lamb|dear|soul|man|lady|woman|fellow|guy|girl|boy|fella|creature|chap|kid|love|duck|mite|old)',
    '(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|68|70|72|75|80) (year|yr|yo|y) (old|o)? [(girl|boy|kid|lad|lass|gal)]',
    '(girl|girls|boy|boys|lad|gal) : (age|aged|who is)? (20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|68|70|72|75|80)',
    '(girl|boy|kid|old gal|young lady|sweetie|sweetheart|dear|honey|darling|granny|grandma|grandpa|nana|pops|lady|buddy|fella) in (bed|room|rm|bay|cubicle|stretcher|the (corner|dayroom|lounge|house|home|tv)|chair|our|1|2|3|4|5|6|7|8|9|10|11|12|14|15|16)',
    '^ (granny|gramps|pops|grandma|grandpa|nana|sweetie|mama|papa) {be} (a|up|back|not|so|very|quite|in|settled|confused|again|still|sweet|having|doing)',
    '(the|our|this|a) (wee|sweet|dear|little old|dear old|wee old|elderly little) (lady|man|gentleman|woman|fellow|soul|thing)',
    '(his|her|their) little (stories|story|problems|problem|episodes|episode|moments|habits|ways|worries|world|tales|rituals|fits|spells|friends|outbursts|performance|schemes|projects|crafts|routine|routines|jokes|collection|quirks|treasures|complaints|secrets|walk|walks|nap|treats|obsessions|lies)',
    '(in one of|having one of) (his|her|their) (little)? (moods|fits|episodes|spells|tantrums|days|moments|turns|funny)',
    '(sharp|spry|spunky|active|bright|remarkable|well-preserved|agile|with it|good|quick|mobile|amazing|pretty good|great|fit|lively) for (his|her|their|an|a|someone) (age|years|old|elderly|90|her age)',
    'sharp as a tack',
    '(young|happy|tiny|old|quiet|chatty|good|perfect) (as a (lark|clam|mouse|button|bird)|at heart|as gold|little (patient|lady|man|bird|thing|old))',
    '(second childhood|reverting to childhood|child in an adult|child in a man|big kid|overgrown (child|kid|boy|teenager)|like a (big|little|small|naughty|scolded|lost|spoiled|frightened) (kid|child|boy|girl|puppy|baby)|like children|like kids|like a schoolgirl|like a schoolboy|like a teenager|like teenagers)',
  ],
  except: [
    '(dog|puppy|kitten|cat|daughter|son|grandson|granddaughter|niece|nephew|baby|toddler|child|infant) ... (sweetheart|delight|joy|angel|darling|doll|imp|monkey|little)',
    '(delight|joy|treat|star|gem|riot|doll|honey|angel|peach|monkey|lamb|ham|chatter|tease|clown) (to (eat|see|paint|have|read)|of|in|chat|box|hospital|bars|from|recipe)',
    '(his|her|their|a|the|with|and|old|year) (granny|grandma|grandpa|nana|mama|papa)',
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
  ],
  passes: [
    'His granny taught him to knit.',
    'Her dog is an absolute sweetheart.',
    'A nine-year-old girl came with her father.',
  ],
}

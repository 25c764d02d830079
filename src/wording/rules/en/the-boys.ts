import type {Proof, Rule} from '../../rule.js'

/** Grown people, told as the children of the ward. */
export const theBoys: Rule = {
  id: 'en.belittling.the-boys',
  severity: 'suggest',
  match: [
    '(the|our|these) (boys|girls|lads|gals|kiddies|little ones|gang|troops) (on|in|at|upstairs|of) (in|on)? (the|our|4|5|6|3|2|1)? (adult)? (unit|ward|forensic|forensics|floor|lounge|dayroom|smoking|detox|rehab|long-term|ltc|psych)',
    '(the kids on the (adult|unit|ward|floor)|^ (grandpa|grandma|granny|gramps|pops) {be} (a bit|very|so|quite|all)? (cranky|grumpy|crabby|fussy|toileted))',
    'the boys (in|of) the (house|home|residence|men|men s|shelter)',
    '(got|gets|getting) cranky',
    '(got|gets|getting|became|all|bit|very|so|went|more) (whiny|whiney|pouty|sooky|bratty|mouthy|huffy|sassy|stroppy|sulky|crabby|owly)',
    '(the|this|our) (girl|gal|lass|lad) (at|in) (room|bed|bay|triage|intake)',
    'the girl at (20|22|24|26|28|30|32|34|36|38|39|40)',
    '(whinge~|snivelled|blubbered|blubbering|bawled|bawling|sooked|threw a wobbly|had a hissy)',
    '(resident|pt|patient|client) {be}? (diapered|burped|tucked|toileted)',
    '(resident|pt|patient|client) ... [is fed] at',
    '(in|wears|wearing) (pampers|huggies|pull-ups|a onesie)',
    '(pampers|huggies|nappy|nappies) changed',
    '(sippy-cup|sticker chart|star chart|quiet chair|high-chair) for (pt|patient|client|resident)',
    'naughty (chair|step|list)',
    'tuck~ (pt|patient|client|resident|him|her) in',
    '(babysat|babysit|babysitting|baby-sat|baby-sitting) (client+|pt|pts|patient+|resident+)',
    '(had|has|have|needs|needed) to be (told (twice|again|off|repeatedly)|scolded|babied|sent to (his|her|their) room|reminded to (behave|be nice)|talked to about|burped|put (down|back) to bed|chased)',
    '(colouring|nap|story|circle|potty|cuddle)-time (for|with) (pts|patients|clients|residents)',
    '(mom|mommy|mama|nurse) knows best',
    'did (his|her|their) (little)? (business|poo|poopy|number two|pee-pee)',
    '(went|made|did) (a)? (poo|poopy|pee-pee|wee-wee|potty)',
    '(so|very|such|all|being) (cute|adorable|precious) (today|tonight|about|with|when)',
    '(60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|85|90) year old (boy|girl|kid|lad|lass|gal)',
    '(the|our|my|these|those|all) (boys|girls|kids|children|lads|gals|kiddies|young ones|little ones|gang|troops|little darlings) (on|of|in|at|from|upstairs|downstairs|over) (the|our|4|5|6|3|2|1|b|a)? (adult|unit|ward|forensic|forensics|floor|residence|men|women|house|home|lounge|dayroom|smoking|smoke|back|rehab|detox|long-term|ltc|side|wing|west|east|north|south|shelter|drop-in|rooming|tv|garden|pod|geri|psych|psychiatry|pit|hall)',
    '(resident|pt|patient|client|he|she|they|and) {be} (fed|burped|potty-trained) (at|in|by|with|first|x|q|into|each|all)',
    '(put|placed|sent|had|needs|needed) (in|to|a|on|him|her)? (a)? (time-out|timeout)',
    '(the|our|these|those|my) (girls|boys|ladies|gals|lads|kids) (in|from) (room|rm|bed+|bay|pod|cubicle) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30)',
  ],
  except: [
    'surgical time-out',
    'time-out (completed|performed|done|was|prior|taken|procedure|called|before)',
    'reminded to (take|call|bring)',
    '(son|daughter|toddler|child|children|baby|babies|grandson|granddaughter|niece|nephew|kid+|infant|newborn|grandchildren|puppy|dog|twin+) ... (pampers|huggies|bawled|bawling|time-out|pull-ups|naughty|scolded|tucked|whiny|sassy|crabby)',
    '(son|daughter|toddler|child|children|baby|babies|grandson|granddaughter|niece|nephew|kid+|infant|newborn|grandchildren|puppy|dog|twin+|cat) ... (cranky|pampers|huggies|bawled|tucked|nappy|nappies|poo|potty|cute|adorable|precious|pee)',
    '(son|daughter|toddler|child|children|baby|babies|grandson|granddaughter|niece|nephew|kid+|infant|newborn|grandchildren|puppy|dog|twin+|cat|boy|girl) ... (cranky|hyper|whined|whines|fed|pampers|huggies|nappy|nappies|tucked|bawled|bawling|time-out|fussed|pull-ups|sippy|high-chair|potty|clingy|silly|weepy|sticker|star|cute|playpen|onesie|pouted)',
    '(maternity|postpartum|nursery|delivered|newborn+|paediatric|pediatric|peds) ... (girls|boys|kids)',
  ],
  guards: {apart: false},
  message: 'This speaks of grown people as of children.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'The boys on the unit watched the game.',
    'She got cranky before lunch.',
    'Babysat client at the bank for an hour.',
    'Our girls in bed 3 and 4 had tea.',
    'Grandpa was grumpy at lunch.',
  ],
  passes: [
    'The girls in the next room are her daughters.',
    'Brief changed at 0400, skin intact.',
    'He babysits his niece while her mother works.',
  ],
}

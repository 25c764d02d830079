import type {Proof, Rule} from '../../rule.js'

/** Grown people, told as the children of the ward. */
export const theBoys: Rule = {
  id: 'en.belittling.the-boys',
  severity: 'suggest',
  match: [
    '(the|our|my|these|those|all) (boys|girls|kids|children|lads|gals|kiddies|young ones|little ones|gang|troops|little darlings) (on|of|in|at|from|upstairs|downstairs|over) (the|our|4|5|6|3|2|1|b|a)? (adult|unit|ward|forensic|forensics|floor|residence|men|women|house|home|lounge|dayroom|smoking|smoke|back|rehab|detox|long-term|ltc|side|wing|west|east|north|south|shelter|drop-in|rooming|tv|garden|pod|geri|psych|psychiatry|pit|hall)',
    '(got|gets|getting|became|becoming|all|bit|very|so|little|went|being|more) (cranky|crabby|whiny|whiney|grumpy|pouty|sooky|weepy|hyper|silly|giggly|giddy|clingy|antsy|huffy|sassy|bratty|cheeky|mouthy|owly|sulky|stroppy)',
    '(the|this|our) (girl|gal|lass|lad|kid) (at|in) (room|bed|bay|triage|intake|20|22|24|26|28|30|32|34|35|36|37|38|39|40|41)',
    '(whined|whines|whinges|whinged|whinging|snivelled|sniveling|snivelling|blubbered|blubbering|bawled|bawling|whimpered|pouted|pouts|sulked|sulks|moped|sooked|fussed|threw a wobbly|had a hissy)',
    '(resident|pt|patient|client|he|she|they|and) {be} (fed|toileted|diapered|burped|tucked|potty-trained) (at|in|by|with|first|x|q|into|each|all)',
    '(pampers|huggies|pull-ups|nappy|nappies|onesie|sippy-cup|high-chair|booster seat|naughty (chair|step|list)|quiet chair|star chart|sticker chart|play-pen|playpen)',
    '(tucked|tuck) (him|her|them|pt|patient|client|resident|everyone)? (in|into bed|in bed|in for)',
    '(babysat|babysit|babysitting|baby-sat|baby-sitting|childminding) (client+|pt+|patient+|resident+|while|until|x|on|1|one)',
    '(had|has|have|needs|needed|needing) to be (put (to|down|back)|told (twice|again|off|repeatedly|five)|sent (to|back)|separated|scolded|settled down|changed|babied|burped|spoon-fed|chased|reminded to (behave|be nice)|talked to about)',
    '(fun|play|craft|colouring|bath|snack|nap|story|circle|potty|bed|cuddle)-time (for|with|with the|on the|was|at|then|again)',
    '(mom|mommy|mama|nurse|dad|daddy) (knows best|said no)',
    '(did|does|has) (his|her|their) (little)? (business|duty|poo|poopy|number two|pee-pee|wee)',
    '(went|goes|gone|go|made|did|big) (poo|poopy|poopies|pee-pee|wee-wee|potty|number (one|two))',
    '(so|very|such|all|being) (cute|adorable|precious|sweet) (today|tonight|about|with|when|in|this|with)',
    '(put|placed|sent|given|had|needs|needed|earned|gave) (in|to|a|on|him|her)? (a)? (time-out|timeout)',
    '(60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|85|90) year old (boy|girl|kid|lad|lass|gal)',
  ],
  except: [
    '(son|daughter|toddler|child|children|baby|babies|grandson|granddaughter|niece|nephew|kid+|infant|newborn|grandchildren|puppy|dog|twin+|cat|boy|girl) ... (cranky|hyper|whined|whines|fed|pampers|huggies|nappy|nappies|tucked|bawled|bawling|time-out|fussed|pull-ups|sippy|high-chair|potty|clingy|silly|weepy|sticker|star|cute|playpen|onesie|pouted)',
    '(feel~|felt|gets|because) ... weepy',
    'shirt tucked in',
    'surgical time-out',
    'time-out (completed|performed|done|was|prior|taken|procedure|called|before)',
    'nappy (rash|bag)',
    '(pampers|huggies|diapers) (for|donated)',
    'reminded to (take|call|bring)',
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
  ],
  passes: ['The girls in the next room are her daughters.', 'Brief changed at 0400, skin intact.'],
}

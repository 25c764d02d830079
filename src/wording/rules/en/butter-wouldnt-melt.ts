import type {Proof, Rule} from '../../rule.js'

/** Charm, named as cunning. */
export const butterWouldntMelt: Rule = {
  id: 'en.character.butter-wouldnt-melt',
  severity: 'suggest',
  match: [
    'butter (would|wouldn) (not|t)? melt',
    '(gift of the gab|sweetness and light|snake in the grass|slippery (customer|character)|wide boy|wind-up merchant|con-man|con-merchant|charm personified|charm itself)',
    '(chancer|blagger|spoofer|bullshitter|sleeveen|smarmy|wily|conniver|backstabber|shit-stirrer|stirrer)',
    '(stir|stirs|stirred|stirring) the pot (with|between|among|again|on the (ward|unit)|in (group|the house)|as usual|whenever)',
    '(stir|stirs|stirred|stirring) up (the)? (other|others|peers|residents|patients|ward|unit|house)',
    'shit-stirring',
    '(ask~|go~|goes|went|try~|tries|tried|shop~|phones|rings|calls) ... ... ... [(until|till) (he|she|they) (get|gets|got|hears|finds) (a|the|his|her|their|someone|somebody) (yes|own way|way|answer (he|she|they) (want|wants|likes|wanted)|who|to say|right answer|one (he|she|who))]',
    'shop~ around for a (yes|doctor who|gp who|nurse who|prescriber|worker who)',
    '(flatter~|butter~ up|sweet-talk~|soft-soap~|suck~ up to|charm~) (staff|us|me|writer|everyone|security|the (nurse+|staff|doctor+|team|clerk|receptionist|student+|aide+|guard+|intern|hca|teacher|social worker|psw|tech)|nurse+|hca+|a (nurse|doctor|student|teacher))',
    'butter~ (staff|us|me|writer|everyone|security|the (nurse+|staff|doctor+|team|clerk|receptionist|student+|aide+|guard+|intern|hca|teacher|social worker|psw|tech)|nurse+|hca+|a (nurse|doctor|student|teacher)) up',
    '(wraps|wrapped|wrapping|has|had|have|got|winds) (the|a|our|every|new|junior|young|his|her|staff|everyone|mum|dad|us|me) (student|nurse+|staff|mother|father|parents|doctor|grandparents|mum|mom|dad|gran|husband|wife)? (wrapped)? (around|round) (his|her|their) (little)? finger',
    '(play~|set~|turn~|pit~|pitting) (off)? (mum|mom|mam|mother|dad|father|days|nights|staff|nurse+|one (nurse|parent|staff|doctor|worker|teacher)|us|parents|carers) (off)? (against|and dad)',
    '(play~|set~|turn~|pit~) (his|her|their) parents (off)? (against)',
    '(push~|press~) (our|my|everyone s|people s|the staff s|his mother s|her mother s|her father s|mum s) buttons',
  ],
  guards: {apart: false},
  message: 'This hears cunning; what was said, and to whom, is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Butter wouldn’t melt when the doctor calls.',
    'He has the gift of the gab.',
    'Stirring the pot between the nurses.',
    'Asks each nurse until she gets a yes.',
    'Has the student wrapped around her finger.',
    'Plays mum off against dad.',
    'A wee chancer.',
  ],
  passes: [
    'Melt the butter and stir the pot for the sauce.',
    'He presses buttons on the toy until it plays.',
    'Thread wrapped around the finger.',
    'He asked until the bus came.',
    'Chess: played father twice.',
  ],
}

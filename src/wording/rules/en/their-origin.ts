import type {Proof, Rule} from '../../rule.js'

/** People set apart by origin, income or address. */
export const theirOrigin: Rule = {
  id: 'en.othering.their-origin',
  severity: 'suggest',
  match: [
    '(natives|eskimo+|aboriginals|orientals|gypsies|half-breed+|foreigner+|illegals)',
    '(a|the) native (who|from|in|on|living|off)',
    'a native (and|with)',
    '(native|foreign|oriental|ethnic|coloured|aboriginal) ({charge}|guy+|kid+|girl+|boy+|mother+|youth|families)',
    '(immigrant|refugee|newcomer|reserve|foreign) (type+|lady|mentality|household)',
    '^ (immigrant|refugee) (family|families)',
    'illegal (immigrant+|alien+|migrant+)',
    '(a|an) illegal ($|from|with|without|working)',
    '(bad|rough|poor|seedy|sketchy|dodgy|shady|wrong) (part|side|end|area) of (town|the (city|tracks))',
    '(rough|bad|wrong|shady|undesirable) (crowd|company|element)',
    '(ghetto|slum+|skid row|shanty|trap house|flophouse+|flop house+)',
    '(raised|grew up|lives|living|up|life) in the (projects|hood)',
    'product of (a|an|the|his|her)? (dysfunctional|broken|poor|bad|rough|troubled|violent|chaotic|deprived|reserve|foster|single|unwed|teen|rape|alcoholic|environment|upbringing|background|system)',
    '(broken|bad|poor|terrible) english',
    '(speaks|speak|spoke|with) no english',
    '(his|her|their) people (tend|believe|never|always|usually)',
    '(strange|primitive|backward|superstitious|weird|foreign) (customs|culture|rituals|religion|ways)',
    '(primitive|backward|superstitious) beliefs',
    'foreign ... [strange beliefs]',
    'by (three|four|several|multiple|many|different|3|4|various) (different)? (fathers|dads)',
    'with (three|four|several|multiple|many|3|4) different (fathers|dads)',
    'baby (daddy|daddies|mama+)',
    '(his|her|their) culture (women|men|they|people|children|parents)',
    '(bad|rough|troubled) (home|background|upbringing|stock)',
    'reserve (kid+|mentality)',
    'a bad lot',
    '(the|our|that) (chinese|indian|african|asian|black|muslim|somali|indigenous|portuguese|italian|russian|spanish|mexican|jamaican|arab|filipino|polish|punjabi|inuit) (lady|guy|fellow|dude|gal)',
    '(fresh|just|right|indian|native|kid|girl|boy|drunk) off the (boat|reserve|rez)',
    '(indian|native|inuit|drunk) from the (reserve|rez)',
    'product of (a|an|the|his|her)? (dysfunctional|broken|poor|bad|rough|troubled|violent|unwed|reserve|teen|single|foster|alcoholic|rape|chaotic|deprived)? ... (home|household|family|relationship|culture|street+|parents)',
  ],
  except: [
    '(newcomer|immigrant|refugee) (family|families) (day|arrived|arriving|of|with|from|new|settled|newly|at|and)',
    'newcomer (family|families)',
    'native+ (of|speaker+|language|tongue|friendship|women|valve|vessel|kidney|mental)',
    '(dysfunctional) (uterine|bladder|voiding)',
    'aboriginal (family|youth|patient|women) (service+|program|liaison|navigator|centre)',
  ],
  message: 'This sets a person apart by where they come from.',
}

export const proof: Proof = {
  sources: ['cmha', 'practice'],
  flags: ['An illegal without papers.', 'Natives on the unit.', 'From a bad part of town.'],
  passes: [
    'A native speaker of Cree.',
    'Native valve is intact.',
    'Driving without a plate is illegal in Ontario.',
    'She is in charge of the projects at work and looked under the hood.',
    'Her family came as refugees in 1979.',
  ],
}

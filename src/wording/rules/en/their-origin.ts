import type {Proof, Rule} from '../../rule.js'

/** People set apart by origin, income or address. */
export const theirOrigin: Rule = {
  id: 'en.othering.their-origin',
  severity: 'suggest',
  match: [
    '(natives|eskimo+|aboriginals|orientals|gypsies|half-breed+|foreigner+|illegals|coloureds)',
    '(a|the) native (and|who|from|with|in|on|living|off)',
    '{article} native $',
    '(native|foreign|oriental|ethnic|coloured|aboriginal) ({charge}|guy+|kid+|girl+|boy+|mother+|youth|families)',
    '(immigrant|refugee|newcomer|reserve|foreign) (family|families|type+|lady|man|woman|mother|father|parents|household|mentality)',
    'illegal (immigrant+|alien+|migrant+|from|with|here|in|without|working)',
    '(a|an|the) illegal $',
    '(bad|rough|poor|seedy|sketchy|dodgy|shady|undesirable|wrong) (part|side|end|area|neighbourhood|crowd|element) (of)? (town|the city|the tracks)?',
    '(ghetto|slum+|the projects|the hood|skid row|shanty|crack-house+|trap house|flophouse+|flop house+)',
    'product of (a|an|the|his|her)? (dysfunctional|broken|poor|bad|rough|troubled|violent|unwed|reserve|teen|single|foster|alcoholic|rape|chaotic|deprived)? ... (home|upbringing|household|environment|family|system|reserve|relationship|culture|street+|background|care|parents|parenting)',
    'dysfunctional ... (family|families|home|household|background|upbringing|relationship)',
    '(broken|bad|poor|terrible) english',
    '(speaks|speak|spoke|with) no english',
    '(his|her|their|that) people (do|don|tend|believe|are|never|always|usually)',
    '(strange|primitive|odd|backward|superstitious|weird|foreign) (beliefs|customs|culture|rituals|religion|ways)',
    '(by|with) (three|four|several|multiple|many|different|3|4|various) (different)? (fathers|baby daddies|dads)',
    '(multiple|several|many|various) baby (daddies|mamas)',
    '(his|her|their) culture (women|men|they|it|people|children|parents|does|do|you|doesn)',
    '(bad|rough|troubled) (home|background|stock|upbringing)',
    'reserve (kid+|people|boys|girls|mentality|life)',
    '(the wrong side|a bad lot|rough crowd|bad crowd|bad company)',
    '(the|our|that) (chinese|indian|african|asian|black|muslim|somali|indigenous|portuguese|italian|russian|spanish|mexican|jamaican|arab|filipino|polish|punjabi|inuit) (lady|guy|one|fellow|dude|gal) (in|who|down|keeps|won|never|with|from)',
    '(indian|native|metis|inuit|black|kid|girl|boy|drunk) (from|off) the (reserve|res|rez|boat|street)',
    'off the (boat|reserve|rez)',
  ],
  except: [
    '(newcomer|immigrant|refugee) (family|families) (day|arrived|arriving|of|with|from|new|settled|newly|at|and)',
    'newcomer (family|families)',
    'native+ (of|speaker+|language|tongue|friendship|women|valve|vessel|kidney|mental)',
    '(dysfunctional) (uterine|bladder|voiding)',
  ],
  message: 'This sets a person apart by where they come from.',
}

export const proof: Proof = {
  sources: ['cmha', 'practice'],
  flags: ['An illegal without papers.', 'Natives on the unit.', 'From a bad part of town.'],
  passes: ['A native speaker of Cree.', 'Native valve is intact.'],
}

import type {Proof, Rule} from '../../rule.js'

/** A life called sad, a hell, a ruin. */
export const livingHell: Rule = {
  id: 'en.suffering.hell',
  severity: 'suggest',
  match: [
    'nothing but (misery|misfortune|heartache)',
    '(nightmare|hellish) (existence|life)',
    'dealt (a|such a) (cruel|bad|terrible|rough) (hand|blow)',
    '(life|fate) (has been|had been|was|is) (cruel|unkind)',
    '(sad|sorry|pathetic|miserable|wretched) (sight|figure|creature|lot|plight)',
    '(broken|shattered|ruined|defeated|destroyed) (man|woman|soul|creature)',
    '(hopelessly|tragically|cruelly|woefully|pitifully) (ill|sick|afflicted|affected|disturbed|addicted|tormented|stricken|damaged)',
    '(heartbreaking|tragic|pitiful) to (see|watch|witness)',
    '(cruel|dreadful|wretched|terrible) (disease|illness|affliction)',
    '(dragged down|beaten down|brought low) by (his|her|their)? (drink|illness|addiction|depression|voices|drugs|anxiety|psychosis)',
    '(living death|cross to bear|private hell)',
    '(prisoner|slave|hostage|captive) (of|to) (his|her|their|addiction|drink|voices|obsessions|compulsions|anxiety)',
    '{be} (such|truly)? (a true|a real|an) (inspiration|trooper)',
    '(bravely|valiantly|heroically|courageously|stoically) (face~|fight~|battle~|struggle~|endure~|cope~|soldier~)',
    '(waste~|wither~|rot~) away (from|with) (his|her)? ({illness}|drink|grief|illness)',
    '(locked|imprisoned) (in|inside|within) (his|her|their) (own)? (body|head|mind|world)',
    'despite (his|her|their|such|all (his|her|their)) (affliction+|plight|misfortune+|handicap+|infirmity|infirmities|sad|tragic|cruel)',
    '(cut down|struck down|taken) in (his|her|their) prime',
    '(little|real|true) fighter',
    '(inspiring|brave|heroic|courageous) (young|old|little)? (man|woman|lady|fellow|gentleman|soul)',
    '(illness|schizophrenia|depression|addiction|psychosis|bipolar|anorexia|dementia|alcohol|drugs|meth) (has|have|had)? (destroyed|ruined|ravaged|wrecked|stolen|robbed|claimed|consumed|shattered|devastated|swallowed) (his|her|their|him|them|everything|another)',
    '(soul-crushing|agonizing|merciless|all-consuming) (anxiety|depression|illness|ocd|voices|psychosis|loneliness|grief|fear|addiction|guilt)',
    'life (was|is|has been)? (shattered|in ruins|in tatters|in shambles)',
    '(sadly|tragically|alas) : (he|she|they|pt|patient) (has|is|was|suffers|developed) ... (schizophrenia|mental|bipolar|illness|disorder|psychosis|depression|dementia|addiction|disabled|autism|autistic|ill)',
    '(assailed|besieged|hounded|shackled|held (captive|prisoner|hostage)) by (his|her|their|the)? ({illness}|voices|demons|obsessions|ocd|illness)',
    '(down on (his|her) luck|a (poor|miserable) wretch)',
    '(live~|living) a (living|daily|constant)? nightmare',
    'at war with (his|her|their|the) (illness|body|mind|demons|self|voices|disease|disorder|brain)',
    '(has|fight~) (many|old|some|his|her) demons $',
    'labour~ under (the|a|his|her)? delusion+',
    '(curse|horrors|hell|nightmare|chains|prison|torture|tyranny|agony|misery) of (his|her|their|the|living with|severe|chronic)? ({illness}|{substance}|illness|ocd|voices|bipolar|mental|disorder)',
    '(tortured|tormented|hellish|nightmarish|cursed|blighted) (existence|life)',
    '({charge}|he|she) {be} (such|truly|quite)? (a|an) (true|real|brave)? (warrior|saint|inspirational) ($|despite|to (us|staff|all))',
  ],
  except: [
    '(says|fears|feels|thinks|said|felt|asks|worries|believes|told) ... (ruined|in ruins|in tatters|shattered|brave|inspiration|cruel|hell|nightmare)',
  ],
  message: 'This tells a life as one long pain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'A sad sight in the hall.',
    'Dealt a cruel hand.',
    'Hounded by demons for years.',
    'Speaks little of the horrors of addiction.',
  ],
  passes: [
    'A tragic film, she said.',
    'He was sad today.',
    'The film was inspiring, and it was sad to see the horse go.',
    'The wind hounded the boats.',
  ],
}

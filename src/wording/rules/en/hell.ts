import type {Proof, Rule} from '../../rule.js'

/** A life called sad, a hell, a ruin. */
export const livingHell: Rule = {
  id: 'en.suffering.hell',
  severity: 'suggest',
  match: [
    'never known (a happy|happiness|peace|joy|love|a normal)',
    'nothing but (bad luck|misery|trouble|pain|misfortune|heartache|hardship)',
    '(nightmare|hell|hellish|torturous|harrowing) (existence|life|since|of a|journey)',
    '(dealt|been dealt) (a|such a|some) (cruel|bad|terrible|rough|poor) (hand|blow|lot)',
    '(life|fate|god|luck) (has|have|had|was|has been)? (not)? (been)? (cruel|unkind|unfair|hard on)',
    '(sad|sorry|pathetic|miserable|hopeless|dreadful|wretched) (history|past|lot|sight|childhood|figure|creature|life story|affair|picture|tale|plight)',
    '(broken|shattered|ruined|defeated|doomed|haunted|hopeless|destroyed) (man|woman|soul|life|person|spirit|individual|creature)',
    '(hopelessly|helplessly|tragically|cruelly|sadly|woefully|pitifully|miserably) (ill|sick|afflicted|affected|disturbed|addicted|lost|alone|tormented|stricken|troubled|damaged)',
    '(sad|heartbreaking|tragic|painful|pitiful) to (see|watch|witness)',
    '(life|story|history|childhood|existence) {be} ... (tragedy|nightmare|misery|hell|disaster)',
    '(cruel|terrible|awful|dreadful|horrible|wretched) (disease|illness|condition|fate|affliction|disorder)',
    '(torn apart|torn to pieces|pulled under|dragged down|beaten down|worn down|brought low) by (his|her|their|the|grief|drink|illness|addiction|depression|voices|drugs|anxiety|mania|psychosis)',
    '(living death|life sentence|death sentence|cross to bear|private hell)',
    '(prisoner|slave|hostage|captive) (of|to) (his|her|their|the|addiction|drink|voices|obsessions|compulsions|anxiety|fear)',
    '{be} (an|such an|a true|a real|a|so|truly|very)? (inspiration|inspirational|inspiring|brave soul|real trooper|trooper|brave fighter|true fighter|saint)',
    '(bravely|valiantly|heroically|courageously|gamely|stoically) (faces|faced|fight~|battle~|struggle~|endur~|cop~|soldier~|carries|living|lives|bear~|battling|fighting|overcame|accepts|accepted)',
    '(waste~|wither~|rot~) away (from|with|in|to|due|because|of)',
    '(locked|imprisoned) (in|inside|within) (his|her|their|a) (own)? (body|head|mind|world|shell|broken)',
    '(normal|happy|bright|promising|vibrant) (child|boy|girl|life|youth|teen|man|woman|student|future) (until|before|till|cut short|now)',
    'despite (his|her|their|such|all (his|her|their)) (affliction+|plight|misfortune+|suffering|sad|tragic|terrible|cruel|handicap+|infirmity|infirmities)',
    '(cut down|struck down|taken) in (his|her|their|the) prime',
    '(such|what) (a|an) (tragedy|waste|sad|pity|shame|heartbreak|terrible waste)',
    '(god love|bless) (him|her|them|his|her heart)',
    '{be} (a|such a|truly a|so|very|an|our)? (little fighter|real fighter|hero (for|despite|in)|brave (to|for|despite|in|little))',
    '(inspiring|brave|heroic|courageous) (young|old|little)? (man|woman|girl|boy|lady|fellow|gentleman|fighter|soul)',
    '(illness|disease|schizophrenia|depression|addiction|psychosis|bipolar|anorexia|dementia|ocd|alcohol|drugs|drinking|meth|cancer|ms|stroke) (has|have|had)? (destroyed|ruined|ravaged|wrecked|stolen|taken|robbed|claimed|consumed|swallowed|shattered|derailed|devastated|crippled|wiped out|eaten) (his|her|their|him|them|everything|all|most|away|a|the|another)',
    '(debilitating|paralyzing|soul-crushing|devastating|agonizing|excruciating|cruel|merciless|unbearable|unrelenting|all-consuming|crushing) (anxiety|depression|illness|ocd|voices|disease|condition|psychosis|loneliness|grief|fear|mental|addiction|guilt|sadness)',
    '(life) (was|is|has been|had been)? (over|shattered|in ruins|in tatters|in shambles|a mess|torn apart|never the same)',
    '(reeling|never recovered) from (his|her|their|the) (diagnosis|illness|psychosis)',
    '(sadly|tragically|unfortunately|regrettably|alas) : (he|she|they|pt|patient|the (patient|client)|this) (has|have|is|was|suffers|lives|developed|inherited) ... (schizophrenia|mental|bipolar|illness|disease|disorder|psychosis|depression|dementia|addiction|ill|disabled|epilepsy|autism|autistic|bpd|ocd|afflicted|stricken|dependent|alcoholic)',
    '(sick|ill|unwell|infirm|ailing|bedridden|diseased) with (schizophrenia|mental|bipolar|depression|psychosis|anorexia|addiction|nerves|(his|her|their) nerves)',
  ],
  except: [
    '(says|fears|feels|thinks|said|felt|asks|worries|believes|told) ... (over|ruined|in ruins|in tatters|a mess|shattered|tragedy|brave|inspiring|inspiration|cruel|unfair|hell|nightmare|crushing|unbearable)',
  ],
  message: 'This tells a life as one long pain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['A sad sight in the hall.', 'Dealt a cruel hand.'],
  passes: ['A tragic film, she said.', 'He was sad today.'],
}

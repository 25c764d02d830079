import type {Proof, Rule} from '../../rule.js'

/** Moral judgements of character. */
export const lazy: Rule = {
  id: 'en.character.lazy',
  severity: 'strong',
  frame: 'is',
  match: [
    '(lazy|irresponsible|immature|childish|foolish|silly|reckless|idle|conceited|vain|greedy|cowardly|selfish|stupid|dumb|careless|worthless|spoiled|pathetic|ignorant|self-absorbed|narcissistic|self-centred|self-centered)',
    '(laziness|lazier|laziest|hopeless {charge})',
    '(poor|bad) (life)? choices',
    '(brought|brings|bring) (this|it|that) (all)? on (himself|herself|themselves)',
    '(lazy|immature|childish|selfish|juvenile|silly|irresponsible|reckless|petty|infantile) (response+|answer+|behaviour+|behavior+|reaction+|manner|attitude|conduct|remark+|comment+|demand+|stance|choice+)',
    '(couch potato|street person|lazy one|plain (lazy|stupid|selfish|ignorant))',
  ],
  except: [
    '(silly|foolish) choice of (socks|hat+|shoes|film|name)',
    'immature (granulocyte+|cataract+|platelet+|teratoma+|lung+|retina|neutrophil+)',
    '(teratoma|ovarian|follicle+|granulocyte+|retina|cataract|fistula|skeletally|apex) : immature',
    '(was|were|been|being|got) told ... ... ... ... (lazy|stupid|immature|selfish|dumb|worthless)',
    '(afraid|scared|worry~|fear~|dread~|anxious) ... ... (immature|lazy|childish|stupid|silly|foolish|selfish|ignorant)',
    'narcissistic personality',
    '(food|milk|meat|fruit) ... spoiled',
    '(worry~|fear~|feel~|afraid|call~|think~|say~|believe~) (that)? (he|she|they|himself|herself|themselves)? (is|was|are|were)? (lazy|stupid|worthless|selfish|pathetic|dumb|careless|irresponsible)',
    '(voice+|{family}) ... (lazy|stupid|worthless|pathetic|dumb|selfish)',
    'far from (lazy|selfish|stupid)',
    'narcissistic : (and|or)? ... : (and|or)? ... (personality|personalities|pd)',
    '(no|any|not|feel~|felt|sorry|apologize~|apologized|afraid|worry~|worries) ... (silly|stupid|dumb|foolish) (question+|request+)',
    '(spelling|vocabulary|word) list',
    '(in vain|immature (female|male|fetus|infant|immune|cell+|patient+)|(skeletally|histologically) immature)',
  ],
  anywhere: [
    '(it|this|that) (is|was) (just|plain|simply|frankly|really|so|rather|quite|very|purely)? [(childish|infantile|lazy|selfish|manipulative|rude|petulant)] ($|so|and|but|of (him|her|them))',
    '(owing to|due to|because of|down to|out of|sheer|pure|plain|simple|mere|part|general) [laziness]',
    '(but|because|therefore|(his|her|their|simply|just) being) [lazy] ($|{after})',
    '((is|was) (simply|just)? [laziness] $|[laziness] rather than|(his|her|their) [laziness] (is|was|has|had|make~|keep~|get~|prevent~|explain~))',
    'lazy (lifestyle|habit+|streak)',
    '([laziness] (noted|on (his|her|their) part)|put~ down to [laziness])',
    '(silly|stupid|dumb|foolish|pointless) (question+|request+|complaint+)',
  ],
  guards: {apart: false},
  message: 'This judges character and explains nothing.',
}

export const proof: Proof = {
  sources: ['care-sd', 'stigmaguard'],
  flags: [
    'He is lazy and stays in bed.',
    'Makes bad choices on weekends.',
    'Rang with dumb questions about the diet.',
    'Sat on the floor and it was just childish.',
    'Late again, which staff put down to laziness.',
    'He is just plain lazy; her laziness is well known.',
    'Weight up owing to laziness; can do the stairs but lazy, lazier by the week.',
  ],
  passes: [
    'Surgery planned for a lazy eye. Her fatigue was taken for laziness by her father.',
    'The forecast says a hopeless ski season.',
    'He worries that he is lazy.',
    'Avoidant, narcissistic and paranoid personality disorders were considered.',
    'Told there are no stupid questions about insulin.',
    'He is scared of sounding immature in front of the panel.',
    'Teratoma, immature; immature platelets 4 %. He was told at school that he was lazy.',
    'Intubation was tried, but in vain.',
  ],
}

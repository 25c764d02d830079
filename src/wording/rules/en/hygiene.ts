import type {Proof, Rule} from '../../rule.js'

/** Washing and self-care, judged. */
export const hygiene: Rule = {
  id: 'en.appearance.hygiene',
  severity: 'hint',
  match: [
    '(live~|living) like (an|a)? (animal+|pig+|rat+|hobo|savage+)',
    '(not|t|never) (bathed|showered|washed) (in|for) (weeks|months|ages|years)',
    'need~ a (shower|bath|wash) (badly|desperately) $',
    '(does|do|will|doesn t|won t) (not)? (wash|bathe|groom) ($|himself|herself|themselves|enough $|regularly)',
    '(does|do|did|will) not (take care of|look after) (himself|herself|themselves)',
    '(ungroomed|unkept)',
    '(badly|desperately) need~ a (good|hot)? (shower|bath|wash) ($|and)',
    '(never|rarely|seldom|hardly ever|infrequently|refuse~ to) (bathe|bathes|showers|bathed|showered|groom|grooms|washes|wash) ($|or|unless|himself|herself)',
    'neglect~ (himself|herself|themselves)',
    '(lack of|problem with|issues with|concerns about|complaints about) (his|her|their|personal|basic)? (hygiene|cleanliness|grooming|body odour|body odor)',
    '(stranger to|never heard of|not seen) (a|the)? (bar of)? (soap|razor|comb|toothbrush|deodorant|shower)',
    '(smell~|smelt) (him|her|them|patient) (from|before|across|down|a mile)',
  ],
  except: ['hygiene (products|supplies|kit+|items|program)'],
  guards: {apart: false},
  message: 'This judges self-care; what stands in its way is missing.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: [
    'Neglects himself since the move.',
    'She does not take care of herself.',
    'Rarely bathes.',
    'Badly needs a shower.',
  ],
  passes: [
    'Referred for a hoarding disorder.',
    'He washed the car.',
    'Lack of smell and taste since the virus.',
    'He came about bad breath.',
    'He never washes the car.',
  ],
}

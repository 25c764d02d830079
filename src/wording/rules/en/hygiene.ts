import type {Proof, Rule} from '../../rule.js'

/** Washing and self-care, judged. */
export const hygiene: Rule = {
  id: 'en.appearance.hygiene',
  severity: 'hint',
  match: [
    '(live~|living) like (an|a)? (animal+|pig+|hermit|rat+|hobo|savage+)',
    '{poor} (dental|oral|body|foot|nail) (hygiene|care)',
    '(not|t|never) (bathed|showered|washed|changed) (in|for) (weeks|months|ages|years)',
    'need~ a (shower|bath) (badly|desperately|urgently|asap)',
    '(does|do|did|will) not (wash|bathe|shower|groom|clean) (himself|herself|themselves|properly|at all|enough|regularly)',
    '(does|will|did) not (wash|bathe) $',
    '(does|do|will|did|cannot|not) (not)? (take care of|look after) (himself|herself|themselves|his appearance|her appearance|his hygiene|her hygiene|own hygiene)',
    '(bad|foul|stinking|terrible|fetid) breath',
    '(malodourous|odorous|odiferous|odoriferous|ungroomed|unkept|hoarding|hoards|fly undone|fly open)',
    '(neglect~|neglecting) (himself|herself|themselves)',
    '(lack of|absence of|problem with|issues with|concerns about|complaints about) (his|her|their|personal|basic)? (hygiene|cleanliness|grooming|body odour|body odor|smell)',
    '(stranger to|not seen|never heard of|allergic to|afraid of) (a|the)? (bar of)? (soap|water|razor|comb|toothbrush|deodorant|shower) (and|in|or|for)?',
    '(smelled|smelt|smell~|smells) (him|her|them|patient)? (from|before|across|down|a mile) (the|a|across|down|you)',
  ],
  except: [
    'hygiene (products|supplies|kit+|items|program)',
    'hoarding disorder',
    '(no|without) (concerns about|issues with) (hygiene|grooming)',
    'fair oral hygiene',
  ],
  guards: {apart: false},
  message: 'This judges self-care; what stands in its way is missing.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: ['Neglects himself since the move.', 'She does not take care of herself.'],
  passes: ['Referred for a hoarding disorder.', 'He washed the car.'],
}

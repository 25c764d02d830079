import type {Proof, Rule} from '../../rule.js'

/** Clothes as evidence, for or against. */
export const dressedFor: Rule = {
  id: 'en.appearance.dressed-for',
  severity: 'hint',
  match: [
    '(expensive|designer|manicured|fancy|pricey|acrylic|fake|flashy|brand-name|high-end) (nails|fingernails|clothes|clothing|shoes|handbag|purse|jewellery|jewelry|sunglasses|phone|iphone|boots|jacket|manicure|watch|bag|sneakers|runners|lashes|eyelashes|haircut|hair|coat)',
    '(well-dressed|well-groomed|well-kept|nicely dressed|dressed up|made up|manicured|tanned|perfect make-up|full make-up) (for (a|an|someone|somebody)|despite|considering|but (claims|says|reports|complains|states))',
    'for (someone|somebody|a person|a woman|a man) (on|claiming|supposedly|allegedly|so|who (claims|says|reports|is (so|supposedly|allegedly))|in (so much|such)) (assistance|odsp|ow|welfare|disability|benefits|depressed|much|ill|sick|unwell|poor|pain|destitute|to|10)?',
    '(nails|hair|make-up|lashes) (done|immaculate|perfect|freshly (done|painted)) (despite|but|yet|for someone|although)',
    '(wearing|dressed in|in) (a|an|the|his|her|their)? (same|yesterday s|inside-out|mismatched|pyjama|two-sizes-too-small|skin-tight|see-through|barely-there) (clothes|clothing|outfit|hoodie|shirt|pants|sweatpants|socks|bottoms|top|dress|shoes|gown)',
    '(same|yesterday s) (clothes|outfit|hoodie|shirt|sweatpants|gown|pyjamas|socks) (as|for|x|since|again|all|on|every)',
    '(appearance|grooming|dress|look|looks) (is|was) (odd|bizarre|poor|off|strange|eccentric|shabby|sloppy|unkempt|rough|peculiar|theatrical|garish|dishevelled|disheveled|dramatic|loud)',
  ],
  except: [
    '(bought|stole|stolen|lost|sells|selling|sold) ... (phone|watch|bag|jacket|shoes)',
    'for someone on (the|our|a) (team|waitlist)',
  ],
  guards: {apart: false},
  message: 'Clothes are read here as proof of something.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Designer handbag, states no money for food.', 'Same hoodie as last week.'],
  passes: [
    'She bought winter boots with the clothing voucher.',
    'He would like help choosing clothes for the interview.',
  ],
}

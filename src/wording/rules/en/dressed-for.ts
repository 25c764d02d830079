import type {Proof, Rule} from '../../rule.js'

/** Clothes as evidence, for or against. */
export const dressedFor: Rule = {
  id: 'en.appearance.dressed-for',
  severity: 'hint',
  match: [
    '(expensive|designer|pricey|flashy|brand-name) (nails|clothes|clothing|shoes|handbag|purse|jewellery|jewelry|sunglasses|phone|iphone|boots|jacket|manicure|watch|bag|sneakers|haircut|hair|coat)',
    '(well-dressed|well-groomed|well-kept|nicely dressed|dressed up|made up|manicured|tanned) (for (a|an|someone|somebody|(his|her|their) age)|despite|considering|but (claims|says|reports|complains|states))',
    'for (someone|somebody|a person|a woman|a man) (on (assistance|odsp|ow|welfare|disability|benefits)|supposedly|allegedly|so|in (so much|such)|who (claims|says|reports|is (so|supposedly|allegedly)))',
    '(nails|hair|make-up|lashes) (done|immaculate|perfect) (despite|but|yet|for someone|although)',
    '(skin-tight|see-through|barely-there|two-sizes-too-small) (clothes|clothing|outfit|shirt|pants|top|dress)',
    'same (clothes|outfit|hoodie|shirt|sweatpants|pyjamas|socks) (day after day|for days|as (last|yesterday|on|before)|since|again|all week)',
    '(appearance|grooming|dress|look|looks|clothing|attire|clothes|outfit) : {link}? (very|quite|rather|so)? (inappropriate|provocative|revealing|seductive|odd|bizarre|strange|eccentric|shabby|sloppy|unkempt|peculiar|theatrical|garish|dramatic|loud)',
  ],
  except: [
    '^ for someone on',
    '((lesion|imaging|film|wound|skin|rash) appearance|appearance ... (on|in) (x-ray|ct|mri|film|stage))',
    '(bought|stole|stolen|lost|sells|selling|sold) ... (phone|watch|bag|jacket|shoes|coat)',
  ],
  guards: {apart: false},
  message: 'Clothes are read here as proof of something.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Designer handbag, states no money for food.',
    'Same hoodie as last week.',
    'Well-kept for her age.',
    'Clothing inappropriate, given a robe.',
  ],
  passes: [
    'She bought winter boots with the clothing voucher.',
    'He would like help choosing clothes for the interview.',
    'The volunteer gave her a fancy coat.',
  ],
}

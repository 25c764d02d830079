import type {Proof, Rule} from '../../rule.js'

/** Home and hygiene, judged rather than described. */
export const squalor: Rule = {
  id: 'en.appearance.squalor',
  severity: 'hint',
  match: [
    '(squalor|squalid|pigsty|pig-sty|pigpen|hovel|hoarder-house|crack-house|flophouse|slum|cesspool|uninhabitable|hoarder+)',
    '(live~|living|lives|lived|found|lying|wallowing|sitting) (in|amid|amidst|among|surrounded by) (total|utter|absolute|complete|his|her|their|own)? (own)? (filth|dirt|garbage|deplorable|disgusting|appalling|terrible|unsanitary|filthy|dreadful)',
    'unfit for (human)? habitation',
    '(his|her|their|client s|pt s|patient s) (home|house|apartment|room|unit|place|kitchen) {be} (very|quite|absolutely|beyond)? (filthy|disgusting|dirty|messy|deplorable|gross|squalid)',
    '(house|home|apartment|place) is (filthy|disgusting|a mess)',
    '(deplorable|filthy|disgusting|appalling|unsanitary|unhygienic|shocking|dreadful|atrocious|disgraceful) (living|housing|home)? (condition+|state|home|house|bedroom)',
    '(home|house|apartment|apt|room|place|kitchen|bathroom|bedroom|residence|suite|bedspace|space) ({be}|found|kept|looks|remains)? (in)? (an|a)? (absolute|total|complete|real|bit of a|such a)? (mess|disaster|dump|sty|shambles|disgrace|bombsite|hazard|eyesore|state)',
    '(hygiene|grooming|self-care|appearance|dress|attire|presentation) ({link}|has been)? (very|quite|rather|well|far|still|often|below|really)? (questionable|substandard|suboptimal|sub-par|neglected|atrocious|terrible|appalling|dreadful|deplorable|abysmal|awful|disgusting|horrible|slipping|non-existent|offensive|inadequate|unacceptable|unsatisfactory|deficient|deplorable|shocking|lackluster|lacklustre|neglectful|iffy|wanting|below)',
    '(questionable|substandard|suboptimal|sub-par|atrocious|terrible|appalling|dreadful|deplorable|abysmal|awful|disgusting|horrible|horrendous|non-existent|offensive|inadequate|unacceptable|lax|deficient|shocking|neglectful) (personal|dental|oral|basic|body|physical)? (hygiene|grooming|self-care|appearance|cleanliness)',
    '(hygiene|grooming|appearance|dress|self-care|attire|presentation|clothing|cleanliness) ... leave~ (much|a lot|something|plenty|a great deal|lots|little) to be desired',
    '(no|zero|neglect~|neglects|neglecting|indifferent to|careless about|careless with|unconcerned with|unconcerned about|disregard for|inattentive to|attention to|pride in|care for|interest in|regard for|lax about|lax with|negligent of|concern for|oblivious to) (of|in|for|about)? (his|her|their|any|basic|personal|own)? (own|personal|basic|physical|dental)? (hygiene|grooming|appearance|cleanliness)',
    '(strong|foul|bad|sickening|putrid|unpleasant|offensive|pungent|noticeable|rank|overpowering|awful|terrible|nasty|sour|ripe) (body)? (smell|stench|odour|odor|bo)',
    '(need~|requires|could (use|do with)|in (dire|desperate|bad|serious|urgent|need) (need)? of|due for|overdue for) (a)? (good|long|proper|hot|serious)? (bath|shower|scrub|shave|wash|haircut|delousing|hosing|hose down|scrubbing|soap)',
    '(grossly|severely|extremely|very|totally) (neglected|unclean|unwashed|unhygienic|unkempt)',
    '(flea|lice|bed-bug|roach|rat|mouse|cockroach|vermin)-(ridden|infested)',
    '(crawling|riddled|infested|covered) with (lice|bugs|bed-bugs|vermin|fleas|scabies|filth)',
    'filthy (bedding|sheets|mattress|floor+|walls|carpet|couch|bed|wheelchair|kitchen|bathroom|feet|face|skin)',
  ],
  except: [
    '(unit|room|apartment|building|couch|house|mattress|home) ... (infested|covered|crawling)',
    '(skin|wound|drainage|discharge|urine|foot|ulcer|site|lesion+|ear|nose|dressing|pus|sputum|stool+|breath) ... (smell|odour|odor)',
    '(wound|ulcer|incision|discharge|urine|stool|drain|sputum|dressing|foot|sink|room|fridge|vaginal) ... (odour|odor|smell)',
    '(drain|furnace|paint|gas|sewer) ... (smell|odour|odor)',
    '(smell|odour|odor) (from|of) (the)? (drain|furnace|paint|gas|sewer|fire|food|flowers|kitchen|toilet)',
    '(odour|odor) (from|of) (the)? (wound|ulcer|incision|urine|drain|foot|stoma|dressing|kitchen|sink)',
    '(no|without) (concerns about|issues with) (hygiene|grooming)',
    'attention to (grooming|hygiene|personal hygiene|appearance)',
    '(needs|requires) (a)? (bath|shower) (chair|bench|mat|seat|lift|board|bar+|aid|assist)',
    'filthy from (the|a) (flood|fire|leak|sewage|renovation|backup)',
  ],
  guards: {apart: false, name: false},
  message: 'This judges a home or a body; what is needed would say more.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: [
    'Lives in squalor, team visited twice.',
    'Kitchen is a disaster.',
    'Hygiene leaves a lot to be desired.',
    'Room smells, in dire need of a shave.',
  ],
  passes: [
    'The landlord will repair the bathroom.',
    'Strong odour from the wound, swab sent.',
    'She needs a bath bench at home.',
  ],
}

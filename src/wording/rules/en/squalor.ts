import type {Proof, Rule} from '../../rule.js'

/** Home and hygiene, judged rather than described. */
export const squalor: Rule = {
  id: 'en.appearance.squalor',
  severity: 'hint',
  match: [
    '(squalor|squalid|pigsty|pig-sty|hovel|crack-house|flophouse|hoarder+|pigpen)',
    '(live~|lived|lying|sitting|wallowing) (in|amid|among|surrounded by) (total|utter|absolute|complete|his|her|their)? (own)? (filth|garbage|deplorable|disgusting|appalling|unsanitary|filthy)',
    '(home|house|apartment|apt|room|unit|place) {be} (very|quite|absolutely|beyond)? (filthy|disgusting|deplorable|gross)',
    '(his|her|their|client s|pt s) (home|house|apartment|apt|room|unit) {be} (very|quite|rather)? (dirty|messy)',
    '(filthy|disgusting|deplorable|unsanitary|unhygienic|appalling|dreadful|disgraceful|atrocious) (living|housing|home)? (condition+|state|home|house|apartment|bedroom)',
    '(home|house|apartment|apt|room|place|kitchen|bathroom|bedroom|residence|suite|unit) ({be}|in|kept|looks like|found|remains) (an|a) (absolute|total|complete|real|bit of a)? (mess|disaster|dump|sty|shambles|disgrace|bombsite|eyesore|zoo)',
    '(hygiene|grooming|self-care|appearance|attire) ({link}|has been)? (very|quite|rather|well|far|still|really)? (questionable|substandard|suboptimal|sub-par|atrocious|terrible|appalling|dreadful|deplorable|abysmal|awful|disgusting|horrible|slipping|non-existent|offensive|inadequate|unacceptable|unsatisfactory|deficient|shocking|iffy|neglected|lacklustre|lackluster|wanting|below)',
    '(questionable|substandard|suboptimal|sub-par|atrocious|terrible|appalling|dreadful|deplorable|abysmal|awful|disgusting|horrible|horrendous|non-existent|unacceptable|shocking|lax|deficient|inadequate|neglectful) (personal|basic|body)? (hygiene|grooming|self-care|cleanliness)',
    '(hygiene|grooming|appearance|dress|self-care|attire|clothing|cleanliness|presentation) ... leave~ (much|a lot|something|plenty|a great deal|lots|little) to be desired',
    '(neglect~|indifferent to|inattentive to|oblivious to|negligent of|(careless|lax|unconcerned) (about|with)|disregard for|(no|little|zero) (pride in|interest in|regard for|care for|concern for|attention to)) (his|her|their|personal|basic)? (own|personal|basic)? (hygiene|grooming|appearance|cleanliness)',
    '(strong|foul|bad|offensive|pungent|overpowering|terrible|nasty|putrid|awful|noticeable|ripe|sour|rank) (body (smell|odour|odor)|bo)',
    '(strong|foul|bad|offensive|pungent|overpowering|terrible|nasty|putrid|awful|noticeable) (smell|stench|odour|odor) (from|about|on) (the)? (him|her|them|room|feet|apartment|unit|client|patient|pt|clothes|clothing)',
    '(in (dire|desperate|bad|serious|urgent)? need of|need+ a (good|proper)|overdue for) (a)? (good|long|proper|hot)? (bath|shower|scrub|shave|wash|haircut|delousing|soap)',
    'could (use|do with) a (good|proper|hot)? (bath|shower|shave|scrub|wash|haircut)',
    '(grossly|severely|extremely|very|totally) (unclean|unwashed|unhygienic)',
    '(flea|lice|vermin)-(ridden|infested)',
    '(crawling|riddled|infested|covered) with (lice|vermin|fleas|filth)',
    'filthy (bedding|sheets|mattress|floor+|walls|carpet|couch|bed|wheelchair|kitchen|bathroom|feet|face|skin|hair)',
  ],
  except: [
    '(unit|room|apartment|building|couch|house|mattress|home) ... (infested|covered|crawling)',
    '(skin|wound|drainage|discharge|urine|foot|ulcer|site|lesion+|ear|nose|dressing|pus|sputum|stool+|breath) ... (smell|odour|odor)',
    '(wound|ulcer|incision|discharge|urine|stool|drain|sputum|dressing|foot|sink|room|fridge|vaginal) ... (odour|odor|smell)',
    '(drain|furnace|paint|gas|sewer) ... (smell|odour|odor)',
    '(smell|odour|odor) (from|of) (the)? (drain|furnace|paint|gas|sewer|fire|food|flowers|kitchen|toilet)',
    '(odour|odor) (from|of) (the)? (wound|ulcer|incision|urine|drain|foot|stoma|dressing|kitchen|sink)',
    '(no|without) (concerns about|issues with) (hygiene|grooming)',
    '(needs|requires) (a)? (bath|shower) (chair|bench|mat|seat|lift|board|bar+|aid|assist)',
    'filthy from (the|a) (flood|fire|leak|sewage|renovation|backup)',
    '(motel|hotel|shelter|camp|prison|jail|factory) ... ... (filthy|disgusting|deplorable|unsanitary|unhygienic)',
    '(bath|shower) (chair|bench|mat|seat|lift|board|bar+|aid)',
    '(sleep|hand|oral|food) hygiene',
    '(filthy|disgusting|mess|disaster) ... (flood|fire|leak|renovation+|sewage|moved in)',
    '(squalor|hoarding|filth) (was|were|is)? (not|never|un) (found|confirmed|seen|substantiated|observed|borne|supported|evident)',
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
    'He grew up severely neglected.',
    'She takes pride in her appearance.',
    "The neighbour's complaint of squalor was never substantiated.",
  ],
}

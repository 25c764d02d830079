import type {Proof, Rule} from '../../rule.js'

/** Idioms of a struggle between staff and person. */
export const hardTime: Rule = {
  id: 'en.compliance.hard-time',
  severity: 'suggest',
  match: [
    'in (open|outright) defiance',
    '(had|has|needed) to be (told|asked|reminded|spoken to|redirected) (twice|repeatedly|again|several|many)',
    '(frequently|often|repeatedly|constantly|always|consistently|routinely|habitually|chronically) (misses|skips|cancels|no-shows|neglects|late)',
    '(with|after|despite|following|took|takes|needing|needs|needed|requiring|required) (much|a lot of|considerable|constant|great|extensive|gentle|firm|repeated|multiple|some|strong|heavy|significant) (persuasion|coaxing|cajoling|convincing|bargaining|nagging|pleading|prodding|arm-twisting|urging|bribery)',
    '(much|considerable|a lot of) pressure from (team|staff|nurses|us)',
    '(grudgingly|begrudgingly|half-heartedly|sullenly)',
    'turn~ away (the|his|her|all|home|our|every|visiting) (visiting|home|outreach)? (nurse+|worker+|staff|team|homemaker|psw|services|help|support+)',
    '(unwilling|reluctant|passive|resistant|uninterested|disinterested|unenthusiastic|disengaged) (participant|attendee|attender|member|recipient)',
    '(^|being) difficult (with|about|around|re|during) (meds|medication|care|staff|bath|bathing|bloodwork|showers|hygiene|vitals|nurses|peers)',
    '(would have|having|will have) none of it',
    '(put~|kick~|made|make~|raise~) (up)? (a|such a|quite a) (big|huge|real)? (fight|fuss|stink|ruckus|commotion)',
    '(give~|gave) (the)? (staff|us|nurses|nursing|writer|everyone|team|aides|psw) (a)? (hard|difficult|tough|rough) time',
    '(not|t) (get|getting) with the program',
    '((toe|toes|toeing|toed) the|step~ out of) line',
    'turn~ (up)? (his|her|their) nose (up)? at',
    'turn~ (his|her|their) back on (help|treatment|services|support)',
    'power struggle+ (with|over|at|around) (staff|meds|care|bathing|showers|the (staff|nurses))',
    '(constant|daily|nightly) (battle|fight) (over|with|to get) (staff|meds|him|her|care|bathing|showers)',
    'like (pulling teeth|herding)',
    '((lock~ horns|butt~ heads|at odds) with (staff|the team|nurses|nursing|us)|fell on deaf)',
    '(has|have|had) (his|her|their) own agenda',
    '(undermine~|thwart~|derail~|obstruct~|sabotage~) (the|his|her|their|our|own|all|staff|any)? (own|bath)? (treatment|care|plan+|efforts|progress|recovery|attempts|discharge|therapy|schedule)',
    '(non-responsive to (staff|direction|redirection|prompts)|non-committal)',
  ],
  except: [
    'fuss (of|over)',
    '(pain|fatigue|noise|cost|infection|stroke|storm|landlord|insurer|delay+|policy|school|boss|ex) ... (undermine~|derail~|obstruct~|thwart~)',
  ],
  message: 'This tells of a struggle and leaves out what it was about.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Gave staff a hard time at bath.',
    'Would have none of it.',
    'Undermines his own recovery.',
    'Put up a fight at med time.',
  ],
  passes: [
    'The pain interferes with his sleep.',
    'The car stalled on the way here.',
    'She is on the board of the food bank.',
    'Bleeding stopped with firm pressure.',
    'She has her own ideas about the garden.',
  ],
}

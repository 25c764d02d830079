import type {Proof, Rule} from '../../rule.js'

/** Refusal: a word for defiance where a choice was made. */
export const refused: Rule = {
  id: 'en.compliance.refused',
  severity: 'suggest',
  frame: 'does',
  match: ['refuse~ => decline~', 'refusal (of|to)'],
  anywhere: [
    '(after|keep~|kept|despite|his|her|their|still|been) [refusing] (twice|again|once|(his|her|their|the|all|any) ... ($|{after})|meds|medication+|care|food|fluids|treatment|to (eat|drink|take|go|come|get|talk|wash|shower|attend|leave|sign|speak|see)|$)',
    'refusal (of|to) (treatment|care|meds|medication+|food|fluids|all|bathing|hygiene|vitals|bloodwork|dialysis|insulin|take|eat|drink|attend|comply|co-operate|leave|bathe|shower)',
  ],
  except: [
    '(refuse~ (to)? consent~|refusal (of|to) consent)',
    'refused by (the|a|an|his|her|their)? (department|dwp|council|insurer|panel|board|ministry|home office|tribunal|funder|ccg|icb|trust|college|bank|court|embassy|authority|commissioner+|local|registry|manager|company|gp|bailiff+)',
    '(application|claim|appeal|visa|asylum|bail|parole|permit|licence|loan|mortgage|funding|reconsideration|decision|grant) ... refused',
    '(lab|laboratory|vendor|store|company|school|garage|bank|pharmacy|airline|taxi|cab|driver|daycare|clinic|printer|server|machine|contractor|manager|superintendent|tenant board|utility|telus|rogers|bell|hydro|disability|cpp|odsp|wsib|ei|canada|manufacturer) refuse~',
    'refuse~ to (waive|refund|renew|repair|fix|insure|cover|honour|give (in|up)|let|lose|be (defeated|beaten|bullied|ashamed|silenced))',
    'refuse~ feeding',
    '(be|is|was|were|been) refused (entry|a|the|by the (landlord|insurer|pharmacy|shelter|program)|at|coverage|admission|service|housing|for|$)',
    '(lease|owner) ... refuse~ entry',
    'tenant refuse~ entry ... (is|clause|cited)',
    'for refused read',
    '(right|free|entitled|option) to refuse',
    '(capable|competent) ... refuse~',
    '(may|can) refuse ($|treatment|any|at any|without)',
    '(refusal of ... form|informed refusal)',
    'refusal of ... (is|are) set out',
    '(household|kitchen|garden|sharps|garbage|recycling|and) refuse',
    '^ refuse (from|goes|is|and|bags|to be)',
    'refuse (pickup|pick|day|bags|bin+|collection|container+|chute|truck)',
    '(informed|advance|documented) refusal',
    'refusal of (treatment|care) form+',
  ],
  message: '“Refused” makes a choice sound like defiance.',
}

export const proof: Proof = {
  sources: ['uofl', 'goddu'],
  flags: [
    'Pt refused the evening injection.',
    'Mr. Tremblay refuses to attend rounds.',
    'Long history of refusal of care.',
    'It was after refusing twice that she let us in.',
  ],
  passes: [
    'He refused consent to an increase, with capacity.',
    'The pharmacy refused the faxed script.',
    'She reviewed her right to refuse treatment.',
    'Kitchen scraps and refuse go out on Tuesday.',
    'Housing decision of 2 May refused by the council.',
  ],
}

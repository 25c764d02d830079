import type {Proof, Rule} from '../../rule.js'

/** Idioms of a struggle between staff and person. */
export const hardTime: Rule = {
  id: 'en.compliance.hard-time',
  severity: 'suggest',
  match: [
    'in (open|outright|clear)? defiance',
    '(had|has|needs|needed) to be (encouraged|urged|redirected|coerced|corrected|supervised|watched|stopped|spoken|asked) (to|from|twice|repeatedly|again|several|many)',
    '(frequently|often|repeatedly|constantly|always|consistently|routinely|habitually|chronically|perpetually) (misses|missed|missing|skips|skipped|late|cancels|no-shows|refuses|forgets|declines|avoids|neglects|absent)',
    'default~ (on|from) (depot|injection+|treatment|meds|appointment+|follow-up|clinic|therapy|his|her|medication)',
    '(with|after|despite|following|took|needing|needed|requiring|required) (much|considerable|constant|great|extensive|gentle|firm|max|maximum|repeated|heavy|significant|multiple|some|strong) (persuasion|coaxing|cajoling|convincing|negotiation|bargaining|nagging|pleading|prodding|arm-twisting|urging|pressure|bribery)',
    '(accepted|took|takes|complied|agreed|attended|allowed|ate|showered|came|gave|consented) (meds|medication|it|them|care|shower|bath|injection|im|to|lunch|breakfast|supper)? [(grudgingly|begrudgingly|reluctantly|half-heartedly|unwillingly|resentfully|sullenly)]',
    'turn~ away (the|his|her|visiting|all|home|our|every|both) (visiting|home|outreach)? (nurse+|worker+|staff|team|homemaker|psw|care|services|help|support+)',
    '(unwilling|reluctant|passive|resistant|uninterested|disinterested|unenthusiastic|hesitant|grudging|disengaged) (participant|attendee|attender|member|patient|client|pt|recipient)',
    'difficult (with|about|around|re|over|during) (meds|medication|care|staff|bath|bathing|bloodwork|meals|showers|everything|hygiene|transfers|vitals|nurses|peers)',
    '(have|having|had|has) none of (it|this|that)',
    '(put~|puts|kick~|kicks|kicked|made|makes|make~|making|raise~|raises) (up)? (a|such|quite)? (a|big|huge|real)? (fight|fuss|stink|struggle|ruckus|stir|commotion)',
    '(give~|gave|gives|giving) (staff|us|nurses|nursing|writer|everyone|team|aides|psw) (a)? (hard|difficult|tough|rough|tough) time',
    '(not|t|never) (on|with|getting|get) (with)? (the)? (board|program) (with)?',
    '(toe|toes|toeing|tow|tows|towing|steps|stepped|stepping) (out)? (of)? (the)? line',
    '(turn~|turns|turned) (up)? (his|her|their) (nose|back) (up)? (at|on) (help|food|meds|treatment|staff|support|services|the|all|any|us)',
    '(put~|puts|dig~|digs|dug) (his|her|their|in)? (foot|feet|heels) (down|in) (about|re|when|over|and|on)?',
    '(power|constant|daily|nightly|real|uphill) (struggle|battle|fight|war) (with|over|to|around|about|re|for|at)? (staff|meds|care|him|her|them|get|bathing|showers|pt|every|medication+)?',
    '(pulling teeth|like herding|up in arms|at loggerheads|locked horns|butts heads|butting heads|at odds with (staff|the team|nursing)|bone of contention|a losing battle|fell on deaf)',
    '(has|have) (his|her|their) own (ideas|agenda) (about|of|and|for|re)',
    '(sabotaging|undermines|undermining|undermined|thwarts|thwarting|thwarted|derails|derailing|derailed|frustrates|obstructs|obstructing|obstructed|impedes|impeding|hinders|hampering|stymies|interferes|interfering) (with)? (the|his|her|their|our|all|any|own|treatment|care|staff|every|plan+|progress|efforts|therapy|discharge|assessment) (own)? (treatment|care|plan+|efforts|progress|recovery|attempts|discharge|therapy|work)?',
    '(stall~|stalls|procrastinate~|procrastinates|dilly-dally~|dawdle~|drags (his|her|their) feet) (on|when|about|over|with|for|in|at)',
    '(non-participating|non-participation|non-participant|non-responsive to (staff|direction|redirection|prompts)|non-committal|noncommittal|noncommital)',
  ],
  except: [
    'fuss (of|over) (the|his|her|their)',
    '(pain|noise|tremor|voices|weather|cost|pump|bed|obesity|lesion|mass|swelling|stenosis|obstruction|stone|plaque) ... (interferes|interfering|impedes|impeding|hinders|obstructs|obstructing|obstructed)',
    '(interferes|interfering) with (sleep|work|eating|her work|his work|his sleep|her sleep|daily)',
    '(landlord|insurer|delay+|policy|school|boss|ex) ... (undermin~|derail~|obstruct~|stall~)',
    '(engine|car|truck) stall~',
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
  ],
}

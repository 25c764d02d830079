import type {Proof, Rule} from '../../rule.js'

/** An outlook, painted black. */
export const poorOutlook: Rule = {
  id: 'en.pessimism.poor-outlook',
  severity: 'suggest',
  match: [
    '(prognosis|outlook|prospect+|odds|likelihood) (for|of|is|are|remains|appears|looks|seems|was|in|overall|at)? ... {link}? : (bleak|dismal|grim|nil|dim|dire|hopeless|slim|remote|negligible|unfavourable|unfavorable|zero|abysmal|gloomy|doubtful|unlikely|not good|not encouraging|discouraging)',
    '(prognosis|outlook) (for|of|regarding|with|concerning) (work|employment|recovery|change|returning|return|him|her|them|sobriety|abstinence|rehab|independent|independence|improvement|treatment|discharge) ... (poor|guarded|limited)',
    '(prognosis|outlook|prospects|odds|future) : (very|extremely|quite|more than)? (guarded|limited|bleak|dismal|grim|nil|dim|dire|slim|remote|poor|unfavourable|not good)',
    '(dismal|grim|dire|dim|gloomy|hopeless|guarded|bleak|unfavourable|unfavorable|very poor|very guarded|long-term) (long-term|overall|functional|vocational)? (outlook|future|prospects|chance+|odds)',
    '((dismal|grim|dire|dim|gloomy|hopeless|unfavourable) prognosis|recovery {link} (doubtful|unlikely|out of reach|out of the question))',
    '(no|little|minimal|slight|not much|limited|few|scant|zero|without|lack of|not making (any|much)?) (further|more|real|lasting|meaningful|significant|much|visible|measurable|noticeable|appreciable|evident)? (improvement|progress|gain+|recovery|change|headway|benefit|success|growth) (can|could|to|is|are|was|will|should|has|likely|possible|expected|foreseen|anticipated|on|in|with|towards|toward|this|since|despite|after|over|made|seen|from|of|noted|at)',
    '^ (no|little|minimal|not much) (real|further|visible|measurable)? (progress|improvement|headway|change) $',
    '(further|any|lasting|full|significant|meaningful|much|real|complete) (improvement|recovery|gain+|progress|rehabilitation|change) {link} (unlikely|doubtful|improbable|remote|impossible|out of the question|not (expected|likely|anticipated|possible|realistic|foreseen))',
    '(slim to none|slim to nil|next to nil|close to zero|close to nil|fat chance|not a chance|no chance of|no hope of|little hope|no realistic|little realistic|not optimistic|not hopeful|pessimistic|not holding (my|our) breath)',
    '(expectation+|hopes) {link}? (should|must|need to|to)? (be)? (kept|set|very)? (low|modest|minimal|lowered|limited|dashed|tempered)',
    '(low|minimal|modest|limited|no|few|reduced) expectations (for|of|from|are)',
    '(expect|expects|expecting|expected|prepare|prepared|brace|braced|fear) (for)? [the worst]',
    '(should|must|can|could|ought) (not|n t) (to)? (expect|hope|count on|plan on|bank on) (to)? (work|live|return|recover|improve|improvement|see|get|marry|him|her|them|gains|progress|recovery|change|sustained|meaningful|abstinence)',
    '(unrealistic|naive|optimistic|foolish|too much) to (expect|hope|think|imagine|believe|ask)',
    '(no|little|not much|limited|doubtful|of no|of little|without) (benefit|use|value|merit|utility) (in|to|from|of)',
    'of (no|little|limited|doubtful|questionable) (benefit|use|value|merit)',
    '(pointless|fruitless|waste of (time|effort|resources|a bed|everyone s time|breath)|serves no purpose|flogging a dead horse|lost on (him|her|them)|more of the same|same old|nothing changes|nothing ever changes)',
  ],
  except: [
    'improvement (in|over|of) (his|her|their|the)? (symptom+|pain|perfusion|score+|initial|vision|swelling|cough|breathing|rash|strength|range|motion|headache+|level+|renal|kidney|liver|previous|prior)',
    'without (the)? use of (a|an|the|his|her|crutches|walker|cane|inhaler)',
    '(feel~|felt|says|said|thinks|thought|fears|worries|worried|afraid|tells|told us|describes|believes) (that|he|she|it|life|everything|things|is|the)? ... (pointless|bleak|hopeless|no chance|nothing changes|doubtful|pessimistic|little hope|no hope|grim|dim|fruitless|worst)',
    '(no|little|minimal|without|no significant|no further) (further|significant|real|appreciable)? (change|gains|improvement|progress|growth|benefit) (in|on|since|from|at|to|is|was|with|seen|noted|of|after|over) (the|his|her|their|a)? (size|weight|dose|ecg|vitals|wound|x-ray|xray|ct|mri|imaging|meds|medication|medications|plan|rash|labs|lesion|culture|cultures|pain|vision|knee|cough|today|last|labour|labor|exam|condition|bp|appetite|mood|sleep|gait|hearing|ankle|shoulder)',
    '(no|little|minimal) change (in|to|since|from|at|noted|of|with|on|seen|is|was|has)',
    '(no|little) (benefit|use|value) (of|from|to|in) (alcohol|substance|drug|cannabis|the (brace|cream|inhaler|tens))',
    '(no|little|of no) (use|value) (of|in) ...',
    'no use of',
    '(scan|imaging|mri|ct|x-ray|film) ... progress (of|in)',
    '(lights|lighting|room|light) {link}? (dim|low)',
    'no (improvement|benefit|gains|success) (in|with|from|at) (the|his|her|their)? (pain|rash|cough|knee|back|ibuprofen|acetylenol|acetaminophen|physio|cream|antibiotics|nsaids)',
    'nothing new (on|to report|in)',
    '(recovery|likelihood|future|prospect+|odds) ... (of|for) ... (bleeding|recurrence|stroke|fracture|pregnancy|dvt|pe|malignancy|infection|cancer)',
    'growth (in|of|at|seen|on)',
  ],
  guards: {formal: false},
  message: 'This paints what is to come without hope.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: [
    'Prognosis for work is dismal.',
    'Outlook bleak.',
    'Little improvement can be expected.',
    'Expectations should be kept low.',
    'Unrealistic to expect him to work.',
  ],
  passes: ['No change in weight since May.', 'She says her life feels pointless.', 'Prognosis is excellent.'],
}

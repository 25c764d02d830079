import type {Proof, Rule} from '../../rule.js'

/** Insight: agreement with the team, graded. */
export const lacksInsight: Rule = {
  id: 'en.insight.lacks-insight',
  severity: 'suggest',
  match: [
    '(lack~|{poor}|without) (of|in|any|into)? insight (into|and)? (illness|judgment|judgement)?',
    'insight (and)? (judgment|judgement|into illness)? : {link}? (poor|limited|impaired|lacking|absent|nil|partial|superficial|minimal)',
    '(insightless|anosognosia)',
    '(does not|doesn t|did not|didn t) (yet|seem to|really)? (believe|think|feel|accept|agree|acknowledge|recognize|see|understand) (that)? (he|she|they) (has|have|is|are|suffers) (a|an|any|from)? (mental|mentally|illness|psychiatric|disorder|addiction|schizophrenia|bipolar|psychosis|unwell|sick|ill)',
    '(does not|doesn t|did not|didn t) (believe|accept|acknowledge) (his|her|their) (illness|diagnosis|dx)',
    '(thinks|believes|insists|maintains) (there is|there s)? nothing (is)? wrong ($|with (him|her|them))',
    '(unaware|denial) of (his|her|their|the|any) (illness|condition|diagnosis)',
    '{poor} (awareness|understanding|appreciation) of (his|her|their)? (illness|condition|diagnosis|deficits|limitations|situation)',
    'just (does not|doesn t) get it',
    '(no idea how (ill|sick|unwell)|clueless (how|about))',
    '(unable to|cannot|can t|does not|doesn t|did not|didn t|refuses to) (appreciate|grasp|recognize|realize|acknowledge|comprehend) (why|that (he|she|they)|how (ill|sick|unwell|serious|much|his|her)|his|her|their|the (seriousness|severity|gravity|impact|extent|need|effect))',
    '(refuses|unwilling) to (acknowledge|admit|face|believe) (that|he|she|reality|the (link|impact|seriousness))',
    'refuses to (see|accept) (that|how|reality)',
    'lack~ (of|any)? (self)? (awareness|understanding|appreciation) of (how|his|her|their)',
    '(won t|will not) acknowledge',
    'oblivious (to|about) (the|his|her|their|any|how)',
    'blind to (his|her|their|the (pattern|impact|effect|risk+|danger))',
    '(out of touch with reality|no grasp of (reality|how|why)|poor reality testing)',
    '(under the (illusion|delusion)|deluded|head in the sand|unrealistic about)',
    '(unaware|ignorant) of (how (ill|sick|unwell|serious|severe)|the (extent|severity|seriousness|impact))',
    '(unconvinced|unpersuaded|not convinced) (that|of) (he|she|they) (is|has|needs) (ill|sick|unwell|a|an|any|treatment|meds)',
    'think~ (nothing|there is nothing) (is)? wrong',
    '(unaware|unawareness|denial|denies) (of)? (his|her|their|the|any|having)? (illness|condition|diagnosis)',
    "(does not|doesn't|cannot|can't|unable to) (see|appreciate|recognize) (that|how|any problem|a problem|the need|her role)",
    "(does not|doesn't|did not|didn't) (believe|think|feel|agree) (that)? (he|she|they) (has|have|had|needs|need|is|are|suffers|requires) (a|an|any|to be|the|in)? (mental|illness|problem|psychiatric|disorder|addiction|schizophrenia|bipolar|psychosis|treatment|meds|medication|medications|help|hospital|unwell|sick|ill|here)",
    '(unable) to (see|accept|acknowledge|recognize|admit|believe|face) (that|his|her|their|any|he|she|reality)',
    '(blind|naive) (to|about) (the|his|her|their|any|how)',
    "(does not|doesn't|didn't|fails to|unable to|cannot|can't) (realize|realise|recognize|recognise|grasp|comprehend) (that|how|the|his|he|she)",
    "(cannot|can't|fails to|does not|doesn't|did not|didn't|won't|refuses to) (see|appreciate|understand|accept|connect|link) (that|how|why|what|the|his|her|their)",
  ],
  except: [
    '(does|did) not think that (he|she|they)',
    '(not|never|nor|no|t|nothing ... (suggests|shows|indicates) ...) (lack~|without)',
    '(recognize|acknowledge) (his|her|their) (sister|brother|mother|father|son|daughter|wife|husband|voice|name|room|face|handwriting)',
    'get (the|his|her|their) (epidural|vaccine|shot|test|scan|results|bus|job|apartment|medication|meds|dose|line|iv|sample|tube|needle)',
    "(does not|doesn't|did not|didn't|cannot|can't) (see|understand) (the|what|why|how) (television|board|clock|bus|form|letter|question+|word+|doctor|nurse|point of this|instructions|bill)",
    "(does not|doesn't|did not|didn't|cannot|can't) see (her|his|their|the) (sister|brother|mother|father|son|daughter|kids|children|family|friends|grandchildren|psychiatrist|dentist|doctor)",
    'under the impression (that)? (the (clinic|appointment|bus|meeting)|it)',
    'appreciate the (reasonably foreseeable)? consequences of (refusing|a (decision|lack)|the (decision|lack)|consenting)',
  ],
  message: '“Insight” often means agreeing with us.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw', 'practice'],
  flags: [
    'Lacks insight into the need for rest.',
    'Insight and judgement: poor.',
    "Doesn't think she is ill.",
  ],
  passes: [
    'She shared a useful insight about sleep.',
    'Insight grew over the spring.',
    'She has lost touch with her sister.',
    'He did not understand the form, so we read it together.',
  ],
}

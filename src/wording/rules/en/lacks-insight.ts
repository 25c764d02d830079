import type {Proof, Rule} from '../../rule.js'

/** Insight: agreement with the team, graded. */
export const lacksInsight: Rule = {
  id: 'en.insight.lacks-insight',
  severity: 'suggest',
  match: [
    '(lack~|{poor}|without) (of|in|any|into)? insight (into|and)? (illness|judgment|judgement)?',
    'insight (and)? (judgment|judgement|into illness)? : {link}? {poor}',
    '(judgment|judgement) (and)? : insight : {link}? {poor}',
    'insightless',
    "(does not|doesn't|did not|didn't) (yet|seem to|really)? (believe|think|accept|acknowledge|recognize|recognise|see|understand|appreciate) (that)? (he|she|they|his|her|their|the|any|anything)? (is|are|has|need|needs)? (ill|sick|unwell|illness|diagnosis|wrong|medication|treatment|condition)",
    'think~ (nothing|there is nothing) (is)? wrong',
    'fail~ to (appreciate|recognize|recognise|see|acknowledge|understand)',
    '(unaware|unawareness|denial|denies) (of)? (his|her|their|the|any|having)? (illness|condition|diagnosis)',
    'i : j : {link}? {poor}',
    '{poor} (awareness|understanding|appreciation) of (illness|his|her|their)',
    'anosognosia',
    "(does not|doesn't) get it",
    '(no idea|clueless) (how|about) (ill|sick|unwell|his|her|their)',
    'think~ (he|she|they) {be} fine',
    '(zero|little or no|very little|not much) insight',
    "(does not|doesn't|cannot|can't|unable to) (see|appreciate|recognize) (that|how|any problem|a problem|the need|his role|her role|the seriousness|the impact)",
    'lack~ (of|any)? (self)? (awareness|understanding|appreciation) (of|about|into)?',
    "(won't|will not) (admit|acknowledge)",
    "(does not|doesn't|did not|didn't) (believe|think|feel|accept|agree|acknowledge) (that)? (he|she|they) (has|have|had|needs|need|is|are|suffers|requires) (a|an|any|to be|the|in)? (mental|illness|problem|psychiatric|disorder|addiction|schizophrenia|bipolar|psychosis|treatment|meds|medication|medications|help|hospital|unwell|sick|ill|here)",
    '(refuses|unwilling|unable) to (see|accept|acknowledge|recognize|admit|believe|face) (the|that|his|her|their|any|he|she|reality)',
    '(oblivious|blind|naive) (to|about) (the|his|her|their|any|how)',
    '(out of touch with reality|no grasp of|lost touch with|poor reality testing|no clue)',
    "(thinks|believes|insists|claims) (that)? (he|she|they) (does not|doesn't|did not|didn't|do not|don't) (need|have|require)",
    "(does not|doesn't|did not|didn't|fails to|unable to|cannot|can't) (realize|realise|recognize|recognise|grasp|comprehend|get) (that|how|the|his|her|their|he|she|why|extent|severity|seriousness)",
    "(does not|doesn't|did not|didn't) (realize|realise) (that)? (he|she|they)",
    "(unable to|cannot|can't|fails to|does not|doesn't|did not|didn't|won't|refuses to) (see|appreciate|understand|accept|grasp|recognize|acknowledge|connect|link) (that|how|why|what|the|his|her|their)",
    '(thinks|believes|feels|insists|says|states|maintains) (that)? (there is|there s|nothing|nothing is) (nothing)? wrong (with (him|her|them))?',
    '(under the (illusion|impression|delusion)|deluded|kidding (himself|herself|themselves)|fooling (himself|herself|themselves)|fantasy world|dream world|head in the sand|unrealistic about|overestimates (his|her|their)|thinks (he|she|they) can (manage|live|cope|work|stop|go))',
  ],
  except: [
    'insight-oriented',
    '(not|never|nor|no|t) lack~',
    '(not|never) without insight',
    "(does not|doesn't|did not|didn't|cannot|can't) (see|understand) (the|what|why|how) (television|board|clock|bus|form|letter|question+|word+|doctor|nurse|point of this|instructions|bill)",
    "(does not|doesn't|did not|didn't|cannot|can't) see (her|his|their|the) (sister|brother|mother|father|son|daughter|kids|children|family|friends|grandchildren|psychiatrist|dentist|doctor)",
    'under the impression (that)? (the (clinic|appointment|bus|meeting)|it)',
  ],
  guards: {negation: false},
  message: '“Insight” often means agreeing with us.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw', 'practice'],
  flags: [
    'Lacks insight into the need for rest.',
    'Insight and judgement: poor.',
    "Doesn't think she is ill.",
  ],
  passes: ['She shared a useful insight about sleep.', 'Insight grew over the spring.'],
}

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
    "(does not|doesn't|did not|didn't) (believe|think|accept|acknowledge|recognize|recognise|see|understand|appreciate) (that)? (he|she|they|his|her|their|the|any|anything)? (is|are|has|need|needs)? (ill|sick|unwell|illness|diagnosis|wrong|medication|treatment|condition)",
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
  ],
  except: ['insight-oriented'],
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

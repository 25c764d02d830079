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
    '(does|did) not (understand|accept|believe|think|acknowledge) (that)? (he|she|they)? (is|are|has)? (ill|sick|unwell|illness|diagnosis)',
  ],
  guards: {negation: false},
  message: '“Insight” often means agreeing with us.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'stigmaguard'],
  flags: ['Lacks insight into the need for rest.', 'Insight and judgement: poor.'],
  passes: ['She shared a useful insight about sleep.', 'Insight grew over the spring.'],
}

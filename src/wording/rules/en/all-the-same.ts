import type {Proof, Rule} from '../../rule.js'

/** They all, as we would expect. */
export const allTheSame: Rule = {
  id: 'en.othering.all-the-same',
  severity: 'suggest',
  match: [
    '(as|like) (they all|(these people|those people|that lot) (all)?) (do|tend|always|often|usually)',
    'as is (common|usual|typical|often|always) (the case)? (with|for|among) (them|(these|such) (people|patients|clients|cases|families))',
    '(you|we) (all)? know (how|what) (they|these people|those people) (are|get|re) ($|{after})',
    '(unlike|like|than) (the rest of us|you and (i|me)|you or (i|me)|most of us)',
    '(most|all|many) (addicts|borderlines|alcoholics|schizophrenics|drug users|psych patients|bpds|of that lot)',
    'they all (lie ($|to|about)|say that|end up here)',
    'typical of (addicts|borderlines|alcoholics|schizophrenics|(these|such) people|(his|her|their) kind)',
    'they never learn',
    '(they|these people|those people) {be} all the same',
    '{be} not like (other|most|normal|regular) (people|patients|kids|clients|folks)',
    '(those|borderline|street|addict|psych|bipolar|homeless|junkie) types',
    '^ as they do $',
    'as is (common|usual|typical|often|always) (the case)? (with|for|among|in) (them|these|this|that|his|her|their|such)',
    'they (all|always) (do|say|want|lie|come|end|look|use|drink|go|get) ...',
    '(as is|that is|which is|so|all too|how) typical of (them|those|that lot|these)',
    'typical of (these|those) (people|families|patients|kids|parents)',
  ],
  except: [
    'types of',
    'all the same (size|age|to|colour|height|dose|day|brand)',
    'as they do not',
    'those people (who|that|were|helped|brought|and|to|had|from|in) ... (helped|brought|thanked|gave|kind|support|invited|visited)',
    'as is common in such',
  ],
  message: 'This says of many what is known of one, if that.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'You know how they are in spring.',
    'They are all the same.',
    'Late for the clinic, as is typical of them.',
  ],
  passes: [
    'They all came to lunch.',
    'Two types of insulin.',
    'Healing as one would expect at two weeks.',
    'He does not like other people in his kitchen.',
    'As is common in such fractures, the wrist was pinned.',
  ],
}

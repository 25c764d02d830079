import type {Proof, Rule} from '../../rule.js'

/** They all, as we would expect. */
export const allTheSame: Rule = {
  id: 'en.othering.all-the-same',
  severity: 'suggest',
  match: [
    '(as|like) (they|these people|those people|that lot) (all)? (do|tend|always|often|usually)',
    'as is (common|usual|typical|often|always) (the case)? (with|for|among|in) (them|these|this|that|his|her|their|such)',
    'as (one|you|we) (would|might|could) expect',
    '(you|we) (all)? know (how|what) (they|these people|these|those people) (are|get|re)',
    '(unlike|like|as|than) (the rest of us|you and (i|me)|you or (i|me)|most of us)',
    'the rest of us',
    '(most|all|many) (addicts|borderlines|alcoholics|schizophrenics|drug users|psych patients|bpds|homeless|users|of that lot)',
    'they (all|always) (do|say|want|lie|come|end|look|use|drink|go|get) ...',
    'typical of (addicts|borderlines|alcoholics|schizophrenics|him|them|drug|psych|such people)',
    '(as|what) (one|you|we) (d|ll) expect',
    'they never (learn|listen|change|last)',
    '(everyone|everybody|anyone|people) (from|in|on|at) that (building|street|house|reserve|shelter|family|place|floor|block)',
    '(they|these|those|we|people) {be} all the same',
    'not like (other|most|normal|regular) (people|patients|kids|clients|folks)',
    'types $',
    'types (are|don|do|always|never|tend|rarely|like|who)',
    'all of them (miss|lie|want|do|are|say|use|drink|smoke|think|need)',
    'those people (next door|upstairs|downstairs|down there|over there)',
    'those people $',
  ],
  except: [
    'as they do not',
    '(blood|different|various|many|two|three|several|all|both|other|insulin|medication|personality|food|skin|body|learning|seizure|housing|cell) types',
    'types of',
    'those people (who|that|were|helped|brought|and|to|had|from|in) ... (helped|brought|thanked|gave|kind|support|invited|visited)',
    'those people who',
  ],
  message: 'This says of many what is known of one, if that.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['You know how they are in spring.', 'They are all the same.'],
  passes: ['They all came to lunch.', 'Two types of insulin.'],
}

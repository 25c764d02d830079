import type {Proof, Rule} from '../../rule.js'

/** Another view of what is wrong, counted as blindness. */
export const nothingWrong: Rule = {
  id: 'en.insight.nothing-wrong',
  severity: 'suggest',
  match: [
    'nothing wrong with (his|her|their) (legs|hearing|appetite|memory|voice|lungs|arms|hands|eyes|ears|back) (when|if|once|as soon|whenever)',
    '(not|t|never) (think|believe|accept|agree) (that)? (there (is|s|was) (anything wrong|a problem|any problem)|anything (is|s|was) wrong|(he|she|they) (has|have) (a|any) problem)',
    'sees nothing (wrong|odd|strange|amiss) (with|in|about)',
    '(cannot|could not|can t|couldn t|will not|won t) be (made|brought|helped|persuaded) to (see|understand|accept|realize|recognize|agree)',
    '(not|no longer) (living|grounded|rooted) in reality',
    '(seem~|appear~) (not to|to not|to fail to) (realize|grasp|care|appreciate|get it)',
    '(not|t) (seem|appear) to (realize|grasp|care|appreciate|get it|comprehend)',
    '(thinks|believes|insists|convinced|acts as if) (that)? (he|she|they) (is|are|s) (cured|invincible|above (the|all|it)|perfectly (fine|well))',
    '(convinced|adamant|insists) (that)? (he|she) is (well|fine|healthy|normal|ok|okay|recovered) ($|and|despite)',
    '(he|she|pt|patient|client) {be} (quite|so|very|rather|too|completely|totally|seemingly)? (oblivious|clueless|deluded|naive) ($|as)',
    '(thinks|believes|insists|convinced|adamant) (that)? (he|she) (does not|doesn t) need (any)? (meds|medication|help|treatment|hospital) $',
    '(thinks|believes) (that)? (he|she) can (handle|control|beat|manage) (it alone|(his|her|the) (drinking|use|using|voices|addiction|gambling))',
    '(convinced|adamant|swears|certain) (that)? nothing (is|s|was) wrong',
    '(not|never) aware (of (being)? (deficits|ill|sick|unwell)|(that)? (he|she) (is|was) (ill|sick|unwell) $)',
    '(has|had) no clue ($|why)',
    '((makes|making) light of (the|his|her)|(he|she|pt|patient|client|^) (dismiss~|trivialize~) (our|all|any|staff|the)? (concerns|overdose|risk+|incident|seriousness|danger))',
    '(brushes|waves|laughs|shrugs) (it|this|that|us|concerns|everything) (off|away)',
    '(la la land|fantasy land|in (his|her|their) own little world)',
    '(believes|thinks|insists|convinced|adamant|maintains) (that)? (he|she|they) (is|are|was|s) not (really|at all|actually)? (ill|sick|unwell|mentally|psychotic|manic|addicted|an (addict|alcoholic))',
  ],
  except: [
    'not (ill|sick|unwell) enough',
    '(i|we|team|surgeon|doctor+|gp|radiologist|psychiatrist|nurse+|clinic|staff) ... (nothing wrong|thinks|believes|not aware|(not|t) (think|believe|agree))',
  ],
  message: 'This counts another view as blindness.',
}

export const proof: Proof = {
  sources: ['practice', 'nottinghamshire'],
  flags: [
    'Does not think there is anything wrong.',
    'Sees nothing wrong with the bingeing.',
    'Cannot be made to see the danger.',
    'Thinks that she is not ill.',
    'He is adamant that he is fine.',
    'She was quite oblivious.',
    'Thinks he does not need meds.',
    'Makes light of the fall.',
  ],
  passes: [
    'We see nothing wrong in that plan.',
    'The scan found nothing.',
    'He thinks about moving to Gaspé.',
    'No idea what brought on the rash.',
  ],
}

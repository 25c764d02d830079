import type {Proof, Rule} from '../../rule.js'

/** Never getting better, as a forecast. */
export const forecast: Rule = {
  id: 'en.pessimism.forecast',
  severity: 'suggest',
  match: [
    '(will|would) never (be|get|live|work|change|improve|recover|stay)',
    '(no|little|poor) (hope|chance|potential) (of|for) (recovery|improvement|change|him|her|them|rehab|getting|living|working|a)',
    'prognosis : {link}? (very)? ({poor}|guarded|bleak|hopeless)',
    '({poor}|guarded|bleak) prognosis',
    'nothing (more|else|left)? (can be|to be|we can|could be) (done|do|offered|offer)',
    'nothing (more|left) to offer',
    '({charge}|he|she|they) ... [(unlikely|not likely|never going) to (change|improve|recover|get better|engage|benefit|succeed)]',
    '^ (unlikely|never going) to (change|improve|recover|get better|engage|benefit|succeed|follow|comply|attend|cooperate)',
    '(will|would) always (be|need|require)',
    'burn~ ... bridges',
    '{poor} (rehab|rehabilitation|recovery) potential',
    '(rehab|rehabilitation|recovery) potential : {link}? {poor}',
    '(only)? a matter of time',
    '(bound|doomed|sure|certain|guaranteed|set) to (drink|use|quit|run|leave|stop|lose|blow|crash|decompensate)',
    '(he|she|they) will be back $',
    'as good as (he|she|they|it) (gets|will|is going|are going) (to)? (ever)? (get|be)?',
    '({poor}|not a good|not a) candidate',
    'not amenable',
    'will (likely|probably) (be back|relapse|fail|return|stop)',
    '(relapse|fail|return|reoffend|never|decompensate|need|require|care|support) ... (for the rest of (his|her|their) life|for life|again soon|in no time)',
    '(doomed|destined|bound|fated|certain|sure|guaranteed|set up) to (fail|relapse|repeat|return|reoffend|die|end|be|struggle)',
    '(inevitable|inevitably|just a question of time|only question is when|here we go|vicious cycle|cycle repeats|history repeats|no future|dead end|end of the line|little expectation|no expectation)',
    '(not|never|little|no) (expected|likely|anticipated|going) to (recover|improve|work|live|change|get better|get well|manage|succeed|return to work|be discharged)',
    '(little|no|low|minimal|slim|zero) (hope|chance|prospect|prospects|likelihood|expectation|potential) (of|for|that) (recovery|improvement|change|success|getting|rehab|rehabilitation|employment|independent|independence|being|him|her|them|living|a)',
    '(will|would|going to) (likely|probably|always)? (need|require|be) ... (for (the rest of (his|her|their) life|life)|forever|indefinitely|all (his|her|their) life)',
    '(unlikely|not likely|never going|not going) to (ever|be able to|manage to) (live|work|manage|return|hold|function|cope|recover|change|stay|stop|have|get|maintain|leave)',
    '(unlikely|never going) to (live|work|return|hold|maintain|function|cope) (independently|alone|on (his|her|their) own|again|in the community|a job|housing|to work)',
    "(will not|won't|would not|cannot|can't) ever (be|get|live|work|change|improve|recover|hold|manage|have)",
    'not to expect (much|too much|more|anything|miracles)',
    "(don't|do not|cannot|can't|should not|shouldn't) expect (much|too much|miracles|anything) (from|of)",
    '(poor|slim|low|minimal|bad) (chance+|odds|prospect+|outlook) (of|for|at|to)',
    '(little|nothing|not much) to (offer|contribute) (an|society|employers|the community|anyone)',
    '(will|would) never (be able to|manage|cope|amount|hold|make|function|stop|learn|leave|have)',
  ],
  except: [
    'not a candidate (for|to) (a|an|the)? (surgical|surgery|tpa|thrombolysis|avr|transplant|dialysis|procedure|bypass|chemotherapy|biologic+|statin+|injection+|operation|ablation|stent|graft|tavr|thrombectomy|anticoagulation|mri)',
    'always be (grateful|thankful|loved|welcome|proud|remembered|there)',
    'candidate for (surgery|transplant|thrombolysis|the job|mayor)',
    'never (have|leave|learn|stop) (to|trust|loving|home without)',
  ],
  message: 'This forecasts, and closes the future.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['He will never live independently.', 'Prognosis is poor.', 'Will never manage on his own.'],
  passes: [
    'She has never missed a choir practice.',
    'The sale is unlikely to go through.',
    'She would never leave home without her cane.',
  ],
}

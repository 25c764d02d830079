import type {Proof, Rule} from '../../rule.js'

/** Motivation as a trait that somebody lacks. */
export const unmotivated: Rule = {
  id: 'en.compliance.unmotivated',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(unmotivated|amotivated)',
    '(poorly|not) motivated',
    '({poor}|lack~|lose~|lost) (of|in|all|any|the|much|basic|sufficient|enough)? motivation',
    '({poor}|lack~|no) effort',
    "(does not|doesn't|did not|didn't|not) want (to (get better|change|recover|get well|improve|be helped|work on)|help)",
    '(not|not really|little|no) (interested|interest) in (treatment|therapy|recovery|goals|change|changing|getting|help|services|groups|programming|working|rehab)',
    '(not|never) (invested|ready) (in|to|for) (treatment|change|recovery|therapy)',
    "(can not|cannot|can't|could not|couldn't) be bothered",
    "(does not|doesn't|did not|didn't) (seem to)? care $",
    '(make~|put~) (in)? (no|little|minimal) effort',
    "(isn't|wasn't) (really|very|fully|truly)? (motivated|committed $)",
    '(not|never) (made|making|make) (any|much|an) effort',
    '(motivation|effort) : {link}? (very)? (poor|low|limited|minimal|nil|lacking|questionable|variable)',
    "(not|n't) even (trying|try)",
    'not? rehab material',
    '(not|never|no|little|t) (really|at all)? (interested|interest) in helping (himself|herself|themselves)',
    'motivation (issue+|problem+)',
    '(no|zero|little) (intention|desire|wish|interest|inclination) (of|to|in) ((quitting|quit|stopping|stop) (smoking|drinking|using|$)|(change|changing) $|getting (better|well)|comply|complying|rehab|recovery|sobriety|(attend|attending|engage in|engaging in|taking) (his|her|their|any)? (group+|therapy|treatment|programming|meds|medication+))',
  ],
  anywhere: [
    '(but|and|still|simply|just) [lack~ (all|any|the|much|basic)? motivation]',
    '(show~|shown|display~|demonstrate~|express~) [(no|little|poor|limited|minimal) (motivation|effort|interest in (change|changing|recovery|treatment|therapy|getting better))]',
    '((lack of|low|poor|little) motivation (to change|for (change|treatment|therapy|rehab|recovery|physio))|(because of|due to|given) (his|her|their) (lack of|poor|low) motivation)',
  ],
  except: [
    '((find~ (the|his|her|their|some|own)?|struggle~ with (the|his|her|their)?|hard to ...|difficult to ...) motivation|motivation (is|was) (needed|required))',
    'no (poor|lack) effort',
    '(respiratory|inspiratory|breathing) effort',
    'no interest in changing (this|that|it)',
    '(no evidence|nothing to suggest) that ... (unmotivated|amotivated)',
  ],
  message: 'This makes a trait of what may be a poor match.',
}

export const proof: Proof = {
  sources: ['uofl', 'strengths-model'],
  flags: [
    'Client is unmotivated for group work.',
    'Lacks motivation to change.',
    'Does not want to get better.',
    'Not rehab material.',
    'Referral reads poor motivation for rehab.',
    'Has zero interest in rehab.',
    'Since May he lacks all motivation.',
    'Capable of grade 8 but lacks the motivation; showed little motivation at school.',
    'Not interested in helping herself.',
  ],
  passes: ['He is motivated to cook for his friends.', 'She ran the shop with little effort last year.'],
}

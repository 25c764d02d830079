import type {Proof, Rule} from '../../rule.js'

/** Effort, weighed and found wanting. */
export const noEffort: Rule = {
  id: 'en.compliance.no-effort',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(not|t|never|refuse~ to|unwilling to) (even)? help (himself|herself|themselves)',
    '(does not|doesn t|did not|didn t|never) (even|really) (try|bother)',
    '(not|never|t) (even|really) trying',
    '(not|never|t) (make use of|making use of|use|using|utilize|utilizing|apply|applying|practise|practising|practicing) (the|his|her|their|any|learned)? (coping|skills|strategies|programming)',
    '(not|never|t|cannot) (take|accept|tolerate|handle) (any|the)? (feedback|criticism|no for an answer|correction|limits|being told|advice)',
    '(occupy~|block~|tie~ up|waste~|wasting) (a|an|another) (acute)? bed',
    '(wast~|occupy~|block~|tie~ up|hog~) (a|the|another|an acute)? bed',
    '(not|never|t) (working|work|works|worked) (the|his|her) program',
    '(not|never) (putting in|doing|do|done) the work ($|of (recovery|therapy|change))',
    '(attends|attended|attending|participates|participated|engages|engaged|complies|takes (his|her|their)? (meds|medication+|pills|insulin)) (only)? (minimally|superficially|haphazardly|erratically|reluctantly)',
  ],
  anywhere: [
    '(poor|minimal|inconsistent) effort (in|with|during|at) (therapy|physio|ot|pt|group+|session+|rehab|recovery|treatment)',
  ],
  except: [
    'help (himself|herself|themselves) (to|up|out|with)',
    'trying (to (conceive|get pregnant|have)|for a)',
  ],
  message: 'This weighs effort that nobody can see.',
}

export const proof: Proof = {
  sources: ['practice', 'uofl'],
  flags: [
    'Does not help herself.',
    'Not using coping skills taught.',
    'Not working his program.',
    'Chart shows minimal effort in rehab.',
    'Participates minimally, does the bare minimum.',
  ],
  passes: [
    'He is trying not to wake the house.',
    'She did not use the pool this week.',
    'He can’t take penicillin.',
    'She did not help herself to the cake.',
    'The clinic is not doing the work on the ramp until May.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Decompensation: getting worse, as if a machine failed. */
export const decompensated: Rule = {
  id: 'en.deficit.decompensated',
  severity: 'suggest',
  match: [
    '(acutely|severe|acute|psychiatric)? (decompensate~|decompensation+)',
    '(mental|nervous|psychotic) breakdown',
    '(he|she|they|pt|patient|client|life) (has|had|is|was|were|s)? (fell apart|falling apart|spiralling|unravelling|out of control) $',
    '(hit|hits|hitting) rock bottom',
    '(go~|gone|went) (off the rails|to pieces|off the deep end)',
    '(he|she|they|pt|patient|client) {be} (a|an absolute|such a) (mess|wreck|train-wreck|basket case|disaster|hot mess)',
    '(mental|psychiatric|behavioural|behavioral|psychological|emotional|social) (deterioration|regression|decline)',
    '(downward spiral|complete breakdown|(having|had) a breakdown)',
    '(mental|psychiatric) (state|status|health) (has|had)? (again|rapidly|steadily|recently|further)? deteriorate~',
    '^ breakdown at (work|school)',
  ],
  except: [
    'decompensated (heart|right|left|vestibular|liver|cirrhosis|chf|valve|bladder)',
    '(heart|cardiac|ventricle|atrium|liver|hepatic|respiratory|diabetes|metabolic|renal|kidneys|lungs|hemodynamic) ... (decompensation+|decompensate~)',
    '(car|van|machine|truck) ... breakdown',
    'decompensate~ ... (ventilator|sepsis|hypoxia|hypoxic|intubated|icu)',
    '(decompensated (hcv|alcoholic|hepatitis|diabetes|renal)|(cardiopulmonary|haemodynamic|circulatory|corneal) decompensation)',
  ],
  guards: {negation: true},
  message: 'This says that the person broke down, not what changed.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: ['Decompensated after the move.', 'Acute decompensation in March.'],
  passes: [
    'Decompensated cirrhosis, followed by hepatology.',
    'He has not decompensated since.',
    'Breakdown at the sacrum; downward trend in creatinine.',
    'The left ventricle decompensated on the flight.',
    'Cardiopulmonary decompensation on day two, ventilated.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Decompensation: getting worse, as if a machine failed. */
export const decompensated: Rule = {
  id: 'en.deficit.decompensated',
  severity: 'suggest',
  match: [
    '(acutely|severe|acute|psychiatric)? (decompensate~|decompensation+)',
    '(mental|nervous|psychotic) breakdown',
    '(fell apart|falling apart|spiralling|unravelling|out of control) $',
    '(hit|hits|hitting) rock bottom',
    '(go~|gone|went) (downhill|off the rails|to pieces|off the deep end)',
    '(a mess|a wreck|a train-wreck|a basket case|a disaster|a hot mess|at (his|her|their) worst)',
    '(mental|psychiatric|functional|social|emotional|cognitive|behavioural|behavioral|psychological|further|steady|gradual|marked|sharp|general|overall|serious|noticeable) (deterioration|regression|decline)',
    '(downward (spiral|slide|trajectory|trend)|complete breakdown|having a breakdown|had a breakdown)',
    '(deterioration|regression|breakdown) (in|of) (mental|functioning|function|behaviour|behavior|self|coping|presentation|mood|adls|social|his|her|their|skills|personality)',
    '^ (deterioration|regression) : (since|after|over|noted|again|this|off|when|post)',
    '^ breakdown (at|after|in|since|last|following)',
    '(mental|psychiatric) (state|status|health) (has|had)? (again|rapidly|steadily|recently|further)? deteriorate~',
  ],
  except: [
    '(condition|status|symptom+|vitals|respiratory|function|cognitive|clinical|hemodynamic|neurological|breathing|health|indicate~|indicating|show~|suggest~|sign+ of|evidence of) ... (deterioration|deteriorat~|deteriorate~)',
    '(deterioration|deteriorating) (in|of|due|from|over) (his|her|their|the)? (condition|status|symptom+|vitals|respiratory|function|health|hydration|heart|increased|fever)',
    '(general|clinical|respiratory|neurological|radiological) (condition|status|state) ... (deteriorat~|deteriorate~|deteriorated)',
    'deteriorating (dyspnea|dyspnoea|orthopnea|renal|kidney|visual|vision)',
    '(hyperplasia|tumor|tumour|lesion+|disease|thrombus|mass|edema|partial|complete|spontaneous|slice) (regression|regress~|spiral)',
    '(regression|deterioration) (on|of) (ultrasound|ct|mri|the|general|renal|vision)',
    'spiral (ct|fracture|scan)',
    'diabetes decompensation',
    'continued to (deteriorate|decline) (and|despite) (died|maximal)',
    'decompensated (heart|liver|cirrhosis|chf|valve|bladder)',

    '(heart|cardiac|liver|respiratory) (decompensation|{link} decompensating)',
    '(oa|vision|hearing|renal|kidney|liver|knee|hip|wound|joint|macular|disc|muscle|lung|cardiac|lab|skin|car|bus|communication|relationship|linear|logistic|marriage) ... (deteriorat~|deteriorate~|deterioration|regression|breakdown)',
    '(skin|tissue|cost|budget|car|vehicle|by) breakdown',
    'breakdown of (the|costs|hours)',
    '(kidneys|heart|lungs|renal) ... decompensate~',
    '(kidneys|lungs) decompensating',
  ],
  guards: {negation: true},
  message: 'This says that the person broke down, not what changed.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: ['Decompensated after the move.', 'Acute decompensation in March.'],
  passes: ['Decompensated cirrhosis, followed by hepatology.', 'He has not decompensated since.'],
}

import type {Proof, Rule} from '../../rule.js'

/** People counted as cases and beds. */
export const aCase: Rule = {
  id: 'en.label.case',
  severity: 'suggest',
  match: [
    '^ case presented',
    '(hopeless|heavy|problem|social|psych|complex|sad|tough) case+ $',
    'bed-block~',
    'bed-blocker+',
    '(as|be~|another|typical|our) (a|an)? chronic $',
  ],
  except: [
    'bed blocker ... (should be said|acceptable|appropriate|helpful|respectful)',
    '(nobody|no one) ... ... ... ... (bed blocker|bed-blocker)',
    '(not|no|never) (a|an)? bed-blocker+',
    'which (is|are|was|were) chronic',
  ],
  message: 'This turns a person into a case.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: ['Complex case, third admission.', 'A bed-blocker on 4 West.'],
  passes: [
    'Case manager called at noon.',
    'A spare key, just in case.',
    'Asthma, and anemia which is chronic.',
    'No one in need of a ramp is a bed blocker.',
  ],
}

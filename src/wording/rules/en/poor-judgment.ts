import type {Proof, Rule} from '../../rule.js'

/** Judgement, judged. */
export const poorJudgment: Rule = {
  id: 'en.insight.poor-judgment',
  severity: 'suggest',
  match: [
    '(foolishly|unwisely|stupidly|naively|recklessly|irresponsibly|thoughtlessly|imprudently|ill-advisedly)',
    'insight (into|regarding|of|about) ... ... {link} (very|quite|still|rather|extremely|fairly|somewhat)? {poor}',
    '(lack~|terrible|awful|{poor}) (of|in)? (social)? (judgment|judgement|decision-making)',
    '(judgment|judgement) : {link}? {poor}',
    '(poor|bad) decision+',
    '((acts|acting) without thinking|(not|never|t) (think|thinks) (things through|before (acting|he|she|speaking)|about (the)? consequences)|(not|never|t) foresee (the)? consequences)',
    'make~ (some|many|very|such|consistently|repeatedly)? (poor|questionable|unwise|unhealthy|reckless|foolish|bad|wrong|terrible|irresponsible) (life|life-style|financial|money|relationship)? (choice+|decision+)',
  ],
  except: [
    '(driver|ex|boyfriend|husband|man|teen+) ... (drove|drives|driving|drive) recklessly',
    '{poor} (judgment|judgement) by (the|our|a)',
    '((no|without) (judgment|judgement)|(judgment|judgement) of (distance|depth|speed|colour))',
    '{poor} (judgment|judgement) (can|may|is not|was not|on (my|our))',
    '(rider|driver|cyclist|referee|pilot|coach|company|council) ... {poor} (judgment|judgement)',
  ],
  message: 'This grades decisions and leaves out their reasons.',
}

export const proof: Proof = {
  sources: ['uofl'],
  flags: ['Judgment: impaired.', 'Shows poor judgement with money.', 'He acts without thinking.'],
  passes: [
    'The court judgment is due in June.',
    'Her judgement of distance is good.',
    'She has made no decision about surgery.',
    'Felt no judgment from the nurses.',
    'Poor judgement can be an early sign, says the leaflet; poor judgement on our part.',
    'The cyclist ahead showed poor judgement.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** People named by what they did to survive. */
export const cutter: Rule = {
  id: 'en.label.cutter',
  severity: 'strong',
  match: [
    '{article}? (known)? (self-harmer+|self-injurer+) => {a} person+ who has self-harmed',
    '(^|a|another|{known}|known|is) [cutter+] => person+ who has self-harmed',
    '(self-mutilation|self-mutilator+)',
    '(known|chronically) suicidal',
  ],
  except: [
    '(cook|vitrectomy|vitreous|suction|stapler|bone|tissue|cast|endo) (cutter+|stapler+)',
    'cutter+ (was|were) (then)? (used|introduced|inserted|placed|threaded|passed|advanced|withdrawn)',
    '(box|cookie|bolt|paper|wire|glass) cutter+',
    '(works|worked|job|employed|hired) as a cutter',
    'cutter+ (at|for) (a|the)',
  ],
  message: 'This names a person by a wound.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Known cutter, arms wrapped.', 'Chronically suicidal since spring.'],
  passes: [
    'He used a box cutter at work.',
    'She reports one cut to the thumb while cooking.',
    'The cutter was inserted; she rented a tile cutter.',
  ],
}

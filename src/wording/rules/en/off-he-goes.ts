import type {Proof, Rule} from '../../rule.js'

/** A wry forecast. */
export const offHeGoes: Rule = {
  id: 'en.pessimism.off-he-goes',
  severity: 'suggest',
  match: [
    '(back|off) (to|inside|in|out) ... ... (he|she|they) (goes|go|went|will go)',
    '((i|we) (expect|suspect|guess|bet|imagine|am sure|have no doubt|fully expect)|no doubt|doubtless|needless to say) : (that)? (he|she|they|we) (will|ll) [(be back|see (him|her|them) (again|back)|bounce back)]',
    '(no doubt|doubtless|sure to|bound to|certain to|needless to say) : (will|to)? (be|see (him|her|them)) back',
    '(he|she|they|{charge}) (will|ll) (be back|bounce back|return) [(within|before|by) (the|a|long) (month|week|fortnight|year|weekend|monday|christmas|$)]',
    '(here|there|round|around|off) (we|he|she|they) (go|goes|come|comes) again',
    '(watch this space|famous last words|pigs might fly|when pigs fly|i live in hope|time will tell $|hope springs eternal|(heard|seen) (that|this|it) (one)? (all)? before|make of that what you will|enough said|say no more)',
    'i give (it|him|her|them) (a (week|month|day|fortnight)|two (weeks|months|days)|till (monday|christmas|payday))',
    '(not|won|wouldn) t? (be)? hold~ (my|our) breath',
    '(won t|will not|wouldn t|unlikely to|not) last (more than)? (a|the|five|ten|two)? (day+|week+|weekend|month+|minute+|night|fortnight)? in (a|the|any|this|that) (job|placement|group|hostel|house|home|shelter|rehab|programme|program|flat|unit|class|school)',
    '(leopard|tiger) (never|does not|doesn t|can t|cannot)? ... (its|his|her|their) (spots|stripes)',
  ],
  except: [
    '(result+|lab+|blood+|culture+|report|swab+|biopsy|bus|mum|mom|dad|doctor|physio|nurse|battery|milk|supply|supplies|tablets|prescription|dressing|food|oxygen|pills|charge|pension|money|patch) ... (will|ll|won|not) ... (back|last)',
    '(back|off) to (school|work|bed|sleep|home|class|the) (he|she) (goes|went) (happily|smiling|with|tonight|on|at|by)',
    'give (him|her|it|them) a (day|week|month) (to|of|off|supply)',
  ],
  guards: {apart: false},
  message: 'This forecasts with a shrug, and closes the future.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'One more missed group and back to jail he goes.',
    'I expect she will be back within the month.',
    'No doubt will be back.',
    'There he goes again.',
    'Watch this space.',
    'I give it a week.',
    'Not holding my breath.',
  ],
  passes: [
    'Mum will be back at ten and back to school she hopes to go.',
    'Results will be back within the week.',
    'She was short of breath, holding her breath for the film.',
    'The battery will not last a day.',
    'Off to the pool with his class.',
  ],
}

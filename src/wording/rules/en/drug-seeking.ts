import type {Proof, Rule} from '../../rule.js'

/** Asking for relief, seen as a crime. */
export const drugSeeking: Rule = {
  id: 'en.substance.drug-seeking',
  severity: 'strong',
  match: [
    '{drugs}-(seeking|seeker+) (behaviour+|behavior+)?',
    '(doctor|er|pharmacy|hospital)-(shopping|hopping|hopper+)',
    'seek~ (narcotics|drugs|opioids|benzos)',
    'clock-watching',
    '(ask~|request~) for ... by name',
    'watch~ the clock',
    'only (drug|thing|medication|med|one) that works',
    'demand~ (more)? ({drugs}|opioids|pills|benzos|narcotics)',
    '(know~|names|name~|lists|recite~) (the|every|all|exact)? (names|name|doses|dose|dosage|dosages) (and)? (doses|dose|names|strengths)? of (every|each|all|his|her|their|the|any) (opioid+|narcotic+|drug+|benzo+|pain|med+|pill+|medication+)',
    '(fishing|angling|pushing|hunting|shopping|begging|asking) for (more)? ({drugs}|opioids|narcotics|benzos|pills|dilaudid|oxy|percs|ativan|scripts)',
    '(requesting|requests|requested|wants|asking for|asks for|demanding) ... [(early refill+|by name|iv push|more and more|specific opioid+|specific narcotics)]',
    '(lost|stolen) (script+|prescription+|pills|meds) (again|story|x2|x3)',
    '(just|only) (wants|here for|came for|interested in|after) (his|her|their|more|a|the)? (benzos|opioids|meds|pills|narcotics|drugs|ativan|script|fix|dilaudid|refill|methadone|prescription|high)',
    '(looking|waiting|hunting|searching|here|wants) for (his|her|their|a|next|the) (next)? (fix|high|hit|dose|score|pills)',
    '(know~|knows) (the|his|her|all|too)? (drug|medication|opioid|med|narcotic|pill) (name+|dose+|list) (a bit|a little|all)? (too well|by heart|well)?',
    '(asks|asking|asked|requests|requesting) for (the|that) one that (starts|begins|works)',
    '(seems|appears|happens|worsens|flares) ... (whenever|conveniently|only|just|right) when? ... (is|are) due',
    'allergic to everything (but|except)',
  ],
  except: ['the name of (his|her|their) (pill|medication|med|meds)'],
  guards: {negation: true},
  message: 'Asking for relief is not an offence.',
}

export const proof: Proof = {
  sources: ['harrigian', 'stigmaguard'],
  flags: ['Narcotic-seeking again tonight.', 'Doctor shopping noted by pharmacy.'],
  passes: ['He seeks work in the trades.', 'She is seeking medication advice.'],
}

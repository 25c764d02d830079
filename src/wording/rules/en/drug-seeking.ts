import type {Proof, Rule} from '../../rule.js'

/** Asking for relief, seen as a crime. */
export const drugSeeking: Rule = {
  id: 'en.substance.drug-seeking',
  severity: 'strong',
  match: [
    '(after|wants|wanting|chasing|angling for|fishing for) (another|yet another|a further) (sick|fit) note',
    '{drugs}-(seeking|seeker+) (behaviour+|behavior+)?',
    '(doctor|er|pharmacy|hospital)-(shopping|shopper+|hopping|hopper+)',
    'seek~ (narcotics|drugs|opioids|benzos)',
    '(clock-watching|watch~ the clock|(watches|watching|watched) clock)',
    '(ask~|request~|demand~) for ... by name ($|and|again|when)',
    'demand~ (more)? ({drugs}|opioids|pills|benzos|narcotics)',
    '(knows|names|lists|recite~) (the|every|all|exact)? (names|name|doses|dose|dosage|dosages) (and)? (doses|dose|names|strengths)? of (every|each|all|any) (opioid+|narcotic+|drug+|benzo+|pain|med+|pill+|medication+)',
    '(fishing|angling|hunting|shopping|begging) for (more)? ({drugs}|opioids|narcotics|benzos|pills|dilaudid|oxy|percs|scripts)',
    '(lost|stolen) (script+|prescription+|pills|meds) (again|story|x2|x3)',
    '(just|only) (wants|here for|came for|interested in|after) (his|her|their|more|a|the)? (benzos|opioids|meds|pills|narcotics|drugs|ativan|script|fix|dilaudid|high)',
    '(looking|waiting|hunting|searching|here|wants) for (his|her|their|a|next|the) (next)? (fix|high|hit)',
    '(know~|knows) (the|his|her|all|too)? (drug|medication|opioid|med|narcotic|pill) (name+|dose+|list) (a bit|a little|all)? too well',
    '(seems|appears|happens|worsens|flares) ... (whenever|conveniently) ... (is|are) due',
    'allergic to everything (but|except)',
    '(shops|shopping|shop) around for (beds|doctors|meds|scripts|pills|opioids|prescriptions|narcotics|benzos)',
    '(request~|demand~|want~|ask~) (for)? (iv|im|po|his|her|more)? {substance} ... by name',
    '(clock-watches|clock-watch~)',
    'shop~ around for ({substance}|narcotics|opioids|benzos|scripts)',
    '(goes|going|jumps|jumping|hops|hopping|shops) from (doctor to doctor|er to er|ed to ed|clinic to clinic|pharmacy to pharmacy|hospital to hospital)',
    'aberrant (drug|opioid|medication|med|substance) (related|taking|use|seeking)? (behaviour+|behavior+)',
    '(beg~|begged|plead~|badger~|hound~|nag~|pester~) (staff|us|me|nurse+|doctor|the nurse+)? for (more|his|her|extra|another|some|iv)? ({substance}|meds|pain meds|prn+|ativan|opioids|narcotics)',
    '(wants|wanted|wanting) (more|stronger) (narcotics|opioids|benzos|percs|dilaudid) ($|and|for|again)',
  ],
  except: [
    '(training|teaching|policy|webinar|workshop|leaflet|poster|module|lecture|paper|audit|course) (on|about|in|re) drug-(seeking|seeker)',
    '(is|was) (he|she|this|it) drug-seeking',
    '(will|would|might|may|to) be (seen|viewed|judged|labelled|treated|taken|thought|branded) (of)? (as|for|to be) (a)? drug-(seeking|seeker)',
    '(if|when|where) (a|any) ({charge}) ... ... drug-(seeking|seeker)',
    '(ask~|request~|demand~) for (him|her|them|me|us|the (nurse|doctor|worker))',
    'the name of (each|every) (pill|medication|med) and',
    'drug-seeking (dog+|canine+|beagle+|k9)',
  ],
  guards: {negation: true},
  message: 'Asking for relief is not an offence.',
}

export const proof: Proof = {
  sources: ['harrigian', 'stigmaguard'],
  flags: [
    'Narcotic-seeking again tonight.',
    'Doctor shopping noted by pharmacy.',
    'Watches clock for next dose.',
    'She is a known doctor shopper.',
    'Jumps from clinic to clinic, clock-watches.',
    'Requested IV Dilaudid by name.',
    'Plainly after another sick note.',
  ],
  passes: [
    'He seeks work in the trades.',
    'She is seeking medication advice.',
    'A drug-seeking dog sniffed his bag at the airport.',
    'She asked if she would be seen as drug-seeking.',
    'Training on drug-seeking and how to talk of it.',
  ],
}

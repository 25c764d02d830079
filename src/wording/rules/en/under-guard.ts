import type {Proof, Rule} from '../../rule.js'

/** Guards, searches and withholding, as a matter of course. */
export const underGuard: Rule = {
  id: 'en.coercion.under-guard',
  severity: 'suggest',
  match: [
    '(under|with) (guard|strict supervision|close watch|police guard|tight supervision|heavy security|security escort|constant watch|the thumb)',
    '({charge}|he|she|they) {be} (searched|strip-searched|frisked|wanded|patted down|disarmed|stripped)',
    '(enforc~|withh~|withhold~|withheld|imposing|imposed|tightened|tightening|cracked down on|clamped down on) (the|his|her|their|all|strict|any|bedtime|house|unit)? (coffee|cigarettes|smokes|dessert|snacks|phone|visits|passes|bedtime|rules|limits|consequences|curfew|boundaries|pass|privilege+|bed|restriction+|money|allowance)',
    '(kept back|held back|kept in|excluded|banned|barred|suspended|sent home|left behind|turned away|uninvited) (from|of|out of) (the|a|his|her|day|group|outing|program|gym|drop-in|trip|lunch|activities|dance|dining|class|our)',
    '(given|offered|presented with|had) (a|the|only two|two) (choice|choices|option|options|alternatives) : (pill+|po|oral|needle|im|injection|take|meds|tablet|shower|hospital|stay|go|leave|comply|treatment|jail|cto|either|between)',
    '(room|unit|ward|smoke|pass|phone|visitor|pyjama|gown|bed|chair|grounds|privilege)-(restriction+|restricted|confinement|plan enforced|arrest|containment|program)',
    '(pt|patient|client|resident|he|she|they|tenant|participant) {be} expected to (be|stay|attend|follow|take|keep|clean|shower|get|come|make|wake|comply|participate|contribute|abstain|remain|return|ask|call|sign|work|eat|clear|cook|do)',
    '({be}|been|being|got) (forced|pushed|bundled|ushered|shoved|herded) (into|onto|out of|through|to) (the|a|his|her)? (van|car|ambulance|room|shower|bed|treatment|hospital|cruiser|unit|group|housing|seclusion|rehab|back|detox|cab|taxi|ltc|care|home|wheelchair|floor)',
    '({be}|been|put) (on notice|on warning|on a (behaviour|behavioural)? contract|on final warning|on level|in time-out|on a plan|on restrictions|on a behaviour)',
    '(staff|security|guards|nurses|orderlies) (took|pinned|wrestled|tackled|held|forced|carried|dragged|marched|locked|strapped|tied) (him|her|them|pt|patient|client) (down|to|in|into|out|onto|back|from|off)',
    '(took|taken|brought) (him|her|them|pt|patient|client) (down|to the (floor|mat))',
    '(team|staff|nursing|doctor|psychiatrist|we|unit|worker|md|i) (will|to|gets to|shall) (decide|determine|dictate|judge|rule) (when|if|whether|what|how|on)',
    '(returned|remanded|released|transferred|back|brought) (in|to|into) (the)? custody of (the)? (ward|unit|hospital|staff|parents|mother|father|family|team)',
    '(calmed|settled|subdued|controlled|contained|managed|sedated|quieted|pacified|treated|medicated) (with|using|by) (an|a)? (im|stat|prn|b52|haldol|ativan|loxapine|lorazepam|haloperidol|olanzapine|chemical|injection|nozinan|seclusion|restraint+|security|code white|force)',
    '(sign|comply|behave|shower|attend|cooperate|pay|work|follow) ... or (leave|else|get out|go|be (gone|out)|find)',
    '(escapee+|fugitive|runaway|runner|wanderer|eloper|escape artist|bolter|absconder)',
  ],
  except: [
    '(avid|marathon|distance|keen|competitive|trail|recreational|former|regular|front|fast|club) runner',
    'runner (who|s|in (high|his|her)|and)',
    '(runner|wanderer) (up|beans|club|and)',
    '(landlord|police|boss|teacher|school|partner|ex|husband|mother|father|brother|voices|manager|driver|bank|crown|judge|court) ... (told|instructed|directed|ordered|commanded|forced|expected|searched)',
    '(by|from) (voices|the voices|the police|the landlord|her ex)',
    'marathon runner',
    'expected to (be|make|get|come) (home|discharged|better|here|well|a|born|in (labour|stable)|on)',
    '(on notice) (period|board)',
  ],
  message: 'This tells what was done to a person, and not who decided, and why.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: [
    'Kept back from the outing.',
    'Sent home from day program for talking.',
    'Settled with IM haldol.',
    'Staff took him down.',
  ],
  passes: [
    'Restraint reduction committee met.',
    'The fluid restriction is 1.5 L.',
    'She is a marathon runner.',
  ],
}

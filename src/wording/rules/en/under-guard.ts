import type {Proof, Rule} from '../../rule.js'

/** Guards, searches and withholding, as a matter of course. */
export const underGuard: Rule = {
  id: 'en.coercion.under-guard',
  severity: 'suggest',
  match: [
    '(under|with) (guard|strict supervision|close watch|police guard|tight supervision|heavy security|security escort|constant watch)',
    'under (the|his|her)? thumb of',
    '({charge}|he|she|they) {be} (searched|strip-searched|frisked|wanded|patted down|disarmed|stripped)',
    '(enforc~|withh~|withhold~|withheld|imposing|imposed|tightened|tightening|cracked down on|clamped down on) (the|his|her|their|all|strict|any|bedtime|house|unit)? (coffee|cigarettes|smokes|dessert|snacks|phone|visits|passes|bedtime|rules|limits|consequences|curfew|boundaries|pass|privilege+|restriction+|money|allowance)',
    '(kept back|held back|kept in|excluded|banned|barred|suspended|sent home|left behind|turned away|uninvited) (from|of|out of) (the|a|his|her|our|all)? (day|group+|outing+|program|gym|drop-in|trip|lunch|activities|dance|dining|class)',
    '(given|presented with) (a|the|only two|two) (choice|choices|option|options|alternatives) : (pill+|po|oral|needle|im|injection|take|meds|tablet|shower|hospital|stay|go|leave|comply|treatment|jail|cto)',
    '(room|unit|ward|smoke|pass|phone|pyjama|gown|bed|chair|grounds|privilege)-(restriction+|restricted|confinement|plan enforced|arrest|containment)',
    '(pt|patient|client|resident|he|she|they|tenant|participant) {be} expected to (attend|follow|take|keep|clean|shower|wake|comply|participate|contribute|abstain|ask|sign|eat|clear|cook)',
    '({be}|been|being|got) (forced|pushed|bundled|ushered|shoved|herded) (into|onto|out of|through|to) (the|a|his|her)? (van|car|ambulance|room|shower|bed|treatment|hospital|cruiser|unit|group|housing|seclusion|rehab|detox|cab|taxi|ltc|care)',
    '({be}|been|put) (on notice|on warning|on a (behaviour|behavioural)? contract|on final warning|in time-out|on restrictions|on a behaviour)',
    '(staff|security|guards|nurses|orderlies) (pinned|wrestled|tackled|held|forced|dragged|marched|locked|strapped|tied) (him|her|them|pt|patient|client) (down|to|in|into|out|onto|back|from|off)',
    '(took|taken|brought) (him|her|them|pt|patient|client) (down $|to the (floor|mat))',
    '(team|staff|nursing|unit|doctor|psychiatrist|we) (will|to|gets to|shall) (decide|determine|dictate|judge|rule) (when|if|whether|what) (he|she|they|pt|patient|client)',
    '(returned|remanded|released|transferred|back|brought) (in|to|into) (the)? custody of (the)? (ward|unit|hospital|staff|team)',
    '(subdued|contained|quieted|pacified) (with|using|by) (an|a)? (im|stat|prn|b52|haldol|ativan|loxapine|lorazepam|haloperidol|olanzapine|chemical|injection|nozinan|seclusion|restraint+|security|code white|force)',
    '(calmed|settled|controlled|managed|sedated|medicated) (with|using|by) (an|a)? (b52|chemical|seclusion|restraint+|security|code white|force)',
    '(calmed|settled|subdued) with (im|stat|an im)',
    '(sign|comply|behave|shower|cooperate) ... or (leave|else|get out|go|be (gone|out))',
    '(escapee+|fugitive|runaway|wanderer|eloper|escape artist|bolter|absconder)',
  ],
  except: [
    '(runner|wanderer) (up|beans|club|and)',
    '(landlord|police|boss|teacher|school|partner|ex|husband|mother|father|brother|voices|manager|driver|bank|crown|judge|court) ... (told|instructed|directed|ordered|commanded|forced|expected|searched)',
    '(by|from) (voices|the voices|the police|the landlord|her ex)',
    'expected to (be|make|get|come) (home|discharged|better|here|well|a|born|in (labour|stable)|on)',
    '(on notice) (period|board)',
    '(avid|marathon|distance|keen|competitive|trail|recreational|former|regular|front|fast|club) runner',
    'runner (who|s|in (high|his|her)|and)',
    'marathon runner',
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
    'She was ushered to the front and is a runner.',
    'The surgeon held the tendon with the thumb.',
  ],
}

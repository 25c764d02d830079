import type {Proof, Rule} from '../../rule.js'

/** Slang for use. */
export const drugHabit: Rule = {
  id: 'en.substance.drug-habit',
  severity: 'suggest',
  match: [
    '{substance} habit+ => {1} use',
    '(drug|substance|poison) of choice => preferred substance',
    '(drugs|substances) of choice => preferred substances',
    '(get~|was|is|appears) (high|stoned|wasted|strung-out|drunk|hammered|loaded) $',
    '(strung-out|tweaking|alcoholism|drunken|shooting up)',
    'problem drink~',
    'vices',
    '(off the wagon|hooked on|bender|drinking problem)',
    'pop~ (for|positive)',
    '(share~|sharing|reuse~) (rigs|works)',
    '(high-functioning|functional) alcoholic',
    '(back on|hit~|hits) the (bottle)',
    '(passed out|blackout|blind|falling-down) drunk',
    'high on (crack|meth|drugs|weed|{substance})',
    '(drug|alcohol|booze|substance) problem',
    '(drunk|high|stoned|wasted|intoxicated|hammered|plastered|wired|loaded|buzzed|baked|smashed|sauced) (again|at|on arrival|when|in|and|as usual|tonight|today|yet|upon)',
    '^ (drunk|intoxicated|high|stoned|wasted|hungover|hung over)',
    '(boozing|boozes|booze|drugging|partying|using again|on the sauce|on the bottle|on a tear|dope|dope-sick|dopesick|jonesing|fiending|doping|binge|binges|binging|pill-popping)',
    '(fell|fall~|falling) off the wagon',
    '(street|hard|illicit|illegal) (drug+|substances)',
    '(drink~|drinks) (like a fish|too much|to excess|around the clock|himself|herself|constantly)',
    '(came|comes|coming|presents|here|shows up) ... (looking|hunting|asking) for (pills|drugs|meds|narcotics|opioids|benzos|more)',
    '(addicted|hooked|habituated|enslaved) (to|on) (crystal|meth|{substance}|drugs|pills|alcohol|nicotine|percs|oxy|opioids|benzos|gambling|sleeping|painkillers|prescription|everything)',
    '(under the influence|off (his|her|their) face|out of it|chasing a high|a few too many|half-cut|tipsy|inebriated|smelling of booze|coming down|crashing from)',
    '(fell|falls|fallen|falling|slipped|slid|slipping|sliding) (back)? (in|into|to) (his|her|their|the)? (old|bad|former) (habit+|ways|patterns)',
  ],
  except: [
    'drunk driv~',
    'drunk driver+',
    'driver ... (intoxicated|drunk)',
    'a drunk in recovery',
    'was high $',
    'of choice (for|in)',
    '(fender|not) bender',
    '^ high (tea|five|blood|risk|school|dose|fever|potassium|sugar|bp|cholesterol|fibre|sodium|protein|glucose|calcium|lithium|level+|temp|heart|white|wbc|anxiety|functioning)',
    'binge (eating|watch~|watching)',
    '(was|is|pressure|bp|sugar|level+|temp|temperature|hr|rate|bgl|score|glucose|wbc|k|fever) ... high (and|at|in|on|again|today|when|tonight)',
    '(effects|side|sedated|groggy|haldol|olanzapine|feels|felt|feeling) ... out of it',
    'wasted (trip+|time|food|effort+|paper|space|visit+|call+|day)',
  ],
  message: 'Slang adds a judgement to a plain fact.',
}

export const proof: Proof = {
  sources: ['va', 'say-this'],
  flags: ['Cocaine habit since high school.', 'Strung out on arrival.', 'On a bender after payday.'],
  passes: [
    'Change in bowel habits for a week.',
    'She is high school age.',
    'Wasted trip: the clinic was closed.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Whatever is around, all for a fix: use, told as greed or defeat. */
export const anyHigh: Rule = {
  id: 'en.substance.any-high',
  severity: 'suggest',
  match: [
    '(use|uses|using|used|take|takes|takes|taking|smokes|drinks|snorts|shoots|swallows) (anything|whatever|everything) (he|she|they|is|s|that|in|under|available|with)',
    '(tested|positive|test|screen|screened) ... [(everything|the whole (menu|panel|pharmacy)|(under|but) the (sun|kitchen))]',
    '(in|into|to|despite|still|ongoing|out of|with|back in|denies) active (addiction|alcoholism)',
    '(three-day|two-day|weekend|week-long|holiday|days-long|good|whopping|big|another|all-night|all-day|24-hour) (drunk|bender|binge+|spree|tear)',
    '(double|multi|poly)-doctor~',
    '(pharmacy|clinic|er|ed|walk-in|hospital|prescriber|physician|script|opioid|med)-(shop~|shopper+|hop~|hopper+)',
    '(want+|wanted|wanting|here for|came for|in for|after|begging for|request~|demand~) ... (narc+|her fix|his fix|their fix|good stuff|hard stuff|goodies)',
    '(chase~|hunt~|hustle~|scrounge~) (for)? (more)? ({drugs}|opioids|narcotics|narcs|benzos|pills|prescriptions|scripts)',
    '{test} ... [(lit up|hot|lights up|dirtied)]',
    '(pee~|peed|piss~|drop~) (hot|dirty|positive)',
    '^ cold turkey',
    '(quit|stopped|stop|off) ... cold turkey',
    '(came|comes|come|showed|shows|turned|arrived|arrives|returned|brought|found|is|was|were) (in|up|back|home)? (loaded|lit|high|wasted|plastered|stinko|three sheets|blotto|tanked|pissed) $',
    '(non-stop|nonstop|constant|uncontrolled|out-of-control|hard|reckless|irresponsible|excessive|abusive) (drinking|drugging|partying|drug use|alcohol use|using)',
    '(ex|former|known|street|street-level|drug|crack|meth|opioid|fentanyl|career|hard-core)-(user+|junkie+|addict+|abuser+|drunk+|tweaker+)',
    '(mom|dad|mother|father|brother|sister|uncle|aunt|husband|wife|ex|partner|parents|son|daughter) {be} (a|an|both|all) (drunk+|addict+|alcoholic+|junkie+|user+|drinker+|crackhead+)',
    '(reek~|stink~|stank|stunk|smell~|smelt|stinking) of (booze|beer|liquor|weed|pot|drink|hooch|whisky)',
    '(all|every|whole) ... (money|cheque|penny|cent|paycheque) (goes|went|gets|is|on) (to|on|spent on|blown on|up|into)? (drugs|crack|booze|drink|alcohol|weed|pot|meth|beer|dope|(his|her|their) (nose|arm|habit))',
    '(drink~|use~|smoke~) (himself|herself|themselves|his life|her life) (to|in|into|away|out)',
    '(can|could|does|will|do) (not|t|n t) (stop|quit|leave|stay away from|say no to|handle|hold) (the|his|her|their)? (drugs|drink|booze|bottle|alcohol|liquor|pipe|crack|drinking|using)',
    '(blames|relies|leans|depends|dependent|reliant) (on)? (the)? (bottle|booze|drugs|pills|weed|pot) (to|for|as)',
    '(drug|alcohol|meth|crack|opioid|substance)-(dependent|addled|affected|involved|ridden|abusing) (lifestyle|behaviour+|behavior+|life|existence|activities)',
    '(drug|street|party|junkie|addict|addictive|using|criminal) (lifestyle+|behaviours|behaviors|thinking|mentality|personality)',
    '(self-medicate~|numb~) ... (booze|dope|pot|weed|street drugs)',
    '(drug|crack|meth|booze)-den',
    '^ (here|in|came|back|returns|only) (only|just)? (in|back|here)? for (his|her|their|the|free|more)? (drugs|narcs|opioids|pills|hit|benzos|dope|dilaudid|fix|percs|percocet|ativan|oxys)',
    '(got|get|gets|getting|had|has|have|want~|need~) (a|his|her|their|another|the next) (fix|hit|buzz)',
    '(slam~|bang~|boot~|mainline~|freebase~|rail~|cook~) (up)? (meth|heroin|dope|rock|crack|coke|cocaine|fentanyl|down|speed|pills|side)',
    '(needle|pill|drug|street|dope|weed|acid|hash|crank|speed) (user+|freak+|head+|mule+|pusher+|lord+|runner+|hound+|fiend+|hog+)',
    '(dealing|selling|pushing|slinging|moving|peddling) (drugs|dope|crack|meth|weed|pills|from his|from her|out of his|out of her|to (peers|co-patients|kids))',
    '(party drug+|speedball+|uppers|downers|happy pills|hard stuff|liquid courage|dutch courage|hair of the dog|liquid lunch)',
    '(his|her|their) habit (cost|costs|has|is|keeps|takes|comes|was|got|led)',
  ],
  except: [
    '(pot|weed) (roast|killer)',
    'street (clothes|nurse|health)',
    'hot (flash~|flush~)',
    '(tested|screened) everything (off|on)',
  ],
  message: 'This adds a judgement to what was used.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Uses whatever he can get.',
    'Back in active addiction since March.',
    'Double-doctoring noted on the database.',
    'Her mother was a drunk.',
  ],
  passes: [
    'She uses what was prescribed, as directed.',
    'He stopped smoking in May with the patch.',
    'Loaded the dose at noon.',
  ],
}

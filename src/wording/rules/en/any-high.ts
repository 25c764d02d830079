import type {Proof, Rule} from '../../rule.js'

/** Whatever is around, all for a fix: use, told as greed or defeat. */
export const anyHigh: Rule = {
  id: 'en.substance.any-high',
  severity: 'suggest',
  match: [
    '(use~|smoke~|snort~|shoot~) (anything|whatever|everything) (he|she|they) (can|could) (get|find|score|afford|buy|steal)',
    'active (addiction|alcoholism)',
    '(three-day|two-day|weekend|week-long|holiday|all-night) bender',
    '(double|multi|poly)-doctor~',
    '(pharmacy|clinic|er|ed|walk-in|prescriber|physician|hospital)-(shopping|shopper+|hopping|hopper+)',
    '(his|her|their|next) (next)? fix ($|and|when|before)',
    '(chase~|hustle~|scrounge~) (for)? (more)? (opioids|narcotics|narcs|benzos|pills|drugs|prescriptions|scripts)',
    '(pee~|peed|piss~) (hot|dirty)',
    '({be}|came|comes|showed|shows|turned|arrived|arrives|found) (in|up|back|home)? (stinko|blotto|tanked|liquored|pie-eyed|sloshed)',
    '(non-stop|out-of-control|reckless|irresponsible|hard) (drinking|drugging|partying)',
    '(ex|street|street-level|career|hard-core)-user+',
    '(mom|dad|mother|father|brother|sister|husband|wife|partner|parents|son|daughter) {be} (a|both|all) (drunk+|user+|drinker+)',
    '(reek~|stink~|stank|stunk|stinking) of (booze|beer|liquor|weed|pot|drink)',
    '(money|cheque|cent|paycheque) (goes|went|gone) (to|on|up|into) (drugs|crack|booze|drink|alcohol|weed|meth|beer|dope|(his|her|their) (nose|arm|habit))',
    '(drug|alcohol|meth|crack)-(addled|ridden)',
    '(drug|street|party|junkie|addict|addictive|criminal) (lifestyle+|thinking|mentality|personality)',
    '(drug|crack|meth|booze)-den+',
    '(here|in|back|came) (only|just)? for (the|more|free) (drugs|narcs|opioids|benzos|dope|pills|ativan|dilaudid|percs)',
    '(slam~|bang~|boot~|mainline~|freebase~) (meth|heroin|dope|crack|coke|cocaine|fentanyl)',
    '(needle|weed|acid|hash|crank|dope|pill|drug) (user+|freak+|fiend+|hound+|pusher+)',
    '(slinging|pushing|peddling) (drugs|dope|crack|meth|weed|pills)',
    '(uppers and downers|happy pills|liquid courage|dutch courage|hair of the dog)',
    'back (to|into) (his|her|their) old (haunts|ways)',
    '(gobble~|guzzle~|burn~ through|chew~ through|blow~ through|blew through) (his|her|their|the) (prn+|meds|medication+|ativan|opioid+|pills|narcotic+|supply|script|prescription+|percocet+|dilaudid)',
    '(came|showed|shows|turned|arrived|arrives) (in|up|back|home)? (wasted|plastered|hammered|pissed|legless) ($|at|again|and)',
    '(gave|given|gives|give|giving|provided|provides|dropped|drops|submitted|left|another) (a|an|another|two|three)? (hot|dirty) (sample+|urine+|uds|screen+|specimen+)',
    '(cravings|temptation|addiction|drink|drugs|the bottle) (get|gets|got|getting) the (better|best) of (him|her|them)',
    '(get|gets|getting|got|stay~|is|been) off the (stuff|gear)',
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
    'Gave another hot sample on Friday.',
    'Wants to get off the stuff.',
  ],
  passes: [
    'She uses what was prescribed, as directed.',
    'He stopped smoking in May with the patch.',
    'Loaded the dose at noon.',
    'The lens was positive for everything; a rotator cuff tear, another big tear.',
    'He got a hit at the ball game and went down the slippery slope on skis.',
    'Going through her pills with the pharmacist.',
    'He cleared the papers off the stuff in the hall.',
  ],
}

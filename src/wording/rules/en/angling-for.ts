import type {Proof, Rule} from '../../rule.js'

/** An illness, taken for a means to an end. */
export const anglingFor: Rule = {
  id: 'en.credibility.angling-for',
  severity: 'suggest',
  match: [
    '(clearly|obviously|definitely|surely|probably|must be|likely|suspect) (he is|she is|is|s)? putting it on',
    '^ putting it on (for (staff|us|attention|sympathy)|again)',
    '(chasing|angling for|sniffing around for|sniffing round for|only here for|only came for|only comes for|just here for|on the hunt for|fishing for|gunning for|in it for|clearly wants|obviously wants|really wants|clearly after|obviously after|is after|was after|really after) (more|some|his|her|a|the|another)? (benzos|opioids|opiates|narcotics|narcs|dilaudid|oxys|oxy|percs|percocet|meds|pills|drugs|tramadol|zopiclone|diazepam|valium|ativan|lorazepam|pregabs|pregabalin|gabapentin|codeine|morphine|script|sick note|sick line|note|bed|flat|council flat|housing|compensation|benefits|payout|disability)',
    'know~ (exactly|just|rightly|fine well|full well|well)? what to say to (be|get|stay) (admitted|kept|a bed|in|out|discharged|the|what|seen|his|her)',
    'know~ (exactly|just) what to say ($|and|to)',
    '(know~|learned|learnt|using|uses) (all)? the (magic|buzz|right|trigger) words',
    '(suddenly|magically|mysteriously|miraculously|funnily enough) ... ... [when (discharge|home|going home|chores|school|work|housework|gym|rent) (is|was|gets|got)? (mentioned|discussed|raised|brought up|comes up|came up|due)]',
    '(incarceritis|handcuffitis|jailitis|status dramaticus|plumbum oscillans|supratentorial (overlay|component))',
    'on the (make|blag|mooch|cadge|grift) ($|again|for|and|with)',
    '(sick note|sick line|cert) (hunter|seeker|collector|merchant)',
    'any excuse (to|not|for|will)',
    '(pull~|plays|drop~|us~) the (sick|mental health|autism|adhd|race|trauma|ptsd|disability|anxiety|victim|suicide|suicidal|depression) card',
  ],
  guards: {apart: false, told: false},
  message: 'This takes a complaint for a means to an end; what is asked for and why is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Clearly putting it on.',
    'Angling for a bed.',
    'He is after benzos.',
    'Knows what to say to be admitted.',
    'Classic incarceritis.',
    'On the make.',
    'Any excuse to stay in bed.',
  ],
  passes: [
    'The cast is off; she practised putting it on and taking it off.',
    'Seizure after benzos were stopped.',
    'On the makeup shelf.',
    'She was suddenly weak when physio started.',
    'He asked for a sick note for his job.',
  ],
}

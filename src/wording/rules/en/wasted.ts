import type {Proof, Rule} from '../../rule.js'

/** Everyday slang for using, and for what is used up by it. */
export const wasted: Rule = {
  id: 'en.substance.wasted',
  severity: 'suggest',
  match: [
    '(fried|burnt out|burned out|cooked|spun|wired|tweaked|messed up|lit|ripped|pickled) (from|on|off) (the)? (meth|drugs|crack|weed|acid|coke|pills|{substance}|booze|drink|drinking|something|speed)',
    '(brain|mind|head) (is|was)? (fried|pickled|rotted)',
    '(nursing|sleeping off|has|with) (a|an|another|his|her|their|the) hangover',
    '({charge}|he|she|they|who|mom|dad|mother|father|tenant) (was|is|were|seems|appears|looked|arrived|came-in|presented|seemed|showed-up) (quite|very|clearly|obviously|visibly|still|so|really|likely|probably|both)? [(high|wasted|stoned|loaded|wired|hammered|plastered|wrecked|smashed|baked|tweaking|drunk)] (when|and|on|upon|at triage|at intake|during|again|for|most)',
    '(wasted|loaded|hammered|plastered|wrecked|smashed|baked) (most days|every day|all day|daily|every night|on arrival|when (he|she|they) (presented|arrived|came|showed|got|attended))',
    '(he|she|they|{charge}) {be}? high (most days|every day|all day|daily|every night|on arrival|when (he|she|they) (presented|arrived|came|showed|got|attended))',
    'high as a (kite)?',
    '(get~|got|getting) (high|wasted|drunk|hammered|loaded|stoned|plastered|smashed|trashed|baked) ({after}|every|daily|most|twice|again)',
    '(came|come~|coming|run~|ran|tested|tests|screened|screens|dropped|gave|peed) (up|back)? [dirty]',
    '(he|she|they|{charge}|urine+|screen+|uds|drop+) (got|is|was|went)? dirty (on|for|over|again)',
    'dirty (drop+|urine+|uds)',
    '(partied|partying|parties) (hard|too (hard|much)|every (night|weekend|day)|on (cheque|weekend))',
    '(party|parties) (girl|boy|animal)',
    '(hard|fast)-(partying|living|drinking)',
    '(do~|doing|did|does) (drugs|crack|coke|meth|heroin|fentanyl)',
    '(smokes|drinks|smoking|drinking|smoked|drank) ... (like a (chimney|fish|sailor)|himself (stupid|silly|to death)|herself (stupid|silly|to death))',
    '(smokes|smoke|smoked|smoking) up',
    '(crawl~|dove|dives|diving|retreat~|turn~|drown~) (back)? (in|into|to) (the|a|his|her) (bottle|booze|needle)',
    '(drown~|drowning) (his|her|their) sorrows',
    '(blackout|bar|all-day|closet|weekend|morning|secret|sloppy|mean|town|nasty|raging|wife-beating|chronic|mean-spirited) (drunk|drinker|drinking|alcoholic)',
    '(a|his|her|the) (drug|pot|coke|crack|meth|pill) (addict|problem|lifestyle|scene|crowd|den)',
    '(pump~|shoot~|shot|shooting) (himself|herself|themselves) (up|full)',
    '(shoot~|shot|shooting) up (heroin|meth|drugs|coke|fentanyl|crystal|crack|dope|oxy|pills)',
    '(he|she|{charge}|^|been|caught|found|of) (shoots|shot|shooting) up $',
    '(gave|given|giving) (in|into) to (temptation|the drink|cravings|drugs)',
    'habit (costs|costing|cost|runs) (him|her|them)',
    '^ (benzo|opioid|alcohol|nicotine|narcotic)-dependent',
    '(pump~|shooting) (himself|herself|themselves)? (up|full)',
  ],
  except: [
    'high on (the|a|his|her) (list|waiting|priority|agenda|scale|wall|shelf)',
    'wired (jaw|shut|phone|internet)',
    'party (hard)? hat',
    'smoke detector',
    'dirty (linen|laundry|dishes|dressing)',
    '(kidney|gallbladder) stoned',
    'chronic drunk driving',
    '(sugar+|glucose|pressure|bp|fever|temperature|reading+) ... (get~|got|is|was) high',
  ],
  message: 'Slang adds a judgement to a plain fact.',
}

export const proof: Proof = {
  sources: ['va', 'say-this', 'practice'],
  flags: ['High as a kite at noon.', 'Gets high most days.', 'Came up dirty on Monday.'],
  passes: [
    'Removed the dirty dressing.',
    'Walks with one crutch.',
    'Reads every day out of habit.',
    'Sugars are high most days.',
  ],
}

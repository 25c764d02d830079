import type {Proof, Rule} from '../../rule.js'

/** Downhill from here: a course, foretold. */
export const downhill: Rule = {
  id: 'en.pessimism.downhill',
  severity: 'suggest',
  match: [
    '(doubt|doubts|skeptical|unconvinced|not convinced|do not think|don t think|not sure) (that|if|whether)? (he|she|they|this|it|any of this) (ll|will|would|can) (ever|really)? (stick|last|change|improve|stay|follow|manage|cope|make it|show|keep|recover|get better|succeed|work)',
    '(been (here|down this road|through this) before|seen (this|it all) before|heard (this|it all) before|groundhog day|broken record|stuck record|merry-go-round|round and round|same song and dance)',
    '(not|n t|never|nothing) (much|a lot|anything|more) (that)? (we|i|anyone|staff|medicine) (can|could) (do|offer)',
    '(forget|give up|abandon|shelve) (about|on)? (work|employment|school|housing|independence|independent living|recovery|rehab|the idea of|a job)',
    '(work|employment|school|parenting|independence|housing|marriage|driving|college|university|recovery|children|discharge|a job) {link} (out of the question|not an option|off the table|a pipe dream|a fantasy|a distant dream|beyond (him|her|them|reach)|wishful thinking)',
    '(lower~|lowering|set) (his|her|their|our) (sights|sights low|bar|the bar|aims)',
    '(all|only|it is|it s|everything is|been|just|steadily|straight) downhill ($|from|since|for|with|now)',
    '^ (down the (tubes|drain)|going nowhere|expect (little|nothing)|little hope|no hope|hopeless|bleak|doomed|irreversible|incurable|lost cause|dead end)',
    '(progressive|inevitable|steady|relentless|continued|further|gradual|inexorable) (deterioration|decline|decompensation) (expected|anticipated|inevitable|likely|foreseen|is (expected|inevitable|likely)|to be expected)',
    '(reached|attained|obtained|at|achieved) (his|her|their)? (maximum|maximal|max) (benefit|improvement|potential|function|recovery)',
    '(maximum|maximal) (therapeutic)? (benefit|improvement|potential) (reached|attained|achieved|obtained)',
    '(team|family|staff|everyone|mother|father|husband|wife|we|i|clinic|unit|services|system|worker) (has|have|had|ve)? (all)? (given up|gave up|washed (our|their|his|her) hands|thrown in the towel|threw in the towel|written (him|her) off|lost patience)',
    '(nobody|no one|we|staff|team) (expects|expect) (much|little|nothing|anything)',
    '(give|gives|gave) (him|her|them|it|this) (a|two|three|one|six|maybe|at most|about) (week+|month+|day+|year)? ($|before|until|at most|tops|max)',
    'only a question of (time|when)',
    '(leopard|tiger|zebra) ... (spots|stripes)',
    '(condition|illness|disability|damage|deficit+|impairment+|problem+) {link} (lifelong|permanent|here to stay|fixed|for life|irreversible|incurable|unchangeable)',
    '(no|little) (remission|recovery|improvement|change|cure) (is|was)? (expected|anticipated|foreseen|foreseeable|in sight|likely|possible|realistic)',
    '(not|un|never) (rehabilitatable|rehabilitable|treatable|salvageable|fixable|curable|reachable|redeemable|employable|housable|placeable|manageable)',
    '(once a|once an) (addict|drunk|alcoholic|schizophrenic|borderline|criminal|user|thief|liar)',
    '(chronic|deteriorating|downward|refractory|poor|unremitting|malignant|progressive) (psychiatric|illness)? course ($|with|no|and|expected|likely)',
    '(marginal|meagre|minimal|vegetative|pointless|empty|bleak|sad) (existence|life|future)',
    '(stuck|mired|trapped|frozen) in (his|her|their|the|a) (illness|chronicity|sick role|patient role|past|ways|rut|cycle|addiction|misery)',
    '(any|further) (work|effort+|intervention+|treatment|therapy|rehab|admission+|referral+) (would be|is|are|will be|seems|likely) (futile|pointless|useless|wasted|a waste|in vain|of no)',
  ],
  except: [
    '(says|said|states|feels|felt|fears|thinks|thought|worries|asks|asked|wonders|told|believes|convinced|afraid|scared) ... (hopeless|hope|downhill|expects|given up|gave up|doubt|stick|permanent|lifelong|bleak|nothing|future|life)',
    '(dose|drug|statin|inhaler|brace|splint|antibiotic+|cream|device) ... (maximum|maximal) benefit',
    '(tumour|tumor|cancer|kidney|renal|liver|cardiac|heart|lung|nerve|hearing|vision|lesion|rash|wound|pain|bp|ecg) ... (irreversible|permanent|progressive|no change|no improvement|decline|deterioration)',
    '(give|gives|gave) (him|her|them|it) (a|one|two|three) (week|day|month) (supply|pass|off|to)',
    '(permanent|lifelong) (resident|address|member+|friend+|home|housing)',
    '^ (hopeless|no hope) (is|she|he)',
    'lower the bar (stool|code)',
    '(not|un|never) manageable (by (phone|mouth)|dose)',
  ],
  guards: {name: false},
  message: 'This foretells a course as if nothing could change it.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'It is all downhill from here.',
    'Work is out of the question.',
    'Team has given up.',
    'I doubt he will stick with it.',
  ],
  passes: [
    'She feels that nobody expects much of her.',
    'The bus goes downhill from the clinic.',
    'Work is two days a week for now.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Downhill from here: a course, foretold. */
export const downhill: Rule = {
  id: 'en.pessimism.downhill',
  severity: 'suggest',
  match: [
    '(doubt|doubts|skeptical|unconvinced|not convinced|not sure) (that|if|whether)? (he|she|they) (ll|will|would|can) (ever|really)? (stick|last|change|stay|follow|manage|cope|make it|keep|recover|succeed)',
    '(been (here|down this road) before|seen (this|it all) before|groundhog day|broken record|merry-go-round|same song and dance)',
    '(not|t) (much|a lot|anything) (that)? (we|i|anyone|staff) can (do|offer)',
    '(work|employment|school|parenting|independence|housing|recovery|discharge|a job) {link} (out of the question ($|for|given|at)|a pipe dream|a fantasy|beyond (him|her|them|reach)|wishful thinking)',
    '(all downhill ($|from (here|there)|since|now)|steadily downhill)',
    '^ (down the (tubes|drain)|expect little|hopeless|doomed|incurable|lost cause)',
    '(inevitable|relentless|inexorable) (deterioration|decline|decompensation)',
    '(deterioration|decline|decompensation) (is)? inevitable',
    '(team|staff|everyone|we|i|clinic|unit|services|system|worker) (has|have|had|ve)? (all)? (given up on (him|her|them|this)|given up $|washed (our|their|his|her) hands|written (him|her|them) off|lost patience with (him|her|them|this))',
    '(nobody|no one|we|staff|team) (expects|expect) (much|little) (of|from) (him|her|them|this)',
    'only a question of (time|when)',
    '(leopard|tiger|zebra) ... (spots|stripes)',
    '(no|little) (remission|recovery|improvement|cure) (is|was)? (expected|anticipated|foreseen|foreseeable|in sight|realistic)',
    '(not|un|never) (rehabilitatable|rehabilitable|salvageable|fixable|redeemable|employable|housable|placeable)',
    'once (a|an) (addict|drunk|alcoholic|schizophrenic|borderline|criminal|user|thief|liar)',
    '(deteriorating|downward|unremitting) (psychiatric|illness)? course',
    '(meagre|vegetative|pointless|empty|bleak) (existence|life)',
    '(stuck|mired|trapped|frozen) in (his|her|their|the|a) (illness|chronicity|sick role|patient role|ways|misery)',
    '(any|further) (work|effort+|intervention+|treatment|therapy|rehab|admission+|referral+) (would be|is|are|will be|seems|likely) (futile|pointless|useless|wasted|a waste|in vain|of no)',
    '(not|n t|never|nothing) (much|a lot|anything|more) (that)? (we|i|anyone|staff|medicine) (can|could) (do|offer)',
    '^ (expect (little|nothing)|little hope|no hope|bleak|irreversible|dead end)',
    '(illness|psychosis|depression|schizophrenia|addiction|alcoholism|mental health) {link} (very|quite|now|clearly)? (intractable|incurable|unremitting|untreatable)',
    'irreversible (negative|mental|psychiatric|psychosis|institutionalization)',
    '(is|s) nothing (more|else|further|left) (that)? (psychiatry|the (team|program|service|unit)|this (team|program|service|unit)) (can|could) (offer|do)',
    '(same old same old|nothing (ever)? changes (with|w) (him|her|them|this))',
  ],
  except: [
    '(says|said|states|feels|felt|fears|thinks|thought|worries|asks|asked|wonders|told|believes|convinced|afraid|scared) ... (hopeless|hope|downhill|doubt|stick|bleak|nothing|future|life|expects)',
    '(kidney|renal|cardiac|nerve|hearing|vision|graft|limb|wound) ... (no improvement|no recovery|decline|deterioration)',
    '(says|said|states|feels|felt|fears|thinks|thought|worries|asks|asked|wonders|told|believes|convinced|afraid|scared) ... (hopeless|hope|downhill|expects|given up|gave up|doubt|stick|permanent|lifelong|bleak|nothing|future|life)',
    '(tumour|tumor|cancer|kidney|renal|liver|cardiac|heart|lung|nerve|hearing|vision|lesion|rash|wound|pain|bp|ecg) ... (irreversible|permanent|progressive|no change|no improvement|decline|deterioration)',
    '^ (hopeless|no hope) (is|she|he)',
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
    'Her illness is intractable.',
    'Same old same old.',
  ],
  passes: [
    'She feels that nobody expects much of her.',
    'The bus goes downhill from the clinic.',
    'Work is two days a week for now.',
    'The nerve lesion is permanent, the surgeon told him.',
  ],
}

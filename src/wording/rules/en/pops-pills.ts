import type {Proof, Rule} from '../../rule.js'

/** Everyday words for taking, buying and living for drugs. */
export const popsPills: Rule = {
  id: 'en.substance.pops-pills',
  severity: 'suggest',
  match: [
    '(pop~|popping|munch~|gobble~) (pills|percs|benzos|oxys|her pills|his pills)',
    '(looking|out) to score (drugs|crack|downtown|dope|meth)?',
    'scor~ (drugs|crack|meth|dope|heroin|fentanyl|weed|pills)',
    'scoring (drugs|crack|meth|dope)',
    '(weed|pot|dope|crack|cigarette|daily|cannabis|marijuana|heavy|two-pack|pack-a-day|meth) smoker+',
    '(drugs|cocaine|weed|used|uses|using|smokes|cannabis) ... recreationally',
    '(always|constantly|usually|frequently|perpetually|forever|often|chronically|permanently) (drunk|stoned|intoxicated|hammered|plastered|tipsy)',
    '({person}|he|she|they) {be} always high $',
    '(bad|nasty|filthy|expensive|dirty) habit+ of (smoking|drinking|using|drugs|crack|doing)',
    '(hundred-dollar|raging|fierce) habit+',
    '(bad|serious|big|major|huge|terrible|heavy) (drug|drinking|alcohol|gambling|booze|pill|substance) problem+',
    '(hits|hitting|hit) the (sauce|bottle|bars|crack pipe|booze)',
    '(lives|living|lived) for (the|his|her|their) next? (drink|fix|high|hit|bottle|pills)',
    '(drug|booze|alcohol|meth|crack|coke|opioid|pill)-(crazed|addled|fuelled|soaked|riddled|hound+|fiend+|abusing)',
    '(drank|drinks|drink|drinking|drunk|smoked|snorted|shot|injected) (away|through) (his|her|their|the) (cheque|rent|money|paycheque|pension|inheritance|food)',
    '(cheque|welfare|rent money|money|pension|odsp) (goes|went|gone) (up|straight|right)? ... (nose|arm|in smoke|booze|crack|drugs|bottle|drink)',
    '(can|could) (not|t) (stay|remain) sober',
    '(chases|chasing) (the dragon|a buzz|the high|his next|her next|oblivion)',
    '(crackhouse|drug house|shooting gallery|drug buddies|drinking buddies|using buddies|drug friends|partying friends|barfly|booze-hound|pisstank|pill-head|garbage head|party-er|partier)',
    '(relaps|falling|fell|fallen|went|gone|going|slid|slipped) (right|straight)? (back|off) (into|to|on) (the)? (drugs|drink|bottle|booze|crack|meth|old ways|bad habits|using|the pipe|the needle)',
    '(went|gone|goes|going) on a (bender|binge|tear|drunk)',
    '(drunken|drugged|stoned|boozy|alcoholic) (haze|rage|mess|antics|fool|household|bum)',
    '(in|with) the (wrong|using|drug|drinking) crowd',
    '(claims|insists|swears) ... (been|is|be) clean (now|for|since)',
    '(allegedly|supposedly|reportedly|apparently) (clean|sober)',
  ],
  except: [
    'recreational (therap+|centre|centres|activity|activities|vehicle)',
    'old habits? of (reading|walking)',
    '(his|her) drinking water',
    'habit of (reading|walking|humming|sleeping)',
    '(pop~) pills? into',
  ],
  guards: {negation: true, apart: true},
  message: 'These words judge more than they tell.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Pops pills all day.', 'Out to score downtown.', 'Always drunk on Fridays.'],
  passes: ['He scored two goals.', 'The popcorn was shared in group.'],
}

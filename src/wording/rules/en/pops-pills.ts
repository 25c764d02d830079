import type {Proof, Rule} from '../../rule.js'

/** Everyday words for taking, buying and living for drugs. */
export const popsPills: Rule = {
  id: 'en.substance.pops-pills',
  severity: 'suggest',
  match: [
    '(pop~|munch~|gobble~) (his|her|their|a|any|some)? (mother|brother|sister|friend|father|nan|own)? (s)? (adhd|pain|sleeping|diet|caffeine|anxiety)? ({substance}|oxys|tablet+|capsule+|meds)',
    '((looking|out) to score (drugs|crack|downtown|dope|meth|weed)|score~ (drugs|crack|meth|dope|heroin|fentanyl|weed|pills))',
    '(weed|pot|dope|crack|cannabis|marijuana|meth|pack-a-day|two-pack) smoker+',
    '(always|constantly|perpetually|forever|chronically) (drunk|stoned|intoxicated|hammered|plastered|tipsy)',
    '({charge}|he|she|they) {be} always high $',
    '((hundred-dollar|raging|fierce) habit+|(bad|nasty|filthy|dirty|expensive) habit+ of (smoking|drinking|using))',
    '(bad|serious|big|major|huge|terrible|heavy) (drug|drinking|alcohol|gambling|booze|pill|substance) problem+',
    'hit~ the (sauce|bottle|booze|crack pipe)',
    'live~ for (the (bottle|drink)|(his|her|their|the) next (drink|fix|high|hit))',
    '(drug|booze|alcohol|meth|crack|coke|pill)-(crazed|addled|fuelled|soaked|riddled|hound+|fiend+)',
    '(drank|drink~|smoked) (away|through) (his|her|their|the)? (cheque|rent|money|paycheque|pension|inheritance)',
    '(cheque|money|pension) (goes|went) (straight)? (up (his|her|their) (nose|arm)|on (booze|crack|drugs|drink))',
    '(cannot|can t|could not|couldn t) (stay|remain) sober',
    'chase~ (the dragon|a buzz|oblivion|(his|her|the) (next)? high)',
    '(crack-house+|drug-house+|shooting gallery|(drug|drinking|using) buddies|barfly|booze-hound|pisstank|pill-head|garbage-head|partier+)',
    '(fall~|fell|slide~|slip~|went) (right|straight)? back (into|to|on) (the)? (drugs|drink|bottle|booze|crack|meth|pipe|needle|old ways|bad habits)',
    'go~ on a (bender|drunk)',
    '(drunken|drugged|stoned|boozy) (haze|rage|mess|antics|fool|bum)',
    'the (using|drug|drinking) crowd',
    '((claims|insists|swears) ... clean (now|for|since)|(allegedly|supposedly) (clean|sober))',
  ],
  except: ['pop~ (his|her|their)? pills (into|out|from)'],
  guards: {negation: true, apart: true},
  message: 'These words judge more than they tell.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Pops pills all day.',
    'Out to score downtown.',
    'Always drunk on Fridays.',
    'She pops her sister’s diet pills.',
  ],
  passes: ['He scored two goals.', 'The popcorn was shared in group.', 'Smoker of fish, sold at the market.'],
}

import type {Proof, Rule} from '../../rule.js'

/** An account, passed on with a wink. */
export const ifYouBelieveIt: Rule = {
  id: 'en.credibility.if-you-believe-it',
  severity: 'suggest',
  match: [
    '(told|tell~|gave) one (story|tale|version) to (triage|staff|me|us|the|one) ... and (another|something else)',
    'depending on (who|whom) (is|s) (asking|listening)',
    'if (he|she) ... ... which i (very much|seriously)? doubt',
    'could (have|of|ve) fooled (me|us)',
    '(god|goodness) knows (when|what|where)',
    'in (inverted commas|air quotes|scare quotes)',
    '(by the (sound|sounds) of (him|her|them)|by the (look|looks) of (him|her|them) $)',
    '(if you believe (that|him|her|it|them)|believe that if you (like|will))',
    'whatever (he|she) (says|claims|say|tells us) $',
    '(clearly|obviously) not (taking (it|his|her|the|any|meds|insulin)|sticking to)',
    '(jump~|flinch~|wince~|yelp~) before (i|you|we|anyone) (even|have|had|has)? (touch~)',
  ],
  except: [
    '(do~|doing|did|does|follow~|repeat~|write~|document~|respect~|agree~ (with|to)|believe~|obey~|hear~) (whatever|no matter what)',
    '(team|doctor|gp|radiology|surgeon+) ... (money|guess)',
  ],
  guards: {apart: false},
  message: 'This passes words on with a wink; it is enough to say who said what.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Gave one version to the medics and another to me.',
    'Dose varies depending on who is asking.',
    'Says his mood is low, could have fooled me.',
    'The partner, “worried” in inverted commas.',
    'Goodness knows when he last ate.',
    'Obviously not sticking to the diet, whatever she says.',
    'Flinched before I even touched him.',
  ],
  passes: [
    'Her mother does whatever she says.',
    'Care varies depending on who is on shift, she says.',
    'He put money on a horse.',
    'We believe him.',
    'Did not buy the shoes.',
    'She asked whether the bus runs.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** How somebody takes a medication, told as mischief. */
export const medsGames: Rule = {
  id: 'en.compliance.meds-games',
  severity: 'suggest',
  match: [
    '(mess~|muck~|monkey~|fool~|play~|tinker~) (around|about)? with (his|her|their) (own)? (meds|medication+|dose+|dosing|pills|depot|lithium|clozapine|methadone|insulin)',
    'play~ games with (his|her|their|the)? (meds|medication+|dose+|pills|food)',
    '(pop~|go~ through|swallow~|take~|eat~|ate|down~) ... [like candy]',
    'lost (his|her|their|the)? (script|rx|prescription|meds|carries) (yet)? again',
    'lost (yet)? another (script|rx|prescription|bottle of ({substance}|pills))',
    'run out of (meds|pills) again',
    '(ran|runs|run|running) out of (his|her|their)? (opioids|benzos|narcotics|script|hydromorphone|ativan|percocet) (early|again|yet again)',
    'tamper~ with (the|his|her|their) (iv|pump|dressing+|line|picc|monitor|catheter|pca|alarm|cast|ng|tube)',
    '(let|lets|letting) (his|her|their) (diabetes|meds|health|follow-up|hygiene|sugars|treatment|insulin) (slide|lapse|slip|go)',
  ],
  except: ['({family}|toddler|child|son|daughter|cat|kids) ... (play~|mess~) with'],
  message: 'This hears mischief where there may be a reason.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: [
    'Messing with his meds again.',
    'Goes through benzos like candy.',
    'Ran out of hydromorphone early.',
    'Lets her insulin slide in summer.',
  ],
  passes: [
    'He plays with the cat, then takes his meds.',
    'The syrup tastes like candy, she says.',
    'Played board games with staff all evening.',
    'He ran out of the store with his cart and let things cool off.',
  ],
}

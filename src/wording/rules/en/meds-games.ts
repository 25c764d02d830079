import type {Proof, Rule} from '../../rule.js'

/** How somebody takes a medication, told as mischief. */
export const medsGames: Rule = {
  id: 'en.compliance.meds-games',
  severity: 'suggest',
  match: [
    '(mess~|fool~|play~|tinker~|monkey~) (around)? with (his|her|their|the)? (own)? (meds|medication|medications|dose|doses|dosing|pills|insulin|clozapine)',
    '(play~|playing) games (with|around|over) (his|her|their|the)? (meds|medication|dosing|doses|pills|food|staff)',
    '(stop~|stopped|quit|discontinue~|go~ off|went off) (his|her|their|all)? (meds|medication|medications|pills|injection) ... [against advice]',
    '(pop~|popping|eat~|eating|go~ through|goes through|take~|takes|taking|swallow~) ... [like candy]',
    'lost (his|her|their|the)? (script|rx|prescription|meds|carries|carry) (yet)? again',
  ],
  except: ['({family}|toddler|child|son|daughter|cat|kids) ... (play~|mess~) with'],
  message: 'This hears mischief where there may be a reason.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: ['Messing with his meds again.', 'Goes through benzos like candy.'],
  passes: ['He plays with the cat, then takes his meds.', 'The syrup tastes like candy, she says.'],
}

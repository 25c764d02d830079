import type {Proof, Rule} from '../../rule.js'

/** Minimizing: the clinician's scale laid over the person's. */
export const minimizes: Rule = {
  id: 'en.credibility.minimizes',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(minimize~|minimise~|downplay~|trivialize~|trivialise~|rationalize~|rationalise~|gloss~ over)',
    '(minimization|minimisation) of (his|her|their|alcohol|drug|substance|symptoms|use|drinking|problems|intake|severity)',
  ],
  except: [
    'minimize~ (the)? (risk|pain|side|noise|distractions|exposure|harm|triggers|stress|possibility)',
    'minimize~ ... (screen|caffeine|sugar|salt|contact|clutter|movement|scarring|waste|time|disruption)',
    '(rationalize~|rationalise~) (the|his|her|their)? (med|meds|medication+|regimen|dosing)',
  ],
  message: 'This weighs the person’s account against ours.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Pt minimizes his drinking.',
    'She tends to downplay what happened.',
    'Minimization of symptoms noted.',
  ],
  passes: ['Lights dimmed to minimize noise and glare.', 'Plan reviewed to minimize side effects.'],
}

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
    '^ (minimize|minimise)',
    'contact ... (was|were|is|be|been) (minimized|minimised)',
    '(we|surgeon|protocol|dose|device|clinic|dressing|tourniquet) ... (minimize~|minimise~)',
    'to (minimize|minimise) (the|any|a|an|his|her|their|your|our|further)? (risk+|pain|side|noise|distraction+|exposure|harm|trigger+|stress|possibility|window|chart|screen|tab|page|handling|fall+|bleeding|infection+|spread|delay+|disruption|discomfort|strain|load|pressure|movement|transfers|cross|contact|swelling|scar|scarring|waste|loss|use of|doses|dose)',
    '(minimize~|minimise~)? (the)? (window|tab)',
    '(afraid|fear~|worry~|worried) ... ... ... (minimize~|minimise~)',
    '(minimise~) (the)? (risk+|pain|side|noise|distraction+|exposure|harm|trigger+|stress|possibility)',
    'minimize~ (the)? (risk|pain|side|noise|distractions|exposure|harm|triggers|stress|possibility)',
    'minimize~ ... (screen|caffeine|sugar|salt|contact|clutter|movement|scarring|waste|time|disruption)',
    '(rationalize~|rationalise~) (the|his|her|their)? (med|meds|medication+|regimen|dosing)',
    '((to|and|or|would|will|can|could|should|help+) (minimize|minimise) ... (irritation+|bleeding|postoperative|complications|injury|blood|trauma|radiation|tension|infection|damage|loss|delay|length)|(identify|prevent|reduce) and (minimize|minimise))',
  ],
  anywhere: [
    '[(minimized|minimised|downplayed|trivialized|trivialised)] by (the|this)? (patient|pt|client|resident|him|her|them|mother|father|parents|family|mum|mom)',
    '({substance}|drinking|etoh|gambling|intake|si|sh|self-harm|overdose) : (was|is|were)? [(minimized|minimised|downplayed)] ($|by|again)',
  ],
  message: 'This weighs the person’s account against ours.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Pt minimizes his drinking.',
    'She tends to downplay what happened.',
    'Minimization of symptoms noted.',
    'The cuts were minimised by the patient.',
    'Alcohol: minimized.',
  ],
  passes: [
    'Lights dimmed to minimize noise and glare.',
    'Plan reviewed to minimize side effects.',
    'Worried that she minimises, she asked to go over the numbers again.',
    'To minimise a window use the dash.',
    'Minimise screens before bed. We tend to minimise travel for families.',
    'Suction kept low to minimise airway irritation.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Relapse: a fall, where recovery is seldom a straight line. */
export const relapse: Rule = {
  id: 'en.substance.relapse',
  severity: 'hint',
  match: [
    '[relapse~ on] {substance} => return~ to using',
    'relapse~',
    '(slip~|fell|lapse~) (back)? into (use|drinking|using|addiction)',
    'slip~ up',
    '[a slip] on (payday|cheque|welfare)',
    '(blew|broke|breaks|broken|blown|lost|threw away|threw out) (his|her|their) (sobriety|abstinence|clean time|recovery)',
    '(went|gone|going|goes) back out (using|drinking|after ... (sober|clean))',
    '(back|revert~|regress~|regressed) to (using ($|again|daily)|old habits|active (use|addiction)|the (drugs|bottle|pipe|needle|streets))',
    '(have~|brief|recent) (a|brief)? (slip-up+|slip+|lapse+)',
    '(last used|sober|clean|drank|detox|rehab|recovery|abstinent) ... : (and|but)? (has|had|he has|she has) [slipped (once|twice|again|three times|a few times|several times)]',
    '(abstinence|sober|sobriety|abstinent|sponsor|recovery) ... ... [(a|one|another) slip]',
  ],
  except: [
    'slip (of|in|from) (paper|the|his|her)',
    'relapsing (remitting|fever|polychondritis|ms|disease)',
    'slip (on|and) (the)? (ice|fall|wet|floor|stairs)',
    'lapse (in|of)',
    '(sle|lupus|proteinuria|colitis|crohn|crohns|leukemia|lymphoma|tumour|tumor|cancer|nephrotic|malaria|nephritis|myeloma|sclerosis) ... ... relapse~',
    'relapse (prevention|of|free|rate+|signature+|chain+|plan+|drill+|trigger+|indicator+|work|warning|risk)',
    '(((no|without) (sign+|evidence) of|(local|regional|first|second|third|multiple|distant|nodal|pulmonary)|(remitting|refractory) (and|or)?|(disease|optic|polychondritis|flare|psoriasis|uveitis|neuritis|pancreatitis|fever|remission)) relapse~|relapse~ ((or|and)? (refractory|remitting)|ms|multiple|optic|polychondritis|fever|pancreatitis)|relapse~ ... ... (chemotherapy|chemo|radiotherapy|tumour|tumor|lymphoma|biopsy|months after surgery))',
  ],
  message: '“Relapse” can read as a fall back to zero.',
  why: 'Recovery is seldom a straight line; what was learned stays.',
  ask: 'What happened, and what has helped before?',
}

export const proof: Proof = {
  sources: ['uofl', 'va'],
  flags: [
    'Relapsed on alcohol in June.',
    'Slipped back into drinking.',
    'Had a slip on the weekend.',
    'Sober since May, has slipped twice.',
    'Sober two years apart from one slip at Christmas.',
  ],
  passes: [
    'Relapsing remitting MS, stable.',
    'She slipped on the ice.',
    'He is back to using both hands.',
    'Has slipped twice on the back steps.',
    'Relapse signature in his own words; relapse plan kept in her wallet.',
    'Seen by oncology: no signs of relapse. Relapsing optic neuritis in 2018.',
  ],
}

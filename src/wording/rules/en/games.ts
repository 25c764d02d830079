import type {Proof, Rule} from '../../rule.js'

/** Games and drama: distress taken for a move against the staff. */
export const games: Rule = {
  id: 'en.character.games',
  severity: 'suggest',
  match: [
    'play~ (mind)? games with {staff}',
    'play~ (mind)? games with the (staff|team|nurses)',
    'game-playing',
    '(drama-queen|drama with|triangulate~)',
    '(push~|pushes) (staff|our|my|their)? buttons',
    '(antagonize~|provoke~|bully~) (staff|peers|others|co-patients)',
    'get~ (his|her|their) (own)? way',
    'to get a (reaction|rise)',
    'monopolize~',
    '(put~ on a show|put on an act|for show)',
    'seem~ put on',
    '(on cue|for effect)',
    'which buttons to (push|press)',
    '(stir~|stirring) (up trouble|up peers|the pot)',
    '(gamey|gamy)',
    'use~ (his|her|their) (illness|diagnosis|symptoms) (to|as)',
    'drama (again|tonight|today)',
    '(play~|pit~|plays|playing) (one|the|each|a) (nurse|staff|team|parent|worker|doctor|shift|member|person)? (member)? (off|against)',
    '(poor me|woe-is-me|martyr) (attitude|routine|stance|role|act)?',
    '(stunt+|antics|theatrics|histrionics|dramatics|hissy fit|drama)',
    'know~ (exactly|full well|very well|perfectly well|damn well) (what|how|which|who)',
    '(push~|pushes|presses|pressing) (every|all|any|our|my|his|her|their|staff|the) (of)? (the|our)? (button|buttons|right buttons)',
    'milk~ (every|the|each|her|his|it|this)',
  ],
  except: [
    'on cue card+',
    'drama (class|club|teacher|therapy|group|school|program|course|series|movie|film)',
    'dramatics society',
    'milk~ (the|his|her) (cow+|goat+)',
  ],
  message: 'This sees a game where there may be a need.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Playing games with staff about the pass.', 'She gets her way by crying.'],
  passes: ['He plays games on his phone.', 'The drama club meets on Thursday.'],
}

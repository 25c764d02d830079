import type {Proof, Rule} from '../../rule.js'

/** Games and drama: distress taken for a move against the staff. */
export const games: Rule = {
  id: 'en.character.games',
  severity: 'suggest',
  match: [
    'play~ games with (the)? (staff|team|nurses|us) (about|around|over|re|at)',
    '(drama-queen|triangulate~|theatrics|histrionics|dramatics|hissy fit+)',
    'drama (between|again|tonight|today)',
    '((usual|same|latest|such)|(one|another) of (his|her|their)) (antics|stunt+|drama)',
    'push~ (every button|the buttons of|(our|my|staff|everyone s|people s|all (of)? (the|our|my)) buttons)',
    '(antagonize~|provoke~|bully~) (staff|peers|others|co-patients)',
    'get~ (his|her|their) (own)? way ($|by|with|when|and|again)',
    'to get a (reaction|rise) out of',
    'monopolize~',
    '(tear+|tearful|cries|cried|crying|weeps|sobs|faints) ... on cue',
    '(cries|cried|crying|cut|cuts|cutting|wrists|sobbing|wailing) ... for effect',
    'stir~ (up (trouble|(the)? (other)? (peers|patients|clients|residents))|the pot (among|between|again))',
    'use~ (his|her|their) (illness|diagnosis|symptoms|disability) (as an excuse|to (get|avoid|gain|manipulate))',
    '(poor-me|woe-is-me|martyr) (attitude|routine|stance|role|act)',
    'know~ exactly what (he|she|they) (is|are|was) doing',
    'know~ exactly which buttons',
    'know~ (full|damn|perfectly) well (that|what)',
    '(milks|milked|milking) (the|his|her|every|each) (system|admission|appointment+|illness|injury|claim|situation)',
    '(on cue|for effect)',
    'which buttons to (push|press)',
    '(gamey|gamy)',
    '(play~|pit~|plays|playing) (one|the|each|a) (nurse|staff|team|parent|worker|doctor|shift|member|person)? (member)? (off|against)',
    '(stunt+|antics|drama)',
    'milk~ (the|each|her|his|it|this)',
    '(known|prone|tend+|tries|trying) to play games with (the|our|his|her)? (on-call)? ({staff}|nurse+|doctor+|resident|md|rn|psychiatrist|worker+|writer)',
    'play~ games (around|about|over|re) (the|his|her|their)? (meal+|food|eating|weights|weigh-in+|med+|medication+|pill+|dose+|insulin|bedtime|pass+|discharge|shower+|hygiene|bathing|supper|treatment|consent)',
    'play~ (the|those|these|his|her|their|more|silly|power|control)? (mind|head|power|control|manipulative|silly) games',
    '(games|cries|crying|cried|yells|yelling|screams|screaming|threatens|threatening|threats|self-harms|self-harm|tears|sulks|lies|behaviour|behaviours|behavior|outbursts) ... ... [to get (what (he|she|they) want+|(his|her|their) (own)? way)]',
    '(seen|viewed|regarded|perceived|interpreted|taken|construed|felt|deemed|considered|dismissed|understood) (to be|as|by (staff|the team|nurses) as) (purely|likely|largely|mostly|a|an|somewhat|just|mere)? [(manipulation|manipulative|attention-seeking|game-playing|theatrics|behavioural|gamesmanship|acting out|staff-splitting)]',
  ],
  except: [
    'dramatics society',
    'drama (class|club|teacher|therapy|group|school|program|course|series|movie|film)',
    'milk~ (the|his|her) (cow+|goat+)',
  ],
  message: 'This sees a game where there may be a need.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Playing games with staff about the pass.',
    'She gets her way by crying.',
    'Tends to play games with our nurses.',
    'Plays games around his meds.',
    'Her calls were viewed as manipulation.',
  ],
  passes: [
    'He plays games on his phone.',
    'The drama club meets on Thursday.',
    'He knows exactly what helps on a bad day.',
    'Breast milk every three hours.',
    'He likes to play games around the table and asks for help to get what he wants from the shop.',
    'The rise in sodium was felt to be dilutional.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Blame and victimhood, as traits. */
export const blames: Rule = {
  id: 'en.character.blames',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(keen|ready|first) to blame (staff|the|others|everyone|his|her|us)',
    'blame~ (the (system|weather|bus|traffic|world|government|school|teacher+|physiotherapist|physio|porter+|agency|ward)|everyone|others|staff|everybody|other|people|us|(the|our|his|her|their) (team|nurse+|staff|aide+|clinic|hospital|doctor+|worker+))',
    'externalize~ (blame)?',
    '(take~|accept~) (no|little) responsibility',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|never|t|refuse~|fail~) (to)? (take|taking|taken|accept|accepting) (any|full|real|personal)? responsibility',
    '(victim mentality|victim role|play~ the victim)',
    '(always|forever|never without|never short of|full of|endless|constant) (has|have|had|finds|making|makes|gives)? (an|some|another)? excuse+',
    '(blow~|blew|lose~) (his|her|their) (top|stack|cool|rag) ($|at|with|over|again|and)',
    '(sass~|cuss~ out|curse~ out|chew~ out|backchat~|snipe~ at|taunt~|bait~|needle~|rile~ up|flirt~ with|play~ up to|suck~ up to|butter~ up|devalue~|defy|defies|defied|defying|pick~ on|play~ off|posture~ (at|to)|order~ about|make~ fun of|give~ cheek to|scream~ abuse at|hurl~ abuse at) (the|our|any|all|other|night|day|female|male|new|weaker|younger)? ({staff}|nurse+|co-patients|residents|writer|me|psw+|aides|students|doctors|roommate+|porter|authority)',
    '(gave|give~) (the)? (staff|us|me|writer|nurse+|team) (the|a)? (silent treatment|cold shoulder|evil eye|stink eye|dirty look+|filthy look+)',
    '(go~|went|launched|launches|flew) (on|into|off on) a (tirade|rant|diatribe)',
    '(bit|bite~|jump~) (my|her|his|everyone s|the nurse s|staff s)? (head off|down (my|her|his|the nurse s|staff s) throat)',
    '(butt~ in|(stick~|stuck|poke~) (his|her|their) nose in|pull~ rank|bellyache~|carp~ (about|on)|throw~ (his|her) toys)',
    '(cause~|make~|look~ for|start~|stir~ up|create~|court~) (nothing but|more|more and more)? (conflict ($|with (staff|peers)|among|between)|ructions|bad feeling|discord|trouble ($|among|between|with (staff|peers|others)|for (staff|us)|and|when))',
    'invade~ (the)? (personal|staff|others|peers|people s|everyone s|our|nurse s) (personal)? space',
    '(argue~ (about|for)|question~|challenge~|dispute~) (everything|the sake)',
    'always (has|have) (an excuse|to (be right|have the (upper hand|last say)))',
    '(has|have|had|with) (a|an) (excuse|story|ailment) for everything',
    'idealize~ (and|then|or) devalue~',
    'take~ everything (for granted|personally)',
    'hide~ behind (his|her|their|a) (diagnosis|illness|disability|label|trauma|condition|anxiety|pain)',
    '(shirk~|dodge~|evade~|duck~) (any|all|his|her|their)? (responsibility|responsibilities|accountability)',
    'play~ (on|to) (staff|our|people s|the|his|her|everyone s)? (s)? (sympathy|sympathies|guilt)',
    '(never|not) (own~ (up)?|owning) (to)? (his|her|their) (part|behaviour|behavior|actions|mistakes|role)',
    '((charm~|schmooze~|perform~ for|show~ off (to|for)) (the|our|night|day|female|male|new)? (staff|nurses|team|aides)|work~ the system)',
    '(talk~ back (to|at|$)|blow~ (things|everything|it) out of (all)? proportion|blew (things|everything|it) out of|make~ mountains out of mole|push~ (people s|everyone s|my|our|staff s|(his|her) (mother|father|nurse|roommate) s) buttons|(has|have|had) a go at (staff|us|the nurse+|peers)|put~ (staff|us|people) on a pedestal|take~ but never give~|egg~ (others|peers|people) on|put~ on quite a performance)',
    '(can not|cannot|can t) be pleased',
  ],
  except: [
    '(show~ off to (staff|(the)? nurse+) (the|his|her|their|some))',
    'defied the (doctors|odds)',
    '(cause~|make~) ... trouble (sleeping|breathing|with|at night|swallowing|walking)',
  ],
  message: 'This judges how the person explains things.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Blames others for the eviction and the nurse for the fall.',
    'Takes no responsibility for the fire.',
    'Charms the staff at supper.',
    'She hides behind her diagnosis.',
    'He gave staff the silent treatment.',
    'Has an excuse for everything.',
    'Mrs Cole was the first to blame the porter.',
    'Blames the traffic and the school.',
  ],
  passes: [
    'She blames herself for the accident.',
    'The report takes no position on it.',
    'He works nights and plays cards.',
    'He challenged the residents to a game of crib.',
  ],
}

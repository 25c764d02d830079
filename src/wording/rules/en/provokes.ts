import type {Proof, Rule} from '../../rule.js'

/** Acts against others, told as a habit. */
export const provokes: Rule = {
  id: 'en.character.provokes',
  severity: 'suggest',
  frame: 'does',
  match: [
    'manipulate~',
    '(bosses|bossing|orders|ordering|pushes|pushing) (the)? (other|others|staff|peers|co-patients|everyone|people|residents|nurses|roommate|us)? (residents|patients|clients|peers|staff)? around',
    '(hog~|dominate~|hijack~|derail~|commandeer~|disrupt~) (the|every|all)? (group+|conversation+|discussion+|meeting+|session+|interview|phone|tv|remote|floor|milieu|airtime|unit)',
    '(sees|views|portrays|paints|casts|presents) (himself|herself|themselves|self) as (a|the|some)? (kind of)? (victim|martyr|special|superior|above|better)',
    'twist~ (everything|words|what|the facts|the truth|our words|things|facts|staff)',
    '(wants|expects|expecting|wanting) (everything|it all|things|it|staff|others|everyone|us) (to)? (handed|done|given|brought|served|drop|jump|be (handed|done|given)|do everything|fix)',
    '(bad-mouth~|gossip~|tattle~|spread~) (about|on|staff|peers|nurses|everyone|others|rumours|rumors|lies|gossip)',
    '(curses|cursing|cusses|cussing|swears|swearing|cursed|cussed) (at)? (staff|nurses|everyone|writer|peers|us|constantly|like)',
    '(lies|lied|lying) (compulsively|pathologically|chronically|about everything|through (his|her))',
    '(lie~|lies|lied) (and|constantly|frequently|often|all|when|repeatedly|habitually|again|steals)',
    '(steal~|steals) (and|from|food|cigarettes|to|money|staff|peers|co-patients|other)',
    '(split~|splits) (the|staff|team|nurses|us|shifts|day|everyone|providers|parents)',
    '(provoke~|taunt~|tease~|bait~|heckle~|mock~|ridicule~|belittle~|bully~|goad~|needle~|instigate~|stalk~|torment~) (his|her|their|the|other|others|staff|roommate+|peer+|co-patients|everyone|people|fights|arguments|conflict|a)',
    '(cheat~|con~) (on|at) (assessments|tests|meds)',
  ],
  except: [
    'manipulating (probe|rod|the|forceps|device)',
    '(was|were|been|being|got|is|gets) (provoked|taunted|teased|bullied|mocked|ridiculed|belittled|stalked|tormented|baited|manipulated)',
    'tease~ (apart|out)',
    'lies (down|on|in|flat|awake|with|still)',
    'needle~ the',
    'manipulate~ ... (information|object+|tool+|puzzle|clay|button+|zip+|shoulder|joint+|spine|fracture|hand+|numbers|data|image+|pieces|limb|knee|wrist|needle|catheter|dough|cards|beads|parts|dose|digits)',
    '(ortho|physio|chiropractor|surgeon|doctor|physician) manipulate~',
    'manipulate~ (him|her|them|me|pt) into',
  ],
  message: 'This makes a habit of what was done, and leaves out why.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: [
    'She manipulates to get her pass.',
    'He provokes his roommate.',
    'Lies constantly, per group home.',
  ],
  passes: ['She was bullied at school.', 'He lies down after lunch.'],
}

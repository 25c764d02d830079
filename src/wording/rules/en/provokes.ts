import type {Proof, Rule} from '../../rule.js'

/** Acts against others, told as a habit. */
export const provokes: Rule = {
  id: 'en.character.provokes',
  severity: 'suggest',
  frame: 'does',
  match: [
    'manipulate~',
    '(try~|attempt~|seek~|like~|love~|stop~|continue~|manage~|start~|begin~) (to)? manipulate~',
    '(boss~|order~) (the|other|us)? (staff|peers|co-patients|everyone|people|residents|nurses|roommate|others|patients|clients)? around',
    '(hog~|dominate~|hijack~|derail~|commandeer~|disrupt~) (the|every|all)? (group+|conversation+|discussion+|meeting+|session+|interview|phone|tv|milieu)',
    '(sees|views) (himself|herself|themselves|self) as (superior|(a|the) (victim|martyr))',
    'twist~ (everything|(our|your|staff s)? words|the (facts|truth))',
    '(wants|expects|expecting|wanting) ((everything|it all) handed|(staff|others|everyone|us) to (jump|drop everything|do everything))',
    '(bad-mouth~|tattle~|spread~ (rumours|rumors|lies|gossip)|gossip~ about (staff|peers|nurses))',
    '(curse~|cuss~|swear~) at (staff|nurses|everyone|writer|peers|us)',
    '(lie~|lies|lied|lying) (compulsively|pathologically|chronically|constantly|habitually|about everything|through (his|her))',
    '(steal~|stole) (food|cigarettes|money|things)? from (staff|peers|co-patients|other|others|roommate+)',
    'split~ (the)? (staff|team|nurses|providers)',
    '(provoke~|goad~|torment~|bully~) (others|staff|everyone|fights|arguments|conflict|(a|his|her|their|the|other|weaker|younger)? (roommate+|peer+|sibling+|co-patients|residents|patients|clients|nurse+|aide+|clerk))',
    '(taunt~|heckle~|mock~|ridicule~|belittle~)',
  ],
  except: [
    'manipulating (probe|rod|the|forceps|device)',
    '^ belittling $',
    '(was|were|been|being|got|is|gets|feel~|felt|^|often|always) (provoked|taunted|bullied|mocked|ridiculed|belittled|tormented)',
    '(^|was|were|been|being|got|get~|is|are|felt|feel~|feeling|easily) manipulated (into|by|about|because)?',
    '(photo|image|picture|video|recording) ... manipulate~',
    '((the|a) victim of|(taunts|mocks) from|mock~ up)',
    'lie~ constantly (on|in)',
    'lie~ (down|on|in|flat|awake|with|still)',
    'manipulate~ ... (information|object+|tool+|puzzle|clay|button+|zip+|shoulder|joint+|spine|fracture|hand+|numbers|data|image+|pieces|limb|knee|wrist|needle|catheter|guidewire|wire|scope|sheath|lead+|stent|plate|dough|cards|cutlery|utensil+|fork|spoon|pen|coins|lid+|key+|walker|wheelchair|controls|beads|parts|dose|digits)',
    '((a|an|some|the other) (man|woman|guy|stranger|caller|person)|ortho|physio|chiropractor|surgeon|doctor|physician|we|i) (attempt~|try~)? (to)? manipulate~',
    'manipulate~ (me|pt) into',
    'split~ ... (in|into) (two|groups|half|halves)',
    '(provoked|taunted|bullied|mocked|ridiculed|belittled|tormented|goaded|heckled) (into|by|about|at|in|as|because|online|since|when|for|if)',
  ],
  message: 'This makes a habit of what was done, and leaves out why.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: [
    'She manipulates to get her pass.',
    'He provokes his roommate.',
    'She mocked the physio.',
    'Lies constantly, per group home.',
    'He has manipulated the aide into extra smokes and tries to manipulate nights.',
  ],
  passes: [
    'She was bullied at school.',
    'He lies down after lunch.',
    'They split the bill and the childcare.',
    'Works split shifts at the plant.',
    'Manipulated into a loan by a man from her church.',
  ],
}

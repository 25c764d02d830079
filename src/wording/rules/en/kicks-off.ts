import type {Proof, Rule} from '../../rule.js'

/** Anger, in slang. */
export const kicksOff: Rule = {
  id: 'en.character.kicks-off',
  severity: 'suggest',
  frame: 'does',
  match: [
    'kick~ off ($|and|at (staff|the (desk|door|nurse+|table|station|clerk|teacher)|me|us|security|reception|him|her|home|school|bedtime|hcas)|in (his|her|class|group|seclusion|reception)|with (staff|us|peers|security|me|nurse+|the (nurse+|staff|teacher))|on (staff|us|me|the (ward|unit|bus))|about|again|this (am|pm|morning|evening|shift)|last night|tonight|big time|badly|massively|royally|as soon as|whenever)',
    '(effing|eff~|f-ing) and (blinding|jeffing|blind|jeff)',
    '(gave|giv~|give~|giving) (out yards|out stink|out hell|it large|it (all)? that|it loads)',
    '(gave|giv~|give~|giving|gives) (staff|us|me|nurse+|everyone|reception|security|the (nurse+|staff|doctor+|team|clerk|receptionist|student+|teacher)) (some|a lot of|nothing but|a load of|lots of)? (grief|lip|cheek|backchat|guff|an earful|earache|both barrels|hell|jip|gyp|stick|attitude|sass|mouth)',
    'run~ (his|her|their) mouth ($|in|about|at|again|off|to|with)',
    'giving out (to (staff|the nurse+|me|us|everyone|nurses)|yards|stink|about)',
    '(lost|los~|lose~|losing) the (plot|rag|run of)',
    '(bit|bite~|biting|bites|snap~) (my|our|everyone s|people s|staff s|the (nurse|hca|student|doctor|clerk|aide|porter) s) (head|nose) off',
    '(bit|bite~|biting|bites) the head+ off (staff|me|us|everyone|(the|a|every)? (nurse+|hca+|doctor+|student+|clerk+|aide+|porter+|psw+|teacher+))',
    '(tear~|tore|ripped|rip~) (a strip|strips|into) (off)? (staff|us|me|writer|everyone|security|the (nurse+|staff|doctor+|team|clerk|receptionist|student+|aide+|guard+|intern|hca|teacher|social worker|psw|tech)|nurse+|hca+|a (nurse|doctor|student|teacher))',
    '(go~|went|going|goes) (mental|spare|apeshit|ape|postal|off on one|radge|tonto|nuclear|full (karen|psycho))',
    'look~ for (a)? (row|fight|argument|trouble|confrontation|scrap) ($|with|again|from|all|today|tonight|since)',
    'tongue on (her|him) ($|and|that|today)',
    'face like (thunder|fizz|a (slapped|smacked|wet|bag|bulldog))',
    '(spitting (feathers|nails|tacks)|up to high doh)',
    'like a (bear with a sore|bull in a china|bag of cats|woman possessed|man possessed|briar)',
  ],
  except: [
    'kick~ off (his|her|the|a|their|shoes|blanket+|sheet+|cover+|slipper+|sock+)',
    '(feel~|felt|fear~|afraid|worry~|thought|think~) ... ... (lose~|losing|lost|go~|going) (the plot|mental)',
    'match ... kick~ off',
  ],
  anywhere: [
    '(he|she|they|{charge}) (is|was|were) (very|a bit|quite|really|so)? (ratty|mardy|crabbit|crotchety|thrawn|tetchy|snippy|arsey|crabby)',
    '^ (very|a bit|quite|really)? (ratty|mardy|crabbit|crotchety|thrawn|tetchy|snippy|arsey|narky) (this|today|tonight|on|with|again|and|at|all|$)',
  ],
  message: 'This tells anger in slang; what was said, and what came before, is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Kicking off at the desk.',
    'Effing and blinding in triage.',
    'Gave the clerk an earful.',
    'Lost the plot over a parking spot.',
    'Bit the head off the porter.',
    'Went mental in the van.',
    'Looking for a row since breakfast.',
    'Ratty and narky with the aides.',
  ],
  passes: [
    'He kicked off his shoes; the match kicks off at three.',
    'Her knees gave out on the stairs.',
    'He fears he is losing the plot.',
    'The cat bit the head off the mouse.',
    'Looking for a row of seats.',
  ],
}

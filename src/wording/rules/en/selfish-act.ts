import type {Proof, Rule} from '../../rule.js'

/** Suicide, judged, doubted or counted as a tactic. */
export const selfishAct: Rule = {
  id: 'en.suicide.selfish-act',
  severity: 'strong',
  match: [
    '(selfish|cowardly|sinful) (act|thing|choice|decision|way out|solution|death)',
    '(cowards|coward s) way out',
    '({family}|brother|sister|son|daughter|uncle|aunt|cousin|grandfather|grandmother|friend|who|he|she|{charge}|roommate) killed (himself|herself|themselves|themself) => {1} died by suicide',
    'do~ (himself|herself|themselves) in ($|after|before|last|with|by|at|and|on)',
    '(blew|blow|blows|blown|blowing) (his|her|their) (brains|head off)',
    'to (off|top) (himself|herself|themselves)',
    'end~ it all',
    '(self-murder|self-murdered|commission of suicide|suicidals|suicidal patient)',
    '[(slash~|slit|slits|slitting)] (his|her|their|both|own)? (own)? (wrist+|throat+|forearm+|arms)',
    '(self-harmer+|attempter+|suicider+|overdoser+)',
    '(lifelong|serial|repeat|professional|career|habitual|chronic) (cutter+|od-er)',
    '(repeat|serial|frequent|habitual) (overdose+|overdosing|od|ods|self-harm|suicide)',
    '[(successfully|unsuccessfully)] (hung|hanged|killed|shot|drowned|gassed|poisoned) (himself|herself|themselves)',
    '(hung|hanged|shot|drowned|gassed|poisoned) (himself|herself|themselves) (successfully|unsuccessfully)',
    '(successfully|unsuccessfully) (suicided|overdosed|ended (his|her|their))',
    'blackmail~ (staff|us|everyone|the team|(his|her|the) (family|mother|parents|team))',
    '(suicidal|si) (to (get|avoid|stay|be admitted)|so (he|she|they) can|unless)',
    'do~ away with (himself|herself|themselves)',
    '(tried|wanted|attempted|trying) to end it (by|with (a|pills))',
    '(tried|tries|try|attempted|wanting|planned) to (off|do|end it all|top|finish) (himself|it)?',
    '({family}|brother|sister|son|daughter|uncle|aunt|cousin|friend|roommate|classmate|coworker|neighbour|who|{charge}) (had|has|(in|at|from|of|on) ...) [killed (himself|herself|themselves)]',
  ],
  except: ['(could|would|might|nearly|almost|should|wish~) ... killed'],
  message: 'This judges a death or a sign of pain.',
}

export const proof: Proof = {
  sources: ['silverman', '988', 'practice'],
  flags: [
    'Her uncle killed himself in May.',
    'The family calls it a selfish act.',
    'A classmate from her old school killed herself at Easter.',
  ],
  passes: [
    'Failed attempt to reach the pharmacy.',
    'Her uncle died by suicide in May.',
    'She signed her phone contract.',
    'She wanted to finish the puzzle.',
    'He successfully completed the course.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Suicide, judged, doubted or counted as a tactic. */
export const selfishAct: Rule = {
  id: 'en.suicide.selfish-act',
  severity: 'strong',
  match: [
    '(selfish|cowardly|cruel|sinful|senseless) (act|thing|choice|decision|way out|death|solution)',
    '({family}|brother|sister|son|daughter|uncle|aunt|cousin|grandfather|grandmother|friend|who|he|she|{charge}|roommate) killed (himself|herself|themselves|themself) => {1} died by suicide',
    '(doing|do|did|done|does) (himself|herself|themselves|themself) in',
    '(blew|blow|blown|blowing) (his|her|their) (brains|head)',
    '(tried|tries|try|attempted|wanted|wants|wanting|planned) to (off|do|end it all|top|finish) (himself|herself|it|themselves)?',
    '(self-murder|self-murdered|commission of suicide|suicidals|suicidal patient)',
    '[(slashed|slit|slashes|slashing|slits)] (his|her|their|both|own)? (own)? (wrist+|throat|arm+|forearm+)',
    '(lifelong|frequent|serial|repeat|professional|career|habitual|chronic|recidivist) (self-harmer+|attempter+|suicider+|overdoser+|cutter+|od-er|self-mutilator+)',
    'suicider+',
    '(repeat|serial|frequent|habitual) (attempts|overdoses|overdosing|od|self-harm|suicide)',
    '(hung|hanged|shot|drowned|gassed|jumped|poisoned|overdosed) (himself|herself|themselves)? (successfully|unsuccessfully)',
    '(successfully|unsuccessfully) (hung|hanged|killed|overdosed|suicided|ended|took|jumped|shot|completed|tried|attempted)',
    'ended it all',
    '(cries|cried|crying|cry) (suicide|wolf)',
    'blackmail~ (staff|us|family|mother|his|her|team|everyone|me|with)',
    '(suicidal|si) (to (get|avoid|stay|be)|so (he|she|they) can|unless)',
    '(do~|did|done|doing) away with (himself|herself|themselves)',
    '(tried|wanted|attempted|trying) to end it',
  ],
  except: ['(could|would|might|nearly|almost) ... killed', 'cruel (joke|words)', '(coat|paper) hanger'],
  message: 'This judges a death or a sign of pain.',
}

export const proof: Proof = {
  sources: ['silverman', '988', 'practice'],
  flags: ['Her uncle killed himself in May.', 'The family calls it a selfish act.'],
  passes: [
    'Failed attempt to reach the pharmacy.',
    'Her uncle died by suicide in May.',
    'She signed her phone contract.',
  ],
}

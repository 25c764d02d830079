import type {Proof, Rule} from '../../rule.js'

/** Back on it, still at it, nothing left for rent. */
export const stillUsing: Rule = {
  id: 'en.substance.still-using',
  severity: 'suggest',
  match: [
    '(still|actively|currently|been|heavily|openly|secretly) using $',
    '(still|actively|openly|secretly|continues) using (and|daily|heavily|again|despite)',
    'fiend+',
    '(pot|weed|crack|dope|glue|meth)-(smoking|sniffing|dealing|selling)',
    'slave to',
    '(back|strung-out|going|big|heavy) on (drugs|the drugs|crack|meth|heroin|coke|dope|fentanyl|the booze|booze|the drink|weed|the needle)',
    '(go~|going|went|came off) ... cold turkey',
    '(frequent|repeated|chronic|habitual|constant|obvious|public) (intoxication|drunkenness|inebriation|binging)',
    '(narc+|benzo|pill|script|dilaudid|oxy|percocet|fentanyl|t3|morphine|gravol|gabapentin|stimulant|sedative)-(seeker+|seeking|shopping|hunting)',
    '(smoked|smokes|smoking|drank|drinks|drinking|snorted|snorts|shot|blew|blows) ... (rent|cheque|paycheque|pension|grocery money|allowance|inheritance)',
    'monkey on (his|her|their) back',
    '(needs|wants|here|sent|came|come) to (dry|sober) out',
    '(sober~ up|sobered up|sobering up|sobers up|dried out)',
    '(drinks|drinking|drank|drink) (every day like|hard|excessively|non-stop|nonstop|from morning|all day)',
    '(drugs|alcohol|booze|drink|crack|meth|drinking) {be} (his|her|their) (problem|downfall|life|priority|best friend|first love|weakness|undoing|poison)',
    '(his|her|their) (love of|weakness for|fondness for|taste for|demon|poison) (drink|alcohol|drugs|booze|the bottle|crack|whisky|rum|vodka)',
    '(more|always|another) (booze|dope|drugs|crack|beer|rum) (than|on|in)',
    '(found|came|arrived|returned|showed) ... (drunk|stoned|wasted|hammered|plastered|inebriated)',
    'picked up (a habit|drugs|the bottle)',
    '(users|using) (friends|buddies|crowd|associates|boyfriend|girlfriend|partner)',
    '(stay~|staying|kept|keep) off (of)? (the)? (drugs|booze|crack|meth|bottle|drink|sauce|pipe|needle|dope)',
    '(chug~|guzzle~|swill~|swig~|huff~|sniff~) (down)? (mouthwash|sanitizer|hand|vodka|wine|beer|listerine|glue|gas|gasoline|paint|aerosols|rum|cough|solvents)',
    '{substance} abusing',
    '(addiction|addictions|drug|alcohol|drinking|booze) issue+',
    '(heavy|hard|hardcore|rampant|extensive) drug (use|user+|abuse)',
    'lapse~ into (drinking|use|using|drugs|alcohol|addiction)',
  ],
  except: ['(fiend) folio', 'smoked (salmon|meat|fish|trout)', 'drinks straight from', 'blew (his|her) nose'],
  guards: {negation: true, apart: true},
  message: 'These words judge more than they tell.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['He is still using.', 'Strung out on meth.', 'A cocaine fiend.'],
  passes: ['Still using the walker.', 'Smoked salmon for lunch.'],
}

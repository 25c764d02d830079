import type {Proof, Rule} from '../../rule.js'

/** Being absent, as a failing. */
export const lostToFollowUp: Rule = {
  id: 'en.failure.lost-to-follow-up',
  severity: 'suggest',
  match: [
    '(lost to follow-up|ltfu|no-show+|no-showed|dnka|ncns)',
    'dna (again|appt|appointment|clinic|x|x2|x3|x4|x5|d)',
    'dna (at|for) ... (appt|appointment|clinic|group|intake|visit)',
    'fail~ to (attend|appear)',
    'drop~ out of (the|a|his|her)? (treatment|therapy|program|rehab|group|care|day|course|{treatment})',
    '(left|leaves|leaving) ama',
    '(miss~|skip~) ({many}|most|his|her|their|some)? (of his|of her|of their|of|last)? ({many}|last)? (appointments|appts|sessions|groups)',
    '(miss~|skip~) (his|her|their|another)? (depot|injection|clinic|therapy|ot|lab|intake|follow-up|counselling)? (appt|appointment|session) (again|x)',
    '(poor attender|non-attender+|non-attendance)',
    '(treatment|program|therapy|rehab) dropout+',
    '(did not|didn t|does not|doesn t|never) (even)? bother~ (to|coming|showing|calling|attending|$)',
    'without (a|an|any)? (valid|good|legitimate|reasonable|acceptable)? excuse',
    '(bailed on|ditched|skipped|blew off) (group+|therapy|treatment|appointment+|session+|(the|his|her|their) (group|session+|appointment+|intake|program|therapy|depot|clozapine))',
    '(cancel~|cancelled|rescheduled) (yet)? again',
    '(chronic|serial|habitual) no-shower+',
    'dna (at|for|group|2|3)',
    'drop~ out (of)? (the|a|his|her) (day|outpatient|program|group|course|college|study|clinic)',
    '(bailed|ditched|skipped|blew) (on|off|out)? (group+|appointment+|session+|his|her)',
  ],
  except: [
    'no-show (fee+|penalty|policy|charge+|rate+)',
    '(clinic|office|doctor|worker|service|we|our) ... missed',
    '(viral|bacterial|genomic|fetal|antibody|extracted) dna',
    'fail~ to (appear|attend) (in|at|for)? (court|trial)',
    '(charge|charged|charges|convicted|crown|court) ... fail~',
    '({family}|clinic|bus|train|flight|group|class|doctor|worker|landlord) ... (cancelled|rescheduled|cancels)',
    '(appointments|appts|sessions|groups) ... (when|because|while|since|due to) (the|his|her|their|of|he|she|a)',
    '(escort|worker|interpreter|driver|staff|landlord|doctor|physician|volunteer|nurse|transport|taxi) ... no-show+',
    'blew (the|a|out) (breaker|fuse|horn|candle+|whistle|tire|nose)',
    'missed (appointment|appt|session) (reminder|policy|fee)',
    'blew (his|her|their) nose',
    'no-show+ (by|from|of|among) (the|its|their|our|his|her)? (own)? (staff|agency|worker+|nurse+|psw|psws|driver+|contractor+|interpreter+|carrier|aide+|tradespeople|movers|cleaner+)',
  ],
  message: 'This counts an absence and leaves out the reason.',
}

export const proof: Proof = {
  sources: ['casat', 'stigmaguard'],
  flags: [
    'Lost to follow-up after May.',
    'Dropped out of treatment twice.',
    'DNA x3 for clinic.',
    'Skips sessions.',
    'Cancelled again at last minute.',
    'Was to bring the form but did not bother.',
  ],
  passes: [
    'DNA sample sent to the lab.',
    'She dropped a plate and laughed.',
    'She missed one dose on Sunday.',
    'The clinic cancelled again, so she called.',
    'She blew her nose and laughed.',
    'No shower today because of the cast.',
    'Three no-shows by agency staff this week.',
    'The rash does not bother her.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Being absent, as a failing. */
export const lostToFollowUp: Rule = {
  id: 'en.failure.lost-to-follow-up',
  severity: 'suggest',
  match: [
    '(lost to follow-up|ltfu|no-show+|no-showed|dnka)',
    'dna $',
    'fail~ to (attend|show|appear|present)',
    '(drop~|kicked|washed) out of (treatment|therapy|program|rehab|group|care|housing|shelter|placement)',
    '(left|leaves) ama',
    'dna (at|for|again|appt|appointment|clinic|group|x|x2|x3|x4|x5|d|2|3)',
    '(ncns|fta)',
    '(miss~|skip~) ({many}|most|his|her|their|some)? (of his|of her|of their|of|last)? ({many}|last)? (appointments|appts|visits|sessions|groups)',
    '(miss~|skip~) ({many}|his|her|their|another|most)? (depot|injection|clinic|therapy|ot|lab|dental|intake|follow-up|counselling|scheduled|school)? (appts|appt|appointments|appointment|sessions) (again|x)',
    '(poor attendance|poor attender|non-attender+|non-attendance)',
    '(treatment|program|therapy|school|rehab) drop-out+',
    'drop~ out of {treatment}',
    'drop~ out (of)? (the|a|his|her) (day|outpatient|inpatient|program|group|course|college|study|clinic)',
    'against medical advice',
    "(did not|didn't|does not|doesn't|never|not even) (even)? (bother|bothered) (to|coming|showing|calling|attending|getting)",
    'without (a|an|any)? (valid|good|legitimate|reasonable|acceptable)? excuse',
    '(bailed|ditched|skipped|blew) (on|off|out)? (group+|therapy|treatment|appointment+|session+|the|his|her)',
    'never follows (through|up)',
    '(cancel~|cancelled|rescheduled) (yet)? again',
    '(no-shower+|serial no-show+|serial canceller)',
  ],
  except: [
    'blew (the|a|out) (breaker|fuse|horn|candle+|whistle|tire|nose)',
    '(clinic|office|doctor|worker|service|we|our) ... missed',
    'missed (appointment|appt|session) (reminder|policy|fee)',
    'fail~ to show (increased|any|a|an|the|evidence|activity|response|improvement)',
    '(stranded|viral|bacterial|genomic|fetal|mitochondrial|to|antibody|extracted|of) dna',
    'fail~ to (appear|attend) (in|at|for)? (court|trial)',
    '(charge|charged|charges|convicted) ... fail~',
    '({family}|clinic|bus|train|flight|group|class|doctor|worker|landlord) ... (cancelled|rescheduled|cancels)',
    'blew (his|her|their) nose',
    '(appointments|appts|visits|sessions|groups) ... (when|because|while|since) (the|his|her|their|of)',
    '(escort|worker|interpreter|driver|staff|landlord|doctor|physician|volunteer|nurse|transport|taxi) ... no-show+',
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
  ],
  passes: [
    'DNA sample sent to the lab.',
    'She dropped a plate and laughed.',
    'She missed one dose on Sunday.',
    'The clinic cancelled again, so she called.',
    'She blew her nose and laughed.',
  ],
}

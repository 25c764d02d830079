import type {Proof, Rule} from '../../rule.js'

/** Leaving, told as a chase. */
export const escaped: Rule = {
  id: 'en.coercion.escaped',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(escape~|escaping|escapee+) (over|through|unit|custody|past|via|again|twice|while|during|from (the|a|an|our|his|her|locked|group|room|hospital|unit|ward|er|ed|seclusion|respite|foster|treatment|detox|custody|staff|residence|lodge))',
    '(run~ (away|off)|ran (away|off)|fle~|fled|flee|took off|takes off|taking off|take off|taken off) (from|out|before|during|down|through|again|without|with|on|when|while|after|and|past|the|for|last|at|twice)',
    '(ran|run~) away',
    '(sneak~|snuck|slip~|slipped|bolt~|dart~) (out|off|away|past) (of|from|with|when|while|during|the|staff|security|through|at|via|without|after|before|again|for|behind|unnoticed)',
    '(go~|went) missing',
    '(recaptur~|on the (run|loose|lam)|at large|still at large)',
    '(made|make~) (a|another|his|her)? (run|break|dash|beeline) for (it|the)',
    '(tried|trying|tries|attempt~|plotted|plotting|threatening|planning|planned) to (escape|flee|bolt|elope|abscond|run away|run off|sneak|leave the (unit|ward|building|hospital))',
    '(gave|gives) (staff|us|security|escort|his|her|the) ... (slip|runaround)',
  ],
  except: [
    '(escape~|fled|flee|ran away|run away|ran|took off) ... (war|abuse|abuser|violence|husband|partner|ex|fire|country|regime|flames|trafficker|cult|domestic|marriage|burning|wildfire|father|stepfather|genocide|conflict|flood|taliban|persecution|poverty|pain)',
    '(escape~|escape) (room|plan|game|route|key|into)',
    '(take~|took) off (the|with) (mask|brace|coat|shoes|his|her)',
    '(ran|run~|take) off with (his|her) (wallet|purse|money|phone|husband|wife)',
    '(slip~|slipped) (off|out) (of|the) (bed|chair|ice|sleeve|shoe)',
    'run~ (off|away) (with|from) ideas',
  ],
  message: 'This tells of a departure as of a chase.',
  ask: 'Why did the person leave, and what would help?',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: ['Escaped over the garden wall.', 'Went missing at lunch.', 'Snuck out with the visitors.'],
  passes: ['She fled the war in 2015.', 'Her wallet went missing on the bus.', 'They booked an escape room.'],
}

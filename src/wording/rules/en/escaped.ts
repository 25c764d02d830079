import type {Proof, Rule} from '../../rule.js'

/** Leaving, told as a chase. */
export const escaped: Rule = {
  id: 'en.coercion.escaped',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(escape~|escapee+) (over|through|unit|custody|past|via|from (the|a|our)? (locked|secure|group|room|hospital|unit|ward|er|ed|emerg|seclusion|respite|treatment|detox|residence|lodge))',
    '(run~|ran) (away|off) from (the|our|a|his|her)? (day centre|day center|centre|outing|class|van|clinic|care home|carers|aide+|escort+|nurse+|hostel|residence|unit|ward|hospital|group home|lodge|staff|facility|shelter|placement|program)',
    '(ran|runs) (off|away) again',
    '(taking|took|takes|take) off (without (telling|permission|notice|notifying|informing|signing)|from (staff|group|the (unit|ward|hospital|residence|program)))',
    '(flees|fled|fleeing) (from)? (staff|the (unit|ward|hospital|residence|er|ed|department))',
    '(sneak~|snuck) out (after|with|when|while|during|without|again|at|for|via|through|before)',
    '(sneak~|snuck|bolt~|dart~|slip~) (out of|off|from|for|past|out) (the|a)? (unit|ward|door|hospital|building|er|ed|exit|seclusion|staff|security|nurse|desk)',
    '(go~|went) missing',
    '(recapture~|on the (loose|lam)|(still|remains) at large)',
    '(made|make~) (a|another) (run|break|dash) for (it|the (door|exit|elevator|stairs))',
    '(tried|trying|tries|attempt~|threatening) to (bolt|abscond|sneak (out|off)|(escape|elope) ... (unit|ward|hospital|room|building|er|ed))',
    '(gave|gives) (staff|us|security) the (slip|runaround)',
    '(escape~|escaping|escapee+) (twice|while|during|from (the|a|an|our|his|her|locked|group|room|hospital|unit|ward|er|ed|seclusion|respite|foster|treatment|detox|custody|staff|residence|lodge))',
    '(sneak~|snuck|slip~|slipped|bolt~|dart~) (out|off|away|past) (of|from|with|when|while|during|staff|security|through|at|via|without|after|before|again|for|behind|unnoticed)',
    '(took|takes|taking) off (last night|overnight|from (the)? (ed|er|emerg|detox|rehab|program|group home|residence))',
    '(bolted|bolts) ($|again|when|for the (door|exit|stairs)|as soon)',
    '(break~|broke|broken) out of (the|our)? (ward|hospital|seclusion|facility)',
    '(tried|tries|trying|attempt~|attempted) to escape (through|over|via|past|by) (the|a)? (ambulance|laundry|loading|staff|unit|ward|lobby|desk|cafeteria|emergency)',
  ],
  except: [
    '(cat|dog|puppy|kitten|hamster|rabbit|bird|horse|gang|kidnapper+) ... (sneak~|bolt~|escape~|dart~)',
    '(escape~|fled|flees|fleeing|ran|run~) ... (war|abuse|abuser|violence|husband|partner|ex|fire $|fire in|fires|country|border|regime|flames|trafficker|wildfire|father|stepfather|flood|persecution)',
    '(wallet|keys|phone|purse|glasses|cat|dentures|pills|mail|luggage) ... missing',
    '(escape~|fled|flee|ran away|run away|ran|took off) ... (war|abuse|abuser|violence|husband|partner|ex|fire $|fire in|fires|country|regime|flames|trafficker|cult|domestic|marriage|burning|wildfire|father|stepfather|genocide|conflict|flood|taliban|persecution|poverty|pain)',
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
  flags: [
    'Escaped over the garden wall.',
    'Went missing at lunch.',
    'Snuck out with the visitors.',
    'Escaped via the fire door.',
    'Ran away from the day centre at noon.',
    'Tried to escape through the laundry.',
  ],
  passes: [
    'She fled the war in 2015.',
    'Her wallet went missing on the bus.',
    'They booked an escape room.',
    'She was taken off the ventilator.',
    'He ran away from home at 14 and lived with an aunt.',
    'She tried to escape through the window during the fire.',
  ],
}

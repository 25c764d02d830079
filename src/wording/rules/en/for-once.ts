import type {Proof, Rule} from '../../rule.js'

/** Praise and blame for being easy or hard to run. */
export const forOnce: Rule = {
  id: 'en.compliance.for-once',
  severity: 'suggest',
  match: [
    'for once',
    '(good|bad|naughty|perfect) (boy|girl) (today|tonight|this|for|again|overnight|on|all)',
    'easily (managed|redirected|controlled|handled|redirectable)',
    '(not|never|hardly|t) (been|be)? a (management|behaviour|behavior|behavioural|discipline|disciplinary) (problem|issue|concern)',
    '(manageable|managed|settled|contained|controlled) on (the)? (unit|ward|nights|evenings|floor)',
    '(resistant|defiant|oppositional|negative|uncooperative|dismissive|lackadaisical|indifferent|cavalier|non-compliant|defeatist|couldn t care less|who cares|poor) (attitude|stance|mindset) (to|toward|towards|about|in|with|re|today|and|at|noted|during)?',
    '(struggle~|struggles|wrestle~|wrestled|fight~|fought|fights|kicking) (against|with) (staff|aides|nurses|security|psw+|care|orderlies|caregivers|the (staff|aides|nurses|team|psw+))',
    'struggle~ against (the|his|her|all|restraint+|staff)',
    '(can|could) (do|manage|walk|eat|dress|shower|work|stop|control|get) ... ... if (he|she|they) (really|only|just)? (wanted|tried|wants|tries|cared|chose|bothered)',
    '(needs|need|has|must|should|could) (to)? (try|work|push) (a (bit|lot|little))? (himself|herself)? (harder|more)',
    '(needs|need|has|must|should|could) (to)? (make|put|exert|show) (in|forth)? (more|an|some|greater|real) (of)? (an)? (effort|initiative|commitment|respect|interest|responsibility)',
    '(needs|need|has|must|should) (to)? (apply|pull|buckle|get|smarten|shape|grow|toughen|snap) (himself|herself|themselves|down|up|his|her|out) (act|together|socks|of)?',
    '(not|t|never) (putting|put|puts) (in|forth) (the|any|much|enough) (work|effort|time)?',
    '(stop~|quit) taking ... [(on|against|without|again) (his|her|their|advice|telling|consulting|medical|informing|asking|own)] (own|advice|us|anyone|staff|the)?',
    '(does|doesn|never|rarely|seldom|hardly) (not|t|ever)? (ever|regularly)? (attend|attends|participate|participates) (in)? (groups|group|programming|program|school|appointments|sessions|therapy|meals|activities|anything|unit|ward|recreation|outings|social)',
    '(declines|declined|declining) (everything|anything)',
    '(has|have|had|did) (not|never|yet) (yet|to)? (done|do|made|make) (so|the effort|the call|any effort)',
    '^ (told|instructed|ordered|warned|directed) (not)? to (quit|stop|stay|go|return|sit|get|leave|take|eat|clean|shower|apologize|behave|calm|lower|use|wait|keep|comply|follow|lose|turn|hand|put|move)',
    '(takes|took|taking|requires|required|needs|needed) (a|two|three|several|multiple|many|numerous|repeated|endless|constant) (staff|attempts|prompts|reminders|tries|lot|approaches|requests|offers) (of|to|for|before) (coaxing|get|comply|accept|take|agree|convince|persuade|redirect|he|she|settle|cooperate)',
  ],
  except: [
    '(for once|once) (a|daily|weekly|monthly|in|every)',
    '(pain|nausea|symptoms|diabetes|bp|asthma) ... easily (managed|controlled)',
    '(pain|sugars|bp|wound|bleeding) ... (managed|controlled|settled) on',
    'good (boy|girl) (scout|guide)',
    '(must|should|need|needs|has) (to)? (get) (up|out|down|his|her) (of bed|for|at|the|prescription|results)',
    '(bus|clinic|landlord|worker) ... (never|rarely|seldom) attend',
  ],
  message: 'This praises or faults how easy somebody is for us.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Took his pills for once.',
    'Easily managed this shift.',
    'Needs to try harder in physio.',
    'Struggled against the aides.',
  ],
  passes: [
    'Her pain is easily managed with heat.',
    'He trained for once-weekly races.',
    'She struggles with the stairs.',
    'He has to get up at six for work.',
  ],
}

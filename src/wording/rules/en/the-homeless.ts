import type {Proof, Rule} from '../../rule.js'

/** People, named by one thing about them: the homeless, the disabled. */
export const theHomeless: Rule = {
  id: 'en.label.the-homeless',
  severity: 'suggest',
  match: [
    'the (homeless|disabled|mentally disabled|elderly|infirm|obese|unemployed|indigent|destitute) (in|of|on|at|who|are|with|from|and)',
    'the (homeless|disabled|mentally disabled|elderly|infirm|obese|indigent|destitute) $',
    'the (homeless|disabled|elderly|infirm|obese|indigent|destitute|poor|vulnerable|marginalized|addicted|insane|unhoused|needy|illiterate|underprivileged|uninsured|suicidal|demented|disadvantaged) (do|don|does|fill|tend|can|cannot|will|won|often|always|never|rarely|usually|seldom|come|gather|get|like|want|use|take|forget|fall|live|sleep|under|around|by|near|outside|among|who|were|have|seem|never|just|that|here|deserve|refuse)',
    '(among|like|with|amongst|for) the (homeless|disabled|elderly|infirm|indigent|destitute|poor|addicted|insane|unhoused) ({after}|here)',
    'the poor in',
    'the (homeless|disabled|obese|suicidal) ({charge}|tenant+|guy|kid+)',
    '(special-needs|handicapped) (adult+|man|men|woman|women|child|children|client+|pt|patient+|person|kid+|youth)',
    'the (frail|demented|poor|old|sick|addicted|mentally disabled|indigenous|lower classes|great unwashed|uneducated) (and|are|do|don|always|never|tend|often|smoke|drink|use|who|in this)',
    '(indigent|destitute|penniless) {person}',
    'the (less fortunate|have-nots|downtrodden|dregs)',
    'the (homeless|disabled|elderly|infirm|blind|deaf|handicapped|retarded|crippled|destitute|poor|addicted|mentally disabled|vulnerable) (park|wait|line|sit|go|eat|ride|call|miss|lie|need|drain|clog|overload|crowd|make|keep|know|ask|steal|hang|visit|show|feel|say|think|stay|try|congregate|suffer|struggle|depend|rely|react|respond|cope|pay|move|walk|should|would|could|must|may|aren|had|did|do|don|are|can|cannot|tend|often|always|never|rarely|usually|seldom|get|want|use|take|come|were|have|will|won)',
    'underclass',
  ],
  except: ['the (elderly|deaf|blind) (centre|center|program|community)'],
  message: 'This makes one thing the whole of a person.',
}

export const proof: Proof = {
  sources: ['apa', 'cmha'],
  flags: ['The homeless in the waiting room.', 'The disabled pt in 4B.'],
  passes: ['The homeless shelter has a bed for him.', 'Works at the disabled access office.'],
}

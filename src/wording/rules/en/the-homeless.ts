import type {Proof, Rule} from '../../rule.js'

/** People, named by one thing about them: the homeless, the disabled. */
export const theHomeless: Rule = {
  id: 'en.label.the-homeless',
  severity: 'suggest',
  match: [
    'the (homeless|disabled|mentally disabled|elderly|infirm|obese|unemployed|indigent|destitute|underprivileged|disadvantaged|marginalized|addicted|downtrodden) ({after}|$|of|are|and)',
    'the (homeless|disabled|elderly|infirm|obese|indigent|destitute|poor|vulnerable|marginalized|addicted|insane|unhoused|needy|illiterate|underprivileged|disadvantaged|uninsured|suicidal|demented|blind|deaf|handicapped|retarded|crippled|mentally disabled) (do|does|did|don|are|were|have|had|can|cannot|could|will|won|would|should|must|may|tend|often|always|never|rarely|usually|come|gather|get|like|want|use|take|live|sleep|need|who|here|park|wait|fill|drain|clog|overload|crowd|hang|keep|deserve|refuse|suffer|struggle|forget|fall)',
    'among the (homeless|poor)',
    'the poor (in this|on this)',
    'the (homeless|disabled|obese|suicidal) ({charge}|tenant+|guy|kid+)',
    '(special-needs|handicapped) (adult+|man|men|woman|women|child|children|client+|pt|patient+|person|kid+|youth)',
    'the (frail|demented|addicted|mentally disabled|uneducated) (and|are|do|don|always|never|tend|often|smoke|drink|use)',
    '(indigent|destitute|penniless) {charge}',
    'the (less fortunate|have-nots|downtrodden)',
    '(great unwashed|lower classes|dregs of society|underclass)',
    '(^|that|and) the (homeless|disabled) (congregate|react|respond|cope|steal|visit|try|depend|struggle)',
  ],
  except: ['the (elderly|deaf|blind) (centre|center|program|community)'],
  message: 'This makes one thing the whole of a person.',
}

export const proof: Proof = {
  sources: ['apa', 'cmha'],
  flags: ['The homeless in the waiting room.', 'The disabled pt in 4B.', 'A meal for the underprivileged.'],
  passes: ['The homeless shelter has a bed for him.', 'Works at the disabled access office.'],
}

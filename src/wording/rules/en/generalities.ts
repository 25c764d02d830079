import type {Proof, Rule} from '../../rule.js'

/** What “they” are all said to be like. */
export const generalities: Rule = {
  id: 'en.othering.generalities',
  severity: 'suggest',
  match: [
    '(these|those|such) (addicts|borderlines)',
    '[(these|those|such) patients] ($|rarely|seldom|always|do not|don|tend|often|usually|should|cannot|want|are (hard|difficult|not|never|always))',
    '(these|those|such) (farm|rural|northern|reserve|immigrant|refugee|inner-city|local|young|old|city|poor|hutterite|mennonite|asian|african|indian)? (people|clients|residents|families|kids|mothers|girls|men|women|folks|tenants|parents) (rarely|usually|often|seldom|typically|generally|tend|don|cannot|always|never|just|expect|lie|only|simply|all|abuse)',
    '(this|that) (population|clientele|crowd) (is (notoriously|hard|difficult|not)|does not|tends|needs|rarely|cannot|never|always)',
    'typical (of|for|in) (this|that|the) (population|clientele|demographic|crowd)',
    '(normal|regular|sane|civilized|upstanding|law-abiding|well-adjusted) (people|folks|folk|person|citizens|society|families)',
    'not? (with|like|from|than) (our|the|other)? (regular|normal|real) (patients|clients|residents)',
    '(sane|normal) (roommate+|twin|brother|sister|sibling+|patients|tenants|neighbours)',
    '(sibling|siblings|brother|sister|children) (is|are) [normal] $',
    '(girls|boys|guys|individuals|women|men|people|mothers|users|addicts|teens|youths) like (him|her|them|this|that) (end|always|never|do not|don|tend|rarely|cannot)',
    'like (most|all|the rest) of them $',
    '(a|the|your|another|just) typical (wcb|workers|comp|compensation|inner-city|welfare|reserve|fibromyalgia|bpd|psych|addict|drunk|alcoholic|shelter|native) ... ({charge}|presentation|stuff)',
    '(native|indigenous|homeless|psych|wcb|street) (male|female|man|woman|patient|pt) : [typical presentation]',
    '(teen|teenage|single|unwed|welfare|young) (mothers|moms) (of this sort|in this|always|never|tend|all)',
    '(unwed|unmarried) mother+',
    '(well-spoken|articulate|intelligent|smart|polite|bright) for (someone|his background|her background|(a|an) (man|woman|person|addict|girl|boy|lady|guy|farmer|street-kid|dropout|labourer|{charge}))',
    '(people|those|anyone) from (there|that (area|part|building)|the (reserve|shelter|north end)) (always|never|tend|all|are all|don)',
    'ilk',
    '(those|people|individuals|patients) with (personality|borderline|addiction+|schizophrenia|mental|bpd) (disorder+|illness)? (always|never|rarely|cannot|are (always|never|all|notorious))',
    '(immigrants|refugees|newcomers|foreigners) (always|never|tend)',
    '(those|people|anyone) on (methadone|welfare|odsp|pogey|disability) (always|never|tend)',
    '(these|those) (homeless|street|psych|drug|welfare|mentally ill|addicted|foreign) (people|moms|mothers|kids|guys|families|women|men|patients|clients)',
    '(this|that) (population|demographic|crowd|clientele|element|cohort|lot|clan) (is|are|does|do|tend|needs|need|will|often|rarely|cannot|always|has|have|seldom|typically)',
    '(girls|boys|guys|individuals|mothers|residents|ladies|users|families|youths|males|females) like (this|that|these|those|him|her|them)',
    '(teen|teenage|single|young) (mother+|mom+) (like|of (this|that)|always|all|never|tend|in this|do)',
    '(these|those) (people|families|mothers|parents|patients) [(wait|come|bring|leave|present|show up|breed|eat|drink)] (too|so|their|late|only|like|with)',
    'as (usual|always|typical|expected|per usual|so often|is usual) (with|in|for) [(this|that|these|such) (population|crowd|group|clientele|people|families|patients|demographic|community)]',
  ],
  except: [
    '(one|same|a) regular person ($|for|to|who|at|in|on)',
    '(these|those|such) (people|patients|clients|individuals|residents) (who|with|whose) ... (helped|brought|attended|consented|were)',
    'regular (clients|patients|residents) (meeting|council)',
    'healthy (people|families) (20|initiative|program|guide)',
    'apparently normal (twin|brother|sister|sibling)',
    '(treatment|management|care|outcome+|prognosis|diagnosis|follow-up|survival|group|majority|most|half|none|all|both) (of|in|for) (these|such) patients',
  ],
  message: 'This draws a line between people.',
}

export const proof: Proof = {
  sources: ['apa', 'practice'],
  flags: [
    'Such patients are hard to place.',
    'Those patients, as always.',
    'Lives like regular folks.',
    'Those rural families always wait until it is too late.',
    'As usual with this community, no fixed plan.',
    'Bright for a farmer.',
  ],
  passes: [
    'The regular clinic is on Friday.',
    'Those people who brought food were thanked.',
    'The kids like him and he reads to them.',
    'The scan of the apparently normal brother was read by genetics.',
    'A paper on the treatment of these patients was handed to her.',
  ],
}

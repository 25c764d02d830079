import type {Proof, Rule} from '../../rule.js'

/** What “they” are all said to be like. */
export const generalities: Rule = {
  id: 'en.othering.generalities',
  severity: 'suggest',
  match: [
    '(these|those|such) (patients|individuals|addicts|borderlines)',
    '(these|those|such) (people|clients|residents|families|kids|mothers|girls|men|women|folks|tenants|parents) (on|rarely|usually|often|seldom|typically|generally|tend|don|do|can|cannot|need|always|never|just|want|expect|think|lie|will|won|only|simply|all|get|use|abuse|drink|should|must|know)',
    '(this|that) (population|demographic|crowd|clientele|element|cohort|lot|clan) (is|are|does|do|tends|tend|needs|need|will|often|rarely|can|cannot|never|always|has|have|just|seldom|typically|usually)',
    '(in|with|for|of|among|from) this (population|clientele|demographic|crowd)',
    '(normal|regular|sane|civilized|decent|respectable|ordinary|average|healthy|functional|upstanding|law-abiding|well-adjusted) (people|folks|folk|person|individuals|citizens|society|families)',
    '(with|from|than|the|like|and|among|other|our) (normal|regular|sane|real) (patients|clients|residents|ones|tenants)',
    'one (real|normal|actual|genuine|legit) (patient|client)',
    '(sane|normal|real) (roommate+|twin|brother|sister|sibling+|patient+|tenants|neighbours)',
    '(sibling|siblings|brother|sister|twin|others|children) (is|are) [normal]',
    '(girls|boys|guys|individuals|kids|mothers|residents|ladies|users|addicts|families|tenants|teens|youths|males|females) like (this|that|these|those|him|her|them)',
    '(like|as|with) (most|many|all|the rest) of (them|these|those)',
    '(normal|regular|civilized|polite) (society|life like)',
    '(a|the|your|another|just) typical (wcb|workers|comp|compensation|er|emerg|inner-city|welfare|reserve|street|forensic|mva|chronic|pain|immigrant|teen|teenage|fibromyalgia|bpd|psych|male|female|addict|drunk|alcoholic|shelter|native) ... ({charge}|presentation|stuff|behaviour|behavior)?',
    'typical presentation $',
    '(teen|teenage|single|unwed|welfare|young) (mother+|mom+) (like|of (this|that)|always|all|never|tend|in this|do)',
    '(unwed|unmarried) mother+',
    '(well-spoken|articulate|intelligent|smart|clean|bright|polite) for (a|an|someone)',
    '(real|bit of a|quite the|strange|odd) character $',
    '(people|those|anyone) from (there|that|such|the reserve|the shelter|the north end|that area|that part|those) (do|are|tend|always|never|area|part|neighbourhood|building|families|backgrounds)?',
    '(their|his|her) (lifestyle|ilk|element|crowd|sort) $',
    '(those|people|individuals|patients) with (personality|borderline|addiction+|schizophrenia|mental|bpd|autism) (disorder+|illness)? (always|never|tend|rarely|cannot|are (always|never|all|just|so|notorious|difficult))',
    '(immigrants|refugees|newcomers|foreigners|renters|addicts) (in this|don|do|are|always|never|tend|often|will|just|here|on)',
    '(those|people|anyone|ones) on (methadone|welfare|odsp|pogey|disability) (are|get|always|never|do|can|tend|don)',
    '(these|those) (young|poor|homeless|street|psych|drug|teen|single|foreign|addicted|welfare|mentally ill) (people|moms|mothers|kids|guys|families|women|men|girls|patients|addicts|clients)',
  ],
  except: [
    '(eat|eats|eating|ate) clean',
    '(these|those|such) (people|patients|clients|individuals|residents) (who|with|whose) ... (helped|brought|attended|consented|were)',
    'regular (clients|patients|residents) (meeting|council)',
    'healthy (people|families) (20|initiative|program|guide)',
  ],
  message: 'This draws a line between people.',
}

export const proof: Proof = {
  sources: ['apa', 'practice'],
  flags: ['Such patients are hard to place.', 'Those patients, as always.', 'Lives like regular folks.'],
  passes: ['The regular clinic is on Friday.', 'Those people who brought food were thanked.'],
}

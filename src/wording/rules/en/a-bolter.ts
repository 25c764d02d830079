import type {Proof, Rule} from '../../rule.js'

/** A person called by what gave trouble last. */
export const aBolter: Rule = {
  id: 'en.label.a-bolter',
  severity: 'suggest',
  match: [
    '(one|two|three|another) [(overdose+|suicide+|od|jumper+|hanger+|slasher+)] ... (waiting|awaiting|in (the (hall|back|waiting)|triage|bed|bay))',
    '(a|the|another) (jumper|hanger|slasher)',
    '^ (jumper|hanger|edp|slasher|depressive|psychopath|antisocial) (on|in|at|found|with|brought|cut|off|from|by)',
    '^ (jumper|hanger|edp) $',
    '(street-person|street-people|street-kid+)',
    '{be} (a|an) (ex-con|convict|felon)',
    '(a|an|the|real|somatic|neurotic|anxious|hysterical|depressive|nervous|paranoid) (worrier|worry-wart|nervous nelly|somatizer|catastrophizer|complainer|ruminator|somaticizer)',
    '(a|one|the|known|chronic|frequent|nightly|real|total) (bolter|eloper|biter|hitter|spitter|climber|faller|yeller|kicker|picker|fecal smearer|smearer|pacer|rummager|exit-seeker|grabber|wetter|bedwetter|feeder|screamer|head-banger|jumper|swallower|inserter)',
    '(kid|child|pt|resident|patient|he|she) is a runner $',
    '{article} (known|big|daily|steady|regular)? (drinker|user|smoker|huffer|gambler|cutter) ({after}|who)',
    '{article} (known|big|daily|steady|regular)? (drinker|user|huffer) $',
    '^ (drinker|gambler|user) $',
    '(emotional|nervous|train|total|complete|walking) (wreck|disaster|time bomb|train wreck)',
    '({known}|town|local|street|neighbourhood|raging) drunk',
    '(a|the|another) (violent|mean|nasty|old|angry|abusive|hopeless|sloppy|chronic|happy|sad|belligerent|useless|miserable) drunk',
    '(self-harming|drug-using|drug-abusing|cutting|pill-popping|glue-sniffing|runaway|delinquent|troubled) (teen+|youth+|adolescent+|girl+|boy+|kid+|mother+|female|male)',
    'slasher+',
    '{be} (a|an) ... (thief|jailbird|crook|con artist|deviant|pervert|degenerate|hoodlum|punk|hustler|hooker|swindler|grifter|lowlife)',
    '(a|known|drug|local) dealer $',
    '(a|an|known|chronic|also a|is) (purger|binger|restricter|vomiter|rocker|skin-picker|hair-puller|hoarder|rager|self-cutter|exhibitionist|shoplifter|flasher|stripper|groper|mute|recidivist)',
    'inmate+ (of|at) (a|an|the)? (provincial|psychiatric|mental|old|local)? (hospital|asylum|institution|facility|unit|ward)',
    '(she|he|pt|patient|known) (is|was)? (a|mostly|mainly)? [restrictor+]',
  ],
  except: [
    '(the|a) pacer (placement|pocket|wire+|lead+|check|site|interrogation|clinic|spikes)',
    '(ventricular|atrial|dual|temporary|permanent|chamber) pacer',
    'a user (guide|of|manual|id|name)',
    'the (users|behaviours|behaviors|admits) (of|were|that|which|noted|seen|are|have)',
    '(car|card|furniture|art|blackjack|antique|jumper|coat|clothes) (dealer|hanger|cables)',
    'slasher+ (movie+|film+)',
  ],
  guards: {name: false},
  message: 'This names a person by one act.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['A frequent faller, alarm on.', 'Dad is a mean drunk.'],
  passes: ['She drank water after the walk.', 'He bought a coat hanger.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Engagement as something that the person withholds. */
export const unwilling: Rule = {
  id: 'en.compliance.unwilling',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(unwilling|reluctant|unwillingness) to',
    '(only)? reluctantly',
    '(not|never|poorly|superficially|{poor}) (engaging|engaged|engagement)',
    '(hard|difficult) to (engage|redirect)',
    'fail~ to (comply|engage|cooperate|follow|adhere|participate|take)',
    "(will not|won't|would not|wouldn't) (take (his|her|their|any|the|meds|medication|pills)|engage|participate|cooperate|follow|comply|listen|answer)",
    '(ignore~|disregard~) (staff|direction+|instructions|redirection|advice|nursing|limits)',
    '(reject~ (help|support|services|care|treatment|staff)|help-rejecting)',
    'disengage~ (from)?',
    '(hard|difficult)-to-(serve|house|place)',
    '(hard|difficult)-to-reach {charge}',
    '(service-resistant|service-refusing|service-avoidant)',
    'unwillingly',
    '(non-engaging|non-engagement|non-engager+|non-participatory)',
    '(not|never) (yet)? (bought|buying) (into|in)',
    '{poor} buy-in',
    '(begrudgingly|grudgingly|half-heartedly)',
    '(finally|eventually) (agreed|took|accepted|relented|complied|gave in)',
    'after (much|lots of|a lot of|repeated) (coaxing|persuasion|encouragement|prompting|convincing)',
    'stonewall~',
    'with (much|a lot of|lots of|maximum|constant) (encouragement|prompting|coaxing|persuasion)',
    "(not|doesn't|didn't|isn't|never) (engage|engaging)",
    'unengaged',
  ],
  except: [
    '(comply|follow) ... (probation|bail|court|conditions|order|undertaking|recognizance)',
    'disengage~ the',
    '(charge|charged|charges|convicted) ... fail~',
    'engage (the|a) brake+',
  ],
  guards: {negation: false},
  message: 'This puts the distance on one side only.',
}

export const proof: Proof = {
  sources: ['care-sd', 'stigmaguard'],
  flags: [
    'She is unwilling to engage with the team.',
    'Client failed to follow the plan.',
    'Ignores staff direction.',
  ],
  passes: ['The ward was reluctant to take transfers.', 'He engages in gardening and chess.'],
}

import type {Proof, Rule} from '../../rule.js'

/** People named by their past or by where they sleep. */
export const offender: Rule = {
  id: 'en.label.offender',
  severity: 'suggest',
  frame: 'is',
  match: [
    '{article}? (known|convicted)? (convict+|felon+|ex-con+) => {a} person+ with justice involvement',
    '{article} (criminal+|offender+) $ => {a} person+ with justice involvement',
    '{article}? ({known}|convicted|repeat|career|habitual|petty|sex|violent|young)? (criminal+|offender+|inmate+|delinquent+|thug+|fraudster+|pimp+|drug-dealer+|shoplifter+|arsonist+|pedophile+|paedophile+|rapist+|murderer+|thief|thieves|prisoner+|perp+|prostitute+|hooker+|bum+|street person|street people|jailbird+|lifer+|hobo+|squatter+|panhandler+|drifter+|gang-banger+|gang member+|ex-offender+|parolee+|child-molester+)',
    'the homeless $ => people without housing',
    '(a|this) homeless $',
    'homeless ({charge}|guy+|kid+|person|people|youth|type+|addict|drunk)',
    '(illegal (immigrant+|alien+)|inner-city|welfare (mom+|mother+))',
    '(welfare|low-class|lower-class|trailer park|ghetto) (family|families|area|neighbourhood|background|parents|kid+|type+)',
    '{article}? ex-convict+',
    '(prostitute+|hooker+|ex-con+|ex-convict+|convict+|felon+|thief|drug-dealer|thug) (brought|found|seen|known|arrested|here|admitted|transferred|presents|presenting|presented)',
  ],
  except: [
    '(designated|declared|found) {article}? (dangerous|long-term) offender',
    'prisoner of',
    'offender+ (registry|registration|act|program)',
    'thief ... (stole|took)',
    'as (a|an) ex-con+ : (he|she|they) (says|said)',
    'criminal (lawyer|law|court|justice|code|record|charge+|defence|trial)',
    '(stolen|stole|theft|robbery|robbed|break-in|burglary|police|caught|identified|arrested) : ... the (thief|thieves)',
    'the (thief|thieves) : ... (plead~|arrested|charged|took|caught|returned|former|never|ran|left|convicted|entered|got)',
    '(convict+|felon+|ex-con+|offender+|criminal+) (is|was) (how|what) (he|she|they)',
  ],
  anywhere: [
    '^ (inmate|prisoner|offender) ({after}|seen|says|said|reports|states|refused|refuses|was|is|has|ate|slept|requests|$)',
    'inner-city (family|families) (and|from|with|$)',
    'old (convicted|known|registered)? (convict|felon|ex-con|offender|sex offender|criminal|thief|thug|arsonist|pedophile|rapist|murderer|inmate|prisoner|parolee|drug-dealer|prostitute|hooker|hobo|panhandler) ({after}|was|is|has|who|$)',
    '(one|two|three|four|five|six) sex offender+',
    '{be} (a|a local|a known) transient ($|who|from|and (lives|sleeps|is))',
  ],
  message: 'This names a person by one part of their life.',
}

export const proof: Proof = {
  sources: ['va', 'oklahoma'],
  flags: [
    'Ex-con with a bad knee.',
    'A homeless man from the ferry dock.',
    'Perp in the earlier incident.',
    'Prostitute brought in by police.',
    'Prisoner seen at the door, slept well.',
    'A 52-year-old convicted felon with a cough.',
    'He is a child molester, per the file.',
  ],
  passes: [
    'Transient ischemic attack in 2020.',
    'Charged under the Criminal Code.',
    'She is a criminal lawyer.',
    'Her purse was stolen; the thief ran off, and the police have a photo.',
    'The thief was arrested on Friday.',
  ],
}

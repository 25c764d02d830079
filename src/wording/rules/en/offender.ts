import type {Proof, Rule} from '../../rule.js'

/** People named by their past or by where they sleep. */
export const offender: Rule = {
  id: 'en.label.offender',
  severity: 'suggest',
  frame: 'is',
  match: [
    '{article}? (convict+|felon+|ex-con+) => {a} person+ with justice involvement',
    '{article} (criminal+|offender+) $ => {a} person+ with justice involvement',
    '{article}? ({known}|convicted|repeat|sex|violent)? (criminal+|convict+|felon+|ex-con+|offender+|inmate+|delinquent+|thug+)',
    'the homeless $ => people without housing',
    '(a|this) (homeless|transient|vagrant|derelict) $',
    'homeless {charge}',
    '(illegal (immigrant+|alien+)|inner-city|welfare (mom+|mother+))',
    '{article}? (prisoner+|perp+|thief|thieves|prostitute+|hooker+|bum+|street person)',
    '(high-poverty|third-world) (area|neighbourhood|part|family|background|country)?',
    '(sex|repeat|violent|known) offender+',
    '(sexual|sex) predator+',
    '(jailbird+|lifer+|hobo+|squatter+|panhandler+|gang-banger+|gang member|career criminal|street people|drifter+|ex-offender+|parolee+|young offender+)',
    '(welfare|low-income|low-class|lower-class|trailer park|ghetto) (family|families|area|neighbourhood|background|parents|kid+|type+)',
    '{article}? (known|convicted|violent|repeat|career|habitual|petty)? (felon+|criminal+|thug+|con|fraudster+|pimp+|dealer+|drug-dealer+|shoplifter+|arsonist+|pedophile+|paedophile+|rapist+|murderer+) $',
    '{article} (known|convicted|violent|repeat|career|habitual|petty) (felon+|criminal+|thug+|fraudster+|arsonist+|offender+|thief|thieves|dealer+)',
  ],
  except: [
    'prisoner of',
    'offender+ (registry|registration|act|program)',
    'thief ... (stole|took)',
    'as (a|an) ex-con+ ... says',
  ],
  message: 'This names a person by one part of their life.',
}

export const proof: Proof = {
  sources: ['va', 'oklahoma'],
  flags: ['Ex-con with a bad knee.', 'A homeless man from the ferry dock.', 'Perp in the earlier incident.'],
  passes: ['Transient ischemic attack in 2020.', 'Charged under the Criminal Code.'],
}

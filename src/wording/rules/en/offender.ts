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
  ],
  except: ['prisoner of', 'offender+ (registry|registration|act|program)', 'thief ... (stole|took)'],
  message: 'This names a person by one part of their life.',
}

export const proof: Proof = {
  sources: ['va', 'oklahoma'],
  flags: ['Ex-con with a bad knee.', 'A homeless man from the ferry dock.', 'Perp in the earlier incident.'],
  passes: ['Transient ischemic attack in 2020.', 'Charged under the Criminal Code.'],
}

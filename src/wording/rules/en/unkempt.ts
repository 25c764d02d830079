import type {Proof, Rule} from '../../rule.js'

/** Appearance that is judged, or beside the point. */
export const unkempt: Rule = {
  id: 'en.appearance.unkempt',
  severity: 'hint',
  match: [
    '(unkempt|dishevelled|disheveled|malodorous|smelly|slovenly|filthy)',
    '(poorly|well) groomed',
    '({poor}|neglected) (personal)? (hygiene|grooming|self-care) (and grooming)?',
    '(hygiene|grooming) : {link}? {poor}',
    '(reek~|stank|stinks) (of)?',
    '(odd|bizarre|strange)-looking',
    '(odd|bizarre|strange|eccentric) appearance',
    '(inappropriately dressed|dressed inappropriately|heavily tattooed)',
    '(body odour|body odor|bo)',
    'look~ (rough|terrible)',
    '(poorly|scantily) (dressed|clad)',
    'provocative (clothing|dress)',
    'look~ homeless',
    'older than (his|her|their)? stated age',
  ],
  except: [
    'malodorous (discharge|wound|stool|urine)',
    '(unkempt|filthy|well-groomed) (garden|yard|lawn|dog|apartment)',
  ],
  message: 'Appearance is easily read as a judgement.',
}

export const proof: Proof = {
  sources: ['harrigian'],
  flags: ['Dishevelled on arrival.', 'Poor hygiene this week.', 'Reeks of alcohol.'],
  passes: ['Malodorous discharge from the left foot.', "He groomed the neighbour's dog."],
}

import type {Proof, Rule} from '../../rule.js'

/** Appearance that is judged, or beside the point. */
export const unkempt: Rule = {
  id: 'en.appearance.unkempt',
  severity: 'hint',
  match: [
    '(unkempt|dishevelled|disheveled|bedraggled|malodorous|smelly|slovenly|sloppy|filthy|scruffy)',
    '(poorly|well) groomed',
    '({poor}|neglected) (personal)? (hygiene|grooming|self-care) (and grooming)?',
    '(hygiene|grooming) : {link} {poor}',
    '(reek~|stank|stinks) (of)?',
    '(odd|bizarre|strange)-looking',
    '(odd|bizarre|strange|eccentric) appearance',
    '(inappropriately dressed|dressed inappropriately|heavily tattooed)',
    '(body odour|body odor|bo)',
    'look~ (rough|haggard|a mess|terrible|awful)',
    '(poorly|scantily) (dressed|clad)',
    '(ill-kempt|unwashed|unbathed)',
    'provocative (clothing|dress)',
    'look~ homeless',
  ],
  except: [
    'malodorous (discharge|wound|stool|urine)',
    '(unkempt|filthy|smelly|well-groomed|sloppy) (garden|yard|lawn|horse|dog|cat|apartment|kitchen|copy)',
    'unwashed (produce|fruit|vegetables|hands|dishes)',
  ],
  message: 'Appearance is easily read as a judgement.',
}

export const proof: Proof = {
  sources: ['harrigian', 'picu'],
  flags: ['Dishevelled on arrival.', 'Poor hygiene this week.', 'Reeks of alcohol.'],
  passes: ['Malodorous discharge from the left foot.', "He groomed the neighbour's dog."],
}

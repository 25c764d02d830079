import type {Proof, Rule} from '../../rule.js'

/** Limits and rules, with the person as the one who tests them. */
export const limits: Rule = {
  id: 'en.compliance.limits',
  severity: 'hint',
  match: [
    '(hidden|hid|disguised|slipped|snuck|concealed) (in|into) (the|his|her|their)? (applesauce|pudding|yogurt|juice|food|jam|coffee|ice cream|porridge)',
    '(covertly (medicated|given|administered)|(given|medicated|administered) covertly|covert (medication|meds|administration))',
    '(kept|held|locked) (in|at) (the)? (dining room|room|table|bedroom|hallway) until (finished|done|tray|plate|eaten|he|she|they)',
    '(he|she|they|pt|client|patient) (will|would|may) be (cut off|kicked out|put out|thrown out|written up)',
    '(staff|we|security|team|nurse+|police) [had to] (restrain|seclude|physically|lock|force|confiscate|take (his|her|their|away))',
    'attempted escape',
    'wrestled to (the)? (floor|ground)',
    'removed from (her|his|their) care (for|due|because)',
    '(firm|strict) (limits|boundaries|approach)',
    '(test~|push~|cross~|overstep~) (the|staff|our)? (limits|boundaries)',
    '(boundary|limit)-(testing|pushing)',
    '((not|hardly|barely) (easily|readily)? redirectable|(not|hardly|barely) (easily|readily) (redirected|led)|unredirectable)',
  ],
  except: [
    '(limits|boundaries) of (the|his|her|their|art|science|what)',
    '(firm|strict) (limits|boundaries) with (his|her|their)',
    '(flow|needle|stent|wire|catheter|gaze|call+|mail|traffic) ... not (easily|readily)? redirected',
  ],
  guards: {name: false},
  message: 'This tells of rules and leaves out the need.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Tests limits at bedtime.',
    'Not redirectable in the hallway.',
    'Testing boundaries w/ new staff.',
    'Not easily redirected at supper.',
  ],
  passes: [
    'The speed limits changed on her street.',
    'Her lot has clear boundaries.',
    'Kept in overnight for observation.',
    'We had to take a taxi.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Limits and rules, with the person as the one who tests them. */
export const limits: Rule = {
  id: 'en.compliance.limits',
  severity: 'hint',
  match: [
    '(hidden|hid|hide~|disguised|disguise~|slipped|snuck|concealed|sneak~) (in|into) (the|his|her|their|some)? (applesauce|pudding|yogurt|juice|food|jam|coffee|tea|ice cream|porridge|milk|breakfast|supper|meals)',
    'covertly (medicated|given|administered)',
    'covert (medication|meds|administration|dosing)',
    '(kept|held|left|sat|locked) (in|at|on) ... until (finished|done|tray|plate|eaten|complete|he|she|they)',
    '(will|would|may) be (cut off|kicked out|sanctioned|put out|thrown out|written up)',
    '(staff|we|i|security|team|nurse+|police) [had to] (restrain|take|remove|seclude|hold|medicate|physically|escort|lock|redirect|force|confiscate|sedate|search)',
    '[(police|security|guard+) escort~]',
    '^ police-escorted',
    '(attempt~|try~) (to)? escape',
    '(wrestled|tackled|pinned|thrown) to (floor|ground|mat)',
    '^ kept in overnight',
    '(removed) from (her|his|their) care (for|due|because|after)',
    '(firm|strict)? (limits|boundaries) (were|was|are)? set',
    '(firm|strict) (limits|boundaries|approach|hand)',
    '(test~|push~) (the|his|her|staff|our)? (limits|boundaries)',
    '(boundary|limit)-(testing|pushing|crossing|violation+)',
    '(break~|breaks|broke|breaking|violate~) (the|unit|ward|house)? rules',
    '(not|non|hardly|barely) (easily)? redirectable',
    'unredirectable',
  ],
  except: ['(firm|strict) (limits|boundaries) with (his|her|their)'],
  guards: {name: false},
  message: 'This tells of rules and leaves out the need.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Tests limits at bedtime.', 'Not redirectable in the hallway.', 'Testing boundaries w/ new staff.'],
  passes: ['The speed limits changed on her street.', 'Her lot has clear boundaries.'],
}

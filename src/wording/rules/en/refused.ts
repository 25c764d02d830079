import type {Proof, Rule} from '../../rule.js'

/** Refusal: a word for defiance where a choice was made. */
export const refused: Rule = {
  id: 'en.compliance.refused',
  severity: 'suggest',
  frame: 'does',
  match: [
    'refuse~ => decline~',
    '(is|are|was|were|been) refusing => declining',
    'refusal (of|to) (care|treatment|meds|medication|medications|food|meals|bloodwork|engage|attend|take|speak|talk|participate)',
    'turn~ down ... (meds|medication|treatment|injection)',
  ],
  except: [
    '(be|is|are|was|were|been) refused',
    'right to refuse',
    'refuse~ (entry|admission|housing|benefits|service|coverage|leave)',
  ],
  message: '“Refused” makes a choice sound like defiance.',
  why: 'Saying no is a decision with a reason. The reason is what a shared plan can work with.',
  chime: ['empowerment'],
  ask: "What was the person's reason?",
}

export const proof: Proof = {
  sources: ['uofl', 'goddu'],
  flags: [
    'Pt refused the evening injection.',
    'She has been refusing lab work all week.',
    'Mr. Tremblay refuses to attend rounds.',
  ],
  passes: [
    'The pharmacy refused the faxed script.',
    'He was refused housing twice this year.',
    'She reviewed her right to refuse treatment.',
  ],
}

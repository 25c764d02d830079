import type {Proof, Rule} from '../../rule.js'

/** Being put somewhere, with nobody who decides. */
export const placedIn: Rule = {
  id: 'en.coercion.placed-in',
  severity: 'suggest',
  match: [
    '{be} (put|placed|locked) (in|into|on) (a|the)? (seclusion|restraint+|isolation|quiet room|hospital|form|cto|close|constant|point|group home|nursing home)',
    '[(put~|placed) (him|her|them|pt)? (in|into)] (the|a)? (seclusion|restraints|hospital|quiet room)',
    '(forcibly|forced to|made to) (take|medicated|removed|undressed|injected|escorted|shower|attend|inject)',
    '(taken down|subdued|tackled|locked up|committed to (the|a)? {ward})',
    '(physically|chemically) restrained',
    '[(placed|put) on] (1|q15|one|close|constant|special|observation+|precautions)',
    '(put|placed) on (a|an)? form',
    'had to be (medicated|restrained|escorted|secluded|removed|locked|isolated|injected|coaxed|forced|carried|held|told|reminded|redirected)',
    '(talked into|coerced into|under protest|no choice but to)',
    '{be} (secluded|restrained|sedated)',
    '^ (secluded|restrained|sedated) (for|until|as|by|after|at)',
    '(medicated|injected|treated|admitted|given) ... against (his|her|their) (will|wishes)',
    '({charge}|he|she|they) (was|were|is|been) [formed]',
    '(kept|held) in (hospital|pyjamas|pajamas|seclusion)',
    'on (unit|room) restriction',
    '[locked in] (seclusion|his room|her room|room)',
    '(given|offered) (a|the)? (choice of|choice between|option of) (oral|po|pills|tablet|im|injection|needle|going)',
    '(escorted|walked|led|taken|brought|carried|dragged|wrestled|guided|moved|directed) (back)? (to)? (the|his|her|their)? (unit|room|seclusion|quiet room|ward|floor|ground|bed|hospital)? by (security|police|staff|guards|code white|four|three|two|five|male|officers|team)',
    '(with|via|by|needed|required|used|requiring|using) (hands-on|show of force|physical force|force|code white)',
    '(helped|assisted|eased|guided|placed|put|taken|lowered) (in|into) (a|the|4|four|five|5|2|mechanical|soft|full)? (point)? (restraint+|pinel+|seclusion|isolation|hold)',
    '(put|placed|kept|held) (on|under) (a|an|the)? (constant+|close|1:1|1|one|q15|q 15|special|strict|suicide|elopement|arm|line|obs|observation+|watch|precautions|restrictions|room|bed)',
    '(brought|dragged|hauled|carried|picked|apprehended|taken|escorted) in (by (police|rcmp|opp|cops|security|ems) (kicking|in cuffs|handcuffed|screaming|fighting|against)|kicking|in (hand)cuffs|screaming)',
    '({be}|been|got) (formed|sectioned|certified) (by|on|for|in)',
    '^ (formed|sectioned) (by|on|for|in)',
    '(formed|certified|sectioned) (again|under|him|her|them)',
    '(placed|put) in (2|3|4|5|2pt|4pt|5pt|four|five|soft|full|locked|mechanical|wrist|leg) (pt|point|points)? (restraint+|seclusion|restraints|cuffs|limb)?',
    '(told|warned|informed|advised) (it would|she would|he would|they would|would|will|he will|she will) (be|get|have|need) (im|given|injected|restrained|medicated|secluded|held|certified|formed|otherwise|sent)',
    '(choice|told|agreed|option|take it) (or|otherwise) (im|injection|needle|injected|restraint+|seclusion|form)',
    '(slapped|tossed|thrown|threw|stuck) (in|into) (restraints|seclusion|four-points)',
  ],
  except: [
    'forced (to|by) (close|move|stop)',
    'coerced into (sex|marriage)',
    'on probation',
    '(placed|put) on (a)? form (1|2|3|4|5|30|33|42)',
    '(put|placed) on (special|close) (diet|list)',
  ],
  guards: {negation: false},
  message: 'This hides who decided, and why.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: ['Was placed in seclusion at noon.', 'Had to be put in restraints.', 'Placed on 1:1 overnight.'],
  passes: [
    'Placed the cup in the sink.',
    'She put on her coat and left.',
    'Consent form for MRI signed.',
    'Certified for first aid in May.',
  ],
}

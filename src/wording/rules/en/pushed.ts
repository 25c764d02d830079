import type {Proof, Rule} from '../../rule.js'

/** The person as somebody to be pushed. */
export const pushed: Rule = {
  id: 'en.compliance.pushed',
  severity: 'suggest',
  match: [
    '(i|we|staff|team|nurse|writer|rn|md|doctor) (have|has|had)? (again|repeatedly)? [(warned|cautioned|lectured|scolded|admonished|reprimanded)] (him|her|them|pt|patient|client|mother|parents)',
    '({charge}|he|she|they|mother|parents) (was|were|been|has been) (again|also|repeatedly|then)? [warned] (re|about|of|that|not|again|for|to|$)',
    '(has|have|had|needs|need|needed|wants) to be (pushed|chased|told|prodded|nagged|reminded|begged|cajoled|coaxed|prompted|cued|pestered|bribed|forced|convinced|made|dragged|bathed by)',
    '(needs|needed|requires|took|takes) (a)? (push|pushing|prodding|nudge|nudging|cajoling|coaxing|convincing|bribing|nagging|chasing|lots of encouragement|much encouragement|max encouragement|a firm hand|firm handling)',
    '(without|unless|until) (being)? (pushed|told|prompted|reminded|prodded|nagged|forced|made|asked repeatedly)',
    '(told|asked|reminded|prompted|redirected|warned) (x|x2|x3|x4|2x|3x|twice|three times|four times|repeatedly|several times|many times|over and over|again and again|numerous times|multiple times)',
    '(told off|given a talking to|read the riot act|put in (his|her|their) place|taken aside|called out for|chastised|scolded|disciplined|reprimanded|lectured)',
  ],
  except: [
    'warned (by|about|of) (police|the (police|landlord|court|ice|storm|weather))',
    '(adjustment+|change+|decision+|appointment+|plan+|effort+|attempt+|arrangement+|referral+|diagnosis|progress) ... to be made',
    'asked (twice|three times|four times|several times|many times|repeatedly) (about|if|when|whether|why|where|what|how)',
    'told (x|twice|him|her)? (that|us|me|about) ',
    '(button|door|bell|wheelchair|pedal|lever|cart) ... (pushed|push|pushing)',
  ],
  message: 'This tells of pushing and leaves out why.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Has to be pushed to shower.', 'Told off for leaving the table.'],
  passes: ['The button has to be pushed twice.', 'She pushes her walker to the garden.'],
}

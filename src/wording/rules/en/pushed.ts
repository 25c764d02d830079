import type {Proof, Rule} from '../../rule.js'

/** The person as somebody to be pushed. */
export const pushed: Rule = {
  id: 'en.compliance.pushed',
  severity: 'suggest',
  match: [
    '[(lectured|scolded|admonished|reprimanded)] (him|her|them|pt|patient|client|mother|parents)',
    '[warned] (him|her|them|pt|patient|client)? (again|repeatedly|once more)',
    '(has|have|had|needs|need|needed|wants) to be (pushed to|made to (wash|shower|eat|get|take|attend)|chased|prodded|nagged|begged|cajoled|coaxed|pestered|bribed|dragged)',
    '(needs|needed|requires|required|took|takes) (a lot of|lots of|constant|frequent|repeated|endless|much|ongoing|regular)? (prodding|cajoling|coaxing|convincing|bribing|nagging|chasing|a firm hand|firm handling)',
    '(without|unless) (being)? (pushed|prodded|nagged|forced)',
    '(told|reminded|prompted|redirected|warned) (x|x2|x3|x4|2x|3x|twice|three times|four times|repeatedly|several times|many times|over and over|again and again|numerous times|multiple times)',
    '(told off|given a talking to|read (him|her|them)? the riot act|put in (his|her|their) place|chastised|scolded|reprimanded)',
    '(has|have|had|needs|need|needed|wants) to be (pushed|told|reminded|prompted|cued|forced|convinced|made|bathed by)',
  ],
  except: [
    '(scolded|reprimanded) (himself|herself)',
    'by (text|phone|letter|email)',
    'told (x|twice|him|her|repeatedly)? (that|us|me|about|by)',
    '(button|door|bell|wheelchair|pedal|lever|cart|swing) ... (pushed|push|pushing)',
    '(adjustment+|change+|decision+|appointment+|plan+|effort+|attempt+|arrangement+|referral+|diagnosis|progress) ... to be made',
    'told (x|twice|him|her)? (that|us|me|about) ',
    '(button|door|bell|wheelchair|pedal|lever|cart) ... (pushed|push|pushing)',
  ],
  message: 'This tells of pushing and leaves out why.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Has to be pushed to shower.',
    'Told off for leaving the table.',
    'Needs constant chasing for the injection.',
  ],
  passes: [
    'The button has to be pushed twice.',
    'She pushes her walker to the garden.',
    'She asked twice for a blanket.',
    'He lectured at the university.',
    'Do nothing until told otherwise.',
  ],
}

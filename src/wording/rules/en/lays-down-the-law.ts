import type {Proof, Rule} from '../../rule.js'

/** Relatives and people who speak up, put in their place. */
export const laysDownTheLaw: Rule = {
  id: 'en.character.lays-down-the-law',
  severity: 'suggest',
  match: [
    '(lay~|laying|lays|laid) down the law',
    '((dr|doctor|nurse|professor) google|google (doctor|md|degree))',
    '((rule~|ruling) the (roost|house)|wear~ the trousers|under (his|her) (wife s|mother s|husband s|partner s)? thumb|call~ (all)? the shots)',
    '({kin}|wife|husband|partner|she|he|they|visitors|relatives) {be} ... ... ... [(half|most|part|the whole|(a|the) (big|large|main|real) part of|the real) (of)? the problem] ($|and|here|with|in)',
    '[(no better|as bad|just as bad|worse) than (his|her|their|the) (mother|father|brother|sister|mum|mom|dad|husband|wife|partner|family|cousin|uncle|son|daughter|siblings)] ($|and|or|who|for|at|when)',
    '(the)? whole (family|clan|household|lot) (is|are)? (just)? (the same|like (this|that)|as bad|at it|hopeless|trouble)',
    '(armchair|self-appointed|self-styled|resident|barrack-room|would-be) (expert|doctor|lawyer|medic|physician|advocate|specialist)',
    '(thinks|knows|reckons|seems to think) (he|she|they|it) (is|are|s|know+) (a|the|an|it all|more than|better than) ($|doctor|expert|boss|specialist|consultant|nurse|(the|any|all) (doctor+|nurse+|staff|team))',
    '(would|will|won|wouldn) not? t? hear (of (it|any|a|the|going|moving|trying|stopping|taking|having|coming|being)|a word|reason)',
    '(cannot|can t|can not|won t|will not|would not|wouldn t|refuses to|never) be (told|argued with) ($|anything|about|by|and|otherwise)',
    '(done|given|ordered|prescribed|booked|sent|arranged|offered|agreed|repeated|requested|x-ray|xr|cxr|ct|mri|bloods|script|antibiotics|referral|letter|swab|scan|seen|reviewed|admitted) ... ... [to (placate|appease|pacify|mollify|humour|shut up) (the|his|her|their)? (him|her|them|mom|mum|mother|father|dad|parents|family|daughter|son|wife|husband|pt|patient|client|relatives)]',
    '(read|reading|reads) (too much|everything) (on|off) (the internet|google|facebook|forums)',
  ],
  except: [
    '(results|news|age|sex|dose|difference|apart|which|secrets) ... (cannot|can t|can not|will not|would not) be told',
    '(search~|looked|google) (doctor|dr) google (maps|forms)',
    '(pain|knee|hip|leg|eczema|asthma|hearing|height|sight|vision|cough|rash) ... (no better|worse|as bad) than',
  ],
  guards: {apart: false},
  message: 'This puts down somebody who speaks up; what was asked is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Son laying down the law about her feeds.',
    'Dr Google says it is Lyme.',
    'His mother is overbearing and frankly half the problem.',
    'No better than his brother, the whole family the same.',
    'Scan done to placate the daughter.',
    'Father would not hear of it.',
    'Thinks she is a doctor.',
    'Cannot be told.',
  ],
  passes: [
    'Her knee is no better than the week before.',
    'She cooks to placate him when he drinks.',
    'The bus is half the problem.',
    'The whole family is like her, tall and dark.',
    'Results cannot be told by phone.',
  ],
}

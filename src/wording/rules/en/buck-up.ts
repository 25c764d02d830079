import type {Proof, Rule} from '../../rule.js'

/** Effort, called for like a reprimand, or found wanting in a saying. */
export const buckUp: Rule = {
  id: 'en.compliance.buck-up',
  severity: 'suggest',
  match: [
    'buck~ (up $|(his|her|their|your) ideas up)',
    '(pull~|get~|got) (his|her|their) finger out',
    'shape up or',
    '(man up|toughen~ up|get a grip ($|on (himself|herself)))',
    '(grow|needs) a (spine|pair|backbone)',
    '(bit of|more|no|lacks) backbone ($|needed)',
    'unless (stood over|nagged|bribed|cajoled)',
    'a (hand s turn|(stroke|tap|lick) of work)',
    '(heaven|heavens|god) forbid (that)? (he|she|they) (should)?',
    '(not|never|t|rarely|hardly|seldom|refuses to|without) (ever|even)? lift~ a finger',
    '(fall~|fell|gave up|give~ up|crumble~) at the first (hurdle|obstacle|setback)',
    '(couldn t|can t|could not|cannot|not) be (arsed|fagged|troubled)',
    '(bone-idle|(won t|wouldn t) or (can t|couldn t)|(can t|cannot|couldn t) or (won t|will not|wouldn t))',
    'no (real|great|genuine)? (appetite for|interest (whatsoever|at all) in) (change|recovery|getting|treatment)',
    '(not|t|yet to|must|needs to|has to) (yet)? hit (his|her|their|a|rock) (own)? bottom',
  ],
  except: [
    '(cannot|can t|could not|couldn t|unable to) lift a finger',
    '(cannot|not|t) be troubled (by|with)',
    'lift~ a finger (without|because|due)',
  ],
  guards: {apart: false, negation: false},
  message: 'This calls for effort; what it takes, and what helps, is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Wants to get his finger out.',
    'Never does a stroke of work unless nagged.',
    'Heaven forbid she makes her own tea.',
    'Gave up at the first setback.',
    'Could not be arsed with breakfast.',
    'Has not hit her bottom yet.',
  ],
  passes: [
    'Weak after the stroke: could not lift a finger.',
    'Unable to reach his socks; got a grip on the rail.',
    'Not to be troubled by visitors after surgery.',
    'Has pain along the backbone.',
    'The door stays shut unless pushed.',
  ],
}

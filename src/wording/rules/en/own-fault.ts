import type {Proof, Rule} from '../../rule.js'

/** Illness as the person’s own fault. */
export const ownFault: Rule = {
  id: 'en.character.own-fault',
  severity: 'suggest',
  match: [
    'choose~ to (use|drink) (again|{substance}|despite|instead|rather)',
    'choose~ to (use|relapse) $',
    'life-style (choice+|issues)',
    '(chaotic|unhealthy|criminal|transient|poor) life-style',
    '(only|just) (himself|herself|themselves) to blame',
    '(homeless|unhoused|unemployed) by choice',
    '(symptoms|crisis|situation|problem+) {link} (all)? self-inflicted',
    'self-inflicted (problem+|crisis|situation)',
    '(bad|wrong|rough|negative) (crowd|peers|peer group|company)',
    'self-destructive',
    'self-sabotage~',
    '(deserve~|deserved) (it|this)',
    'brought it on (himself|herself|themselves)',
    '(nobody|no one|only) (but)? (himself|herself|themselves) to blame',
    '(has|have) (himself|herself|themselves) to blame',
    'made (his|her|their) (own)? bed',
    'if (he|she|they|pt|client) (only|would|just)? (put|puts|made|makes|showed|tried|try) in? (any|some|more|an)? (effort|harder)',
    '(did|has done|doing|does) (it|this) to (himself|herself|themselves)',
    '(his|her|their) own (doing|worst enemy|making)',
    'gets? what (he|she|they) deserve~',
    'set~ (himself|herself|themselves) up (to fail|for failure)',
  ],
  except: ['(soup|bread|dress|music|film) of (his|her|their) own making'],
  message: 'This lays illness on the person.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'casat'],
  flags: [
    'Chose to use again in May.',
    'Lifestyle choices led to this.',
    'Has nobody but himself to blame.',
    'Would do well if he put in any effort.',
    'Her own worst enemy.',
    'Sets himself up to fail.',
  ],
  passes: ['He chose to use the stairs.', 'Her choice of music is jazz.', 'A quilt of her own design.'],
}

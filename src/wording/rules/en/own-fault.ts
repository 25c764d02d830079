import type {Proof, Rule} from '../../rule.js'

/** Illness as the person’s own fault. */
export const ownFault: Rule = {
  id: 'en.character.own-fault',
  severity: 'suggest',
  match: [
    'choose~ to ((use|drink) (again|{substance}|despite|instead|rather)|(use|relapse) $)',
    'life-style (choice+|issues)',
    '(chaotic|criminal) life-style',
    '(homeless|unhoused|unemployed) by choice',
    '((symptoms|crisis|situation|problem+) {link} (all)? self-inflicted|self-inflicted (problem+|crisis|situation))',
    '(choose~|picks|puts) ({substance}|drinking|crack|booze|gambling) (over|before|ahead of) (his|her|their)',
    'wrong crowd',
    'self-destructive',
    'self-sabotage~',
    '(brought it on|did this to) (himself|herself|themselves)',
    '(only|nobody|no one) (but)? (has|have)? (himself|herself|themselves) to blame',
    '(has|have) (only)? (himself|herself|themselves) to blame',
    'made (his|her|their) (own)? bed and (must|has to|can|now)',
    'if (he|she|they|pt|client) (only|would|just)? (put|puts|made|makes|showed) (in)? (any|some|more|an) effort',
    '(his|her|their) own (doing|worst enemy|making)',
    '(gets|got|get) what (he|she|they) deserve~',
    'set~ (himself|herself|themselves) up (to fail|for failure)',
  ],
  except: ['of (his|her|their) own making'],
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
  passes: [
    'He chose to use the stairs.',
    'Her choice of music is jazz.',
    'A quilt of her own design.',
    'She made her bed before breakfast.',
  ],
}

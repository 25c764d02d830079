import type {Proof, Rule} from '../../rule.js'

/** An aside to the reader, over the person’s head. */
export const betweenOurselves: Rule = {
  id: 'en.belittling.between-ourselves',
  severity: 'suggest',
  match: [
    '(let s|lets|let us) (be (honest|frank|real)|face it)',
    'if (we|i) (are|am|re|m) (being|to be)? (brutally|quite)? (honest|frank)',
    '(between (ourselves|you and (me|i))|to put it (bluntly|politely|kindly))',
    '(one|you) (does|do|has to|have to|can only|can t help but|might well) wonder ($|if|whether|why|how)',
    'makes (you|one|me) wonder',
    '^ (off the record|guess who|no prizes for guessing|you guessed it|dream on|go figure|quelle surprise|fancy that|oh joy|just my luck|lucky (me|us)|coincidence $)',
    '((which|that|this) (says|tells (you|us)) (it all|everything)|speaks volumes|need (i|we) say more|nuff said|draw your own conclusions)',
    '(you|one) (can|could) (fill in the blanks|join the dots|do the maths|do the math)',
    'if you (please $|believe in (fairies|that|this)|(like|buy) that sort)',
    '(i|we) (ve|have) heard (better|it all|them all)',
    '(some|certain) people (should|shouldn|never|won|just|can) (not|t)? (be (allowed|having)|have|learn|want|like)',
    '^ (charming|delightful) (individual|specimen|character|creature) $',
    '(couldn|can|could not) t? tell (you|anyone) why (he|she|they) (is|s|are|was)',
    '(pd|bpd|eupd|borderline|trouble|needy|difficult|cluster b) (in capital letters|with a capital|written all over|through and through|in every bone)',
    '(i|we) (am|m|are|re) not (his|her|their) (secretary|nanny|taxi|servant|maid|mother)',
  ],
  except: ['(says|said|told|asks|feels) ... if (he|she|they)', 'honest with'],
  guards: {apart: false, told: false},
  message: 'An aside to colleagues; the person may read it too.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Let’s face it, he will drink.',
    'If I am frank, the flat is lost on her.',
    'Between you and me, he has no plan.',
    'One can only wonder.',
    'Need I say more.',
    'Certain people never learn.',
    'Borderline through and through.',
  ],
  passes: [
    'Let us know if the pain comes back.',
    'I wonder if the dose is too high.',
    'If you please sign here, I will fax it.',
    'Some people find this leaflet useful.',
    'She can fill in the form herself.',
  ],
}

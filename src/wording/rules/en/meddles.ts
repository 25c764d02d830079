import type {Proof, Rule} from '../../rule.js'

/** Verbs that name conduct and condemn it in one word. */
export const meddles: Rule = {
  id: 'en.character.meddles',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(meddle~|connive~|scheming|schemed|schemes (to|with|against)|grandstand~|gloat~|nitpick~|backstab~|brag~|mope~|grovel~|vegetate~|overdramatize~|overdramatise~|slack~ off|laze~ (about|around)|snoop~|pry~ into|(sneer~|smirk~) at|intrude~ on)',
    '(deceive~|hoodwink~|swindle~|dupe~|squander~|harass~|fibs|fibbed|fibbing|(tend~|began|start~|like~|know~|continue~|liable|prone) to (fib|gossip|scheme)|gossips|gossiped|gossiping)',
    '(bicker~|squabble~) with (the|her|his|our|other|co)? (staff|peer+|nurse+|aide+|resident+|patients|roommate+|everyone|anyone)',
    '(fight~ (care|cares|staff|us)|abuse~ (the|our|a|an)? (staff|aide+|nurse+|clerk|worker+|doctor+|peer+))',
  ],
  except: [
    'smirk~ at (his|her|their) own',
    '(a|an|the|his|her|their|electric|stolen|on|new|old) moped+',
    '(was|were|been|being|be|is|are|got|get~|feel~|felt|often|^) (deceived|hoodwinked|swindled|duped|harassed|squandered)',
    '(deceived|hoodwinked|swindled|duped|harassed|abused) (by|at|in|into|for|because|online|on|when|since|and|over|out|as)',
    '(fear~|worry~|afraid|denies|denied) ... harass~',
    '(deceive~|fool~) (the eye|himself|herself)',
    'not intrude~',
    '(looks|appearances) can deceive',
    '(boy|boys|girls|kids|men|people|classmates|others) ... (sneer~|smirk~|snoop~|meddle~)',
    'vegetating (lesion+|mass|tumour|tumor|growth)',
  ],
  message: 'This condemns an act instead of telling it.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He meddles in everything on the ward.',
    'Mr. Roy tends to gossip with peers.',
    'She deceived the whole team about the pills.',
    'Pt kept snooping in the linen room.',
    'The client was harassing the clerk again.',
  ],
  passes: [
    'Wants a moped.',
    'She was harassed at work and deceived by a caller.',
    'Rate-controlled a fib, on apixaban.',
    'Her union ran a pension scheme; the neighbours gossip.',
    'He and his brother bicker over hockey.',
    'A slowly growing, vegetating lesion of the lip.',
  ],
}

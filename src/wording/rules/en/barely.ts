import type {Proof, Rule} from '../../rule.js'

/** What is managed, told by how little it is. */
export const barely: Rule = {
  id: 'en.deficit.barely',
  severity: 'hint',
  frame: 'does',
  match: [
    '[(barely|hardly|scarcely)] (gets|get|got|manages|manage|managed|copes|coping|cope|functions|functioning|functional|able|makes|made|holds|holding|keeps|keeping|cooks|leaves|left|takes care|looks after|survives|scraping|gets by)',
    '(falling|fell|fallen|fall~) apart',
    '(disorganized|dysfunctional|nonfunctional|non-functional) (at|in|and|since|on|again|today)?',
    '(not|poorly) (able to)? (functioning|functional)',
    '(struggles|unable|fails) with (basic|simple|even|everyday) (tasks|adls|chores|demands|life)?',
  ],
  except: [
    '(feel~|felt|fears|afraid) ... (apart|spiralling|unravelling)',
    '(vision|kidney|renal|lung|hearing|cardiac|wound|condition|function|shoes|weather|skin|medical+) ... (deteriorated|deteriorating|disorganized)',
    '(barely|hardly) (gets|got|get) (any|enough) sleep',
    'disorganized (thought+|thinking|speech)',
    'dysfunctional (uterine|bleeding|bladder|valve|voiding)',
  ],
  message: 'This counts what is missing.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: ['Barely manages her own laundry.', 'He is falling apart since June.'],
  passes: ['Renal function has deteriorated.', 'She fears that it will fall apart.'],
}

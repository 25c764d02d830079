import type {Proof, Rule} from '../../rule.js'

/** What is managed, told by how little it is. */
export const barely: Rule = {
  id: 'en.deficit.barely',
  severity: 'hint',
  frame: 'does',
  match: [
    '[(barely|hardly|scarcely)] (gets by|gets through|manages|manage|managed|copes|coping|cope|functions|functioning|functional|cooks|leaves|takes care|looks after|survives|surviving|scraping)',
    '(falling|fell|fallen|fall~) (apart|to pieces)',
    '(disorganized|dysfunctional|nonfunctional|non-functional) (at|in|and|since|on|again|today)?',
    '(not|poorly) (able to)? (functioning|functional)',
    '(struggles|struggling) with (basic|simple|even|everyday) (tasks|adls|chores|demands|life)?',
    'need~ (looking after|(to be)? (looked after|taken care of|minded|watched over) ($|by|like|all))',
    'struggle~ to cope $',
    'never grew up ($|and)',
  ],
  except: [
    '(feel~|felt|fears|afraid) ... (apart|spiralling|unravelling)',
    '(vision|kidney|renal|lung|hearing|cardiac|wound|condition|function|shoes|weather|skin|medical+) ... (deteriorated|deteriorating|disorganized)',
    '(disorganized (thought+|thinking|speech)|manages (the|a|two|three) (stairs|steps|flight+))',
    'dysfunctional (uterine|bleeding|bladder|valve|voiding)',
    '(disorganized (intermyofibrillar|architecture|network+|fibres|collagen|attachment)|dysfunctional (and)? (protein|gene|platelets|kidney|gallbladder|sphincter|transcript))',
    'poorly functioning (kidney+|graft+|gallbladder|valve+|heart|ventricle|shunt|thyroid|liver|lung+)',
  ],
  message: 'This counts what is missing.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Barely manages her own laundry.',
    'He is falling apart since June.',
    'She fell to pieces on Sunday.',
    'He needs looking after.',
  ],
  passes: [
    'Renal function has deteriorated.',
    'She fears that it will fall apart.',
    'His boot fell to pieces in the snow.',
    'Biopsy: disorganized collagen networks.',
    'A poorly functioning kidney on the left.',
  ],
}

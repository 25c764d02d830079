import type {Proof, Rule} from '../../rule.js'

/** Silence and distance, told as something done to us. */
export const shutsDown: Rule = {
  id: 'en.compliance.shuts-down',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(isolates|isolating) (himself|herself|themselves|self)? (to|in) (his|her|their)? (room|bed|bedroom)',
    '(isolated|isolate) (himself|herself|themselves|self) (to|in) (his|her|their)? (room|bed|bedroom)',
    '(isolative|seclusive|reclusive|withdrawn and guarded)',
    '(closed-off|walled-off|shut-down) (in|with|to|when|during|at|and|again|from)',
    '(shut~|clam~|clammed|closed) (right)? (up|down) (when|during|if|whenever|emotionally|in (session|group|interview)|with (staff|writer))',
    'put~ up a (front|facade)',
    '(dodge~|duck~|evade~) (all|our|the)? (calls|contact|appointment+|staff|question+|writer|worker|visit+|outreach|us|cm|team)',
    '(not|t|never|hardly|barely) (let|letting|lets) (anyone|staff|people|us|the team|writer|workers) in $',
    '(clammed|clams|clamming) (right|straight)? up',
    '((screen~|avoid~) (our|my|the team s|staff s) (calls|contact|visits|messages)|(never|rarely|refuses to|won t|will not|does not|doesn t) (answers|returns|answer|return|pick up|picks up) (our|my) (calls|messages|texts)|evade~ (follow-up|care|treatment))',
  ],
  except: ['isolating ... ... (covid|flu|influenza|positive|precautions|swab)'],
  message: 'This reads distance as will; it may be safety.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: [
    'Shut down when asked about rent.',
    'Dodges calls from CM.',
    'Clammed up after lunch.',
    'Never returns our calls.',
  ],
  passes: ['The cafe where he works shut down in May.', 'The road is closed off near her home.'],
}

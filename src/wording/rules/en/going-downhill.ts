import type {Proof, Rule} from '../../rule.js'

/** Getting worse, told as a slide. */
export const goingDownhill: Rule = {
  id: 'en.deficit.going-downhill',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(regress~|deteriorate~|unravel~|disintegrate~|crumble~|come undone|came undone|spiral~|nosedive~|backslide~)',
    '(sliding|slid|slides|slipping|slipped|gone|going|goes|went|declining|declined|worsened|worsening) (backwards|backward|down-hill|badly|rapidly|steadily|fast|mentally|functionally|psychiatrically)',
    '(is|was|has been|s|been|keeps) (on a)? (downward (spiral|slide|trajectory)|circling the drain|on the skids|down and out)',
  ],
  except: [
    '(conscious|consciousness|gcs|sats|respiratory|clinically|neurologically|haemodynamically|hemodynamically) ... (deteriorate~|deteriorated)',
    'deteriorate~ (to (a|an)? (gcs|respiratory)|and (died|expired|intubated)|with|clinically|neurologically|prior|into)',
    '(feel~|felt|fears|afraid) ... (spiralling|unravelling)',
    'spiral (ct|fracture|computed|scan)',
    'continued to deteriorate',
    '(tumour|tumor|lesion+|vision|hearing|renal|kidney|disease) ... regress~',
  ],
  message: 'This tells of a slide, and not of what changed.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['He has deteriorated since the move.', 'She is regressing badly off her routine.'],
  passes: ['Her renal function deteriorated overnight.', 'He has not deteriorated since the last visit.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Getting worse, told as a slide. */
export const goingDownhill: Rule = {
  id: 'en.deficit.going-downhill',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(regress~|deteriorate~|unravel~|unravelled|unravelling|spiralling|spiraling|spiralled|spirals|backslide~|backslid)',
    '(downward (spiral|slide)|circling the drain|on the skids)',
    '(sliding|slid|slides|slipping|slipped|gone|going|goes|went|declining|declined|worsened|worsening) (backwards|backward|down-hill|badly|rapidly|steadily|fast|mentally|functionally|psychiatrically)',
  ],
  except: [
    '(conscious|consciousness|gcs|sats|respiratory|clinically|neurologically|haemodynamically|hemodynamically) ... deteriorate~',
    'deteriorate~ (to (a|an)? (gcs|respiratory)|and (died|expired|intubated)|with|clinically|neurologically|prior|into)',
    '(progressively|continued to) (deteriorating|deteriorate)',
    '(feel~|felt|fears|afraid) ... (spiralling|spiraling|unravelling)',
    '(lesion+|plaque+|vision|hearing) ... regress~',
    '(deteriorating (vision|sight|hearing|renal|kidney|cardiac|liver|eyesight|mobility)|(condition|status|function|symptoms|mass|tumour|tumor|swelling|oedema|edema|rash|cyst) ... (regress~|deteriorate~)|unravel~ (the|how|why|what))',
    '(deteriorate~ ... ... (died|death|icu|intubated|sepsis|shock|bled|arrest~)|(self|spontaneously) regress~)',
  ],
  message: 'This tells of a slide, and not of what changed.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['He has deteriorated since the move.', 'She is regressing badly off her routine.'],
  passes: [
    'Her renal function deteriorated overnight.',
    'He has not deteriorated since the last visit.',
    'Deteriorating vision in the left eye, for the eye clinic.',
    'Despite surgery our patient deteriorated rapidly and died.',
  ],
}

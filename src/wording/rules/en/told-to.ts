import type {Proof, Rule} from '../../rule.js'

/** Orders: staff tell, the person obeys. */
export const toldTo: Rule = {
  id: 'en.compliance.told-to',
  severity: 'suggest',
  match: [
    '{be} (told|instructed|ordered|warned|directed) (not)? to',
    '{be} (redirected|reprimanded)',
    '(needs|requires|required|needed) ... (redirection|limit-setting)',
    '(does|did) not (listen ($|to (staff|us|reason|instructions|direction))|obey|follow (directions|direction|rules))',
    'despite (repeated|multiple|many|several|numerous|being|frequent) (warning+|reminder+|prompts|prompting|told|teaching|education|requests|redirection)',
    '(repeatedly|again) (reminded|warned)',
    '{be} (told|reminded|warned) (repeatedly|again|several times|many times)',
    'need~ (constant|frequent|repeated|much|ongoing) (reminders|prompting|prompts|supervision|encouragement)',
    '(behaviour|behavior|language) {be}? (unacceptable|not acceptable|not tolerated)',
    'unacceptable (behaviour|behavior|language)',
    '(given|issued|on) (a|his|her|their)? (final)? warning',
    '(spoken to about|consequences (explained|given|reviewed))',
    'need~ ({many}|frequent|lots of|a lot of|continual|continuous|firm|strict|max|maximum|several|repeated) (prompts|prompting|cues|cueing|reminding|reminders|redirection|direction|limits|limit-setting|structure|boundaries|supervision|pushing|coaxing)',
    '(required|requires|requiring|require) ({many}|firm|strict|repeated|several|lots of|continual|verbal|max) (prompts|prompting|redirection|limits|reminders|direction)',
    '(spoken|talked) to (by|about) (staff|nursing|charge|manager|his|her|their)',
    '(warned|cautioned|lectured|scolded|reprimanded) (re|about|that|for|regarding) (the|unit|rules|consequences|behaviour|behavior|his|her|their|expectations|smoking)',
    '(reminded|counselled) (re|about|of|regarding|for) (the|his|her|their|unit)? (unit|house)? (rules|consequences|behaviour|behavior|expectations|language|boundaries|smoking policy)',
    '{be} (ordered|commanded|instructed|directed|made) to (stay|remain|leave|go|stop|return|sit|wait|follow|eat|take|attend|comply|apologize|behave|clean|shower|calm|lower|get)',
    '(should|ought to) (know better|have known better)',
    '(has|have|needs|must) (got)? to? want (to|it|help)',
    '(spoken|talked) to (about|re|regarding) (his|her|their)? (language|behaviour|behavior|attitude|conduct|hygiene|manners|tone|smoking)',
    'should be (grateful|thankful|ashamed)',
  ],
  except: [
    'counselled (about|re|regarding|on) the (increased)? (risk|risks)',
    'told to take it easy',
    'counselled (about|re|regarding|on) the (disease|diagnosis|prognosis|risks|options|procedure|condition)',
    '(lab|labs|a1c|panel|test+|testing|x-ray+|ct|mri|imaging|ultrasound|echo|bloodwork|work|culture+|study|studies|scan+|ecg|ekg|medication+|consult+|referral+|brace|sling|equipment|screen+) ... ... ordered',
    '(attention|dissection|gaze|needle|probe|beam|light|efforts) ... {be} (directed|redirected)',
    '(attention|it|tissue|wound+) {be} (redirected|directed)',
    '{be} ordered to (the|each|every)',
    '(told|instructed|directed|advised) (not)? to (do|lift|drive|use|ice|keep|follow up|see|take (1|one|two|2))',
    'by (police|court|judge|landlord)',
    '(told|instructed|directed|advised) to (fast|call|expect|arrive|bring|avoid|rest|elevate|return if)',
    '(voice+|landlord|school|boss|employer) ... (told|ordered|warned)',
    'know better (than|how|ways|what)',
  ],
  message: 'This records an order and leaves out the conversation.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Pt was told to return to her room.',
    'Does not follow directions on the unit.',
    'Smokes despite repeated warnings.',
    'At her age she should know better.',
    'Spoken to about language.',
  ],
  passes: [
    'The voice told her to hide the keys.',
    'He told us about his garden.',
    'She wants to know better ways to sleep.',
    'He should know better than anyone what helps.',
    'She has spoken to her aunt about the move.',
  ],
}

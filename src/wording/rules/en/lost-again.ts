import type {Proof, Rule} from '../../rule.js'

/** Lost, left, reverted: a course, told as a string of failings. */
export const lostAgain: Rule = {
  id: 'en.failure.lost-again',
  severity: 'suggest',
  frame: 'does',
  match: [
    'fallen through (every|all) (treatment|service|program)',
    '(offer~|gave|give~) no (reason|explanation|excuse|apology) ($|for)',
    'poor responder+',
    '(course|program|homework|chores) [not (completed|finished|attended|done)]',
    '(gave|gives) up (by week|after (one|two|three|a) (session+|week+|day+|group+|class+|month+)|on (group|treatment|program|therapy))',
    'unsuccessful at (pushing|quitting|maintaining|staying|keeping|abstaining)',
    '(lose~|lost) (yet)? another (job|apartment|placement|worker|sponsor|tenancy|roof|bed|spot)',
    '(ran|run~|burn~) through (his|her|their) (cheque|money|savings|inheritance)',
    '(unable|not able|never able) to (complete|finish|stay in|hack) (the|a|any|his|her)? (program|group|rehab|course|treatment|detox)',
    '(revert~|return~|retreat~|fell|fall~|lapse~|slid|slide~|slip~|go~) (right|straight)? (back)? (to|into) (his|her|their)? (old|bad|former|destructive) (habit+|ways|patterns|behaviour+|crowd|lifestyle)',
    '(stop~|quit) (coming|attending|showing up|participating|engaging|taking part)',
    '(fizzle~|peter~|flame~|crash~) out (of|after|within)',
    '(is|was|been) a (total|complete)? (failure|flop|write-off|washout)',
    '(back|ended up|wound up|landed) (on the (street|streets)|in (jail|detox)) (again|after (blowing|losing|spending|using|refusing))',
    '(miss~|skip~|forgot) (his|her|their|the|another|a)? (depot|injection|bloodwork|lab+|dose+|intake|hearing|check-in|curfew) (again|yet again|twice|three times)',
    '(has|have|had) (made|shown|put in) (no|little|minimal|zero) (real)? (effort|commitment|initiative)',
    '(self-sabotage~|self-destruct~|hit the skids|crash~ and burned)',
    '(ignore~|neglect~|disregard~) (his|her|their|all) (goals|recovery|homework|responsibilities|commitments|chores|appointments)',
    '(wasted|blew|blown|burned|burnt) (another|a|the|his|her|their|our|every) (absolute)? (admission|referral|intake|trial|interview|cheque|rent|discharge)',
    '(crash~|tap~|wash~|burn~|burnt) out (of|on|in|at|after|within) (the|his|her|their|program|group|treatment|school|work|rehab|a|another|day|one|two)',
    '(be|is|was|were|been|being|proved|again|still|ultimately|also|largely) (a failure|a bust|a flop|a write-off|a no-go|a disaster|a waste|a total failure|a washout)',
    '(wasted|squandered|blew|blown|burned|burnt) (another|a|the|his|her|their|our|an|every|yet another) (bed|opportunity|chance|month|year|week)',
    'unsuccessful (with|at|in) (home|college|school|day|work|group|foster|outpatient|online|supported|peer) (tuition|placement+|program|programme|therapy|leave|support|care|housing|treatment)',
    '(dropped|terminated|booted|struck|turfed) from (the|our)? (program|caseload|practice|roster)',
    '(fired|dismissed) from (every|all|multiple|several|most|numerous|countless|{many}) ... job+',
    'squander~ (his|her|their|them|it)',
    '[defaulted] after (week|month|dose|session|visit|one|two|three|a|the first)',
  ],
  anywhere: [
    '(he|she|they|who|(patient|pt|client|girl|boy|lad|man|woman|lady|gentleman|youth|resident|teen|child|veteran)) (alone|also|then|again|soon|eventually|later|abruptly|promptly|subsequently|has|had|have) (again|since|also|already)? [drop~ out] ($|again|after|at|of (the|treatment|therapy|group|program|programme|rehab|detox|dbt|cbt|it))',
    '[flunk~] (his|her|their|a|the) (swallow|road|oat|driving|cognitive|walking|balance|kitchen|ot|voiding)',
  ],
  except: [
    '(stopped|quit) (coming|attending) ... (because|due to|when the)',
    '(feel~|felt|fears|worries|worried|afraid|says|said|told) ... (lost|a failure|unable)',
    '(feel~|felt|fears|worries|worried|afraid|says|said|told) ... (lost|a failure|nowhere|a disaster|unable|a waste|failing)',
    '(returned|return~|back|went) to (old) (montreal|age|town|quebec|job|school)',
  ],
  message: 'This strings failings together, and leaves out what happened.',
}

export const proof: Proof = {
  sources: ['jgme', 'practice'],
  flags: [
    'Lost another job.',
    'Reverted to old habits.',
    'Stopped coming in May.',
    'He was unable to complete the program.',
    'Unsuccessful with home tuition.',
    'She flunked her swallow test.',
    'Dropped from the program in March.',
  ],
  passes: [
    'Her job was lost when the plant closed.',
    'She quit smoking.',
    'The trial was a success.',
    'Gave up the piano when her hands got stiff.',
    'She went back to her previous dose.',
  ],
}

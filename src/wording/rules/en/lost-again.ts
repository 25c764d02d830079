import type {Proof, Rule} from '../../rule.js'

/** Lost, left, reverted: a course, told as a string of failings. */
export const lostAgain: Rule = {
  id: 'en.failure.lost-again',
  severity: 'suggest',
  frame: 'does',
  match: [
    'fallen through (every|all|each|most)',
    '(offer~|gave|give~|provided|had) no (reason|explanation|excuse|apology)',
    '(poor|bad) responder+',
    '(course|program|group+|module+|homework|treatment|goals|goal|steps|therapy|classes|chores) [not (completed|met|finished|attended|achieved|done)]',
    '^ (gave|gives|giving) up',
    'unsuccessful (at|in) (pushing|quitting|completing|maintaining|his|her|their|staying|finding|keeping|attending|rehab|treatment|school|work|abstaining|getting|managing)',
    '(drop~|fumble~) the ball',
    '(lose~|lost) (yet)? (another|a second|a third|every|two|three|four|several) (job|jobs|apartment|apartments|housing|placement|placements|unit|worker+|sponsor+|tenancy|roof|bed|spot)',
    '(ran|run~|burn~|gone|went|go~|churned) through (his|her|their|all|two|three|four|five|six|several|many|every|another|most|numerous) (sponsor+|worker+|therapist+|program+|placement+|job+|doctor+|home+|shelter+|psychiatrist+|housing|roommate+|landlord+|foster|cheque|money|options|med+)',
    '(unable|not able|never able|t able) to (complete|finish|stay|succeed|last|handle|hack) (the|a|in|at|his|her|sober|clean|housed|group|program|any|school|work)',
    '(revert~|return~|retreat~|fall~|fell|lapse~|slid|slide~|slip~|relapse~|go~|went) (right|straight)? (back)? (to|into) (his|her|their)? (old|bad|former|previous|unhealthy|destructive) (habits|ways|patterns|pattern|behaviour+|crowd|friends|self|lifestyle|coping|routines)?',
    '(stop~|stopped|quit|ceased|gave up) (coming|attending|showing|trying|participating|calling|returning|engaging|answering|taking part)',
    '(fizzle~|peter~|flame~|crash~|tap~|wash~|burn~|burnt) out (of|on|in|at|after|within) (the|his|her|their|program|group|treatment|school|work|rehab|a|another|day|one|two)',
    '(not|never|isn t|wasn t|hasn t|n t) (been)? (making|made|make|making any|taking|take|getting|get|putting|put) (good|full|any|much|proper|real)? (use|advantage|effort|progress|headway|gains|anything|benefit|out) (of|from|to|in|at|on|with)',
    '(be|is|was|were|been|being|proved|again|still|ultimately|also|largely) (a failure|a bust|a flop|a write-off|a no-go|a disaster|a waste|a total failure|a washout)',
    '(back|ended up|wound up|landed|out) (on the (street|streets)|in (shelter|the shelter|hospital|jail|detox|the er|emerg)|at (square one|the shelter|the er)) (again|after (blowing|losing|getting|failing|spending|using|refusing|burning)|within|in less than|due to|because)',
    '(miss~|skip~|forgot|forget~) (his|her|their|the|another|a)? (depot|injection|bloodwork|lab+|clozapine bloods|dose+|intake|interview|meeting|hearing|group|check-in|shift+|class|curfew|bus) (again|yet again|x|twice|due to|without|three times|for the)',
    '(have|has|had) (made|shown|put in|demonstrated|expended) (no|little|minimal|not much|zero|no real|scant) (effort|progress|improvement|attempt|gain+|headway|commitment|movement|growth|change|initiative)',
    '(under-perform~|underachiev~|under-achiev~|non-complet~|self-sabotag~|self-destruct~|backslid~|procrastinat~|flounder~|bottomed out|hit the skids|hit the wall|went nowhere|got nowhere|going nowhere|goes nowhere|gone nowhere|crash~ and burned)',
    '(scrap~|abandon~|discard~|ignore~|neglect~|disregard~) (his|her|their|all|any) (goal+|plan+|recovery|homework|responsibilities|commitments|chores|program|appointments)',
    '(wasted|squandered|blew|blown|burned|burnt) (another|a|the|his|her|their|our|an|every|yet another) (admission|referral|intake|bed|opportunity|chance|trial|interview|placement|month|year|week|cheque|rent)',
  ],
  except: [
    '(feel~|felt|fears|worries|worried|afraid|says|said|told) ... (lost|a failure|nowhere|a disaster|unable|a waste|failing)',
    '(quit|stop~|stopped) (smoking|drinking|using)',
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
  ],
  passes: ['Her job was lost when the plant closed.', 'She quit smoking.', 'The trial was a success.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Seeing it as we do: what the person is said not to accept, grasp or own. */
export const cannotSee: Rule = {
  id: 'en.insight.cannot-see',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|cannot|never) (see|view|regard|consider|perceive|recognize) ... as (a problem|problematic|harmful|dangerous|serious|excessive|unusual|wrong|abnormal|ill|sick|unwell|an? (illness|addiction))',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never|reluctant|slow|loath) (yet|quite)? (ready|prepared|able|willing)? to (admit|accept|acknowledge|face|recognize) (he|she|they|responsibility|reality|having|(his|her|their|the) (diagnosis|illness|addiction|problem))',
    '(misattribute~|misinterpret~|misperceive~|misconstrue~) (staff|others|everything|social|actions|intentions|events|ordinary|benign|(his|her|their) (symptoms|intentions))',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|cannot|unable to|never) ((see|look|think) (beyond|past) (the (moment|present)|today|himself|herself)|see the (big|bigger|whole|larger) picture|(plan|think) ahead)',
    '(see~|perceive~|recognize~|acknowledges|admits) (no|little) (problem (with|in)|need for (treatment|medication|meds|help|admission|change|hospital|rehab|counselling)|connection between|harm in)',
    '{poor} (capacity|ability|aptitude)? (for|of|to)? (self-reflection|introspection|self-reflect|introspect|psychological-mindedness)',
    '(unable|inability|cannot|incapable|not able|lacks the (ability|capacity)) (to|of)? (reflect|introspect|self-reflect|reflecting)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never|yet|unable) (fully|really|yet|to)? (come|coming) to (accept|understand|recognize|acknowledge|appreciate|realize|terms with (the|his|her|their)? (reality|limitations))',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|cannot|never|fail~|refuse~|unable|unwilling|struggle~|slow|yet) (to|yet|seem|fully|really|even|truly|able)? (to|fully|really|yet)? (accept|accepting|accepted|acknowledge|acknowledged|recognize|recognise|recognized|appreciate|appreciated|understand|understood|see|realize|realise|realized|grasp|grasped|comprehend|face|own) ... (illness|diagnosis|sick|ill|unwell|disorder|condition|addiction|severity|seriousness|gravity|extent|consequences|impact|implications|ramifications|importance|rationale|reality|dangers|limitations|deficits|contribution)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|cannot|never|yet|unable) (able)? (to|yet|really|even)? (see|accept|accepted|acknowledge|acknowledged|recognize|recognized) (that)? (he|she|they|reality|responsibility) (is|has|needs|was|are|have|for)',
    '(has|have|had) (yet|still) to (accept (that|his|her|the (diagnosis|illness|need))|acknowledge|recognize|recognise|grasp|admit)',
    '(difficulty|trouble|struggles|struggling|hard time) (with)? ((accepting|acknowledging|admitting|appreciating) (the|his|her|their|that|how|he|she|responsibility|reality)|(seeing|understanding|recognizing) (that|how (his|her|their)))',
    '(no|little|poor|limited|zero|minimal|lack~) (real|true|any|of)? (of|any)? (concept|conception|appreciation|acceptance|acknowledgement|acknowledgment|comprehension|notion) (of|that|how)',
    '{poor} (understanding|awareness|recognition|acceptance) (of|into|about) (his|her|their|the|own)? (own)? (need|illness|diagnosis|role|condition|impact|limits|consequences|risk+|severity|symptoms|actions|behaviour)',
    '((oblivious|unmindful|heedless|uncomprehending|clueless) (of|to|that|about|how|as)|unaware of (his|her|their|the)? (own)? (illness|condition|deficits|impact|effect|limitations|risk+|danger+|consequences|behaviour))',
    '(just (does|doesn|do|don) (not|t)|(does|doesn|do|don) (not|t) (really|quite|just)) get (it|that|why|how)',
    '(reject~|dispute~|contest~|dismiss~|disown~|disavow~|deny|denies|denied) (the|her|his|having|that|this)? (he|she|they|a)? (mental|formal)? (diagnosis|illness|disorder|addiction|label)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never|yet|unable|cannot) (able)? (to)? (yet)? see that (he|she|they|meds|treatment|drinking) (is|has|needs|help+|are)',
    '(doesn|does|do|don) (not|t) get that (he|she|they)',
    '(not|t|cannot|never|fail~|refuse~|unable|unwilling|struggle~|slow|yet) (to|yet|seem|fully|really|even|truly|able)? (to|fully|really|yet)? (accept|accepting|accepted|acknowledge|acknowledged|recognize|recognise|recognized|appreciate|appreciated|understand|understood|see|realize|realise|realized|grasp|grasped|comprehend|connect|link|consider|face|own|identify|perceive) ... (ill|seriousness|gravity|nature|role|part|connection|symptoms|need)',
    '(not|t|cannot|never|yet|unable) (able)? (to|yet|really|even)? (see|accept|accepted|acknowledge|acknowledged|recognize|recognized|realize|realized) (he|she|they|that|this|it|his|their|reality|responsibility)',
    '(has|have|had) (yet|still) to (accept|come|realize|understand|develop|gain|learn)',
    '{poor} (understanding|awareness|knowledge|recognition|acceptance) (of|for|into|about) (why|how|what|need|her|his|their|the) (need|diagnosis|role|condition|rules|impact|limits|consequences|risk+|he|she|they|it|this|severity|own|symptoms|behaviour)?',
    'still (does|doesn|do|don|did|didn) (not|t) get (it|why|how|that)',
  ],
  except: [
    '(i|we) see no',
    '(i|we) (do|did|does)? (not|don t|didn t) see',
    'appreciate the (reasonably foreseeable)? consequences of (refusing|a (decision|lack)|the (decision|lack)|consenting)',
    '(says|said|tells|told) ... ... not (see|view|consider) (himself|herself|themselves)',
    '(not|t|cannot) (yet)? (see|understand|face|consider) (the|a|her|his|their|any) (sister|brother|mother|father|dentist|doctor|screen|clock|bus|form|letter|print|road)',
    'need+ (help|to be|an interpreter|glasses)',
    'not accept~ (new|visitors|calls|cash)',
  ],
  message: 'This grades how far the person agrees with us.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw', 'practice'],
  flags: [
    'Has still to acknowledge it.',
    'She has not fully understood the gravity of this.',
    'Has trouble seeing how his drinking hurts the kids.',
    'He disputes the diagnosis.',
    'Still does not get how ill he was.',
  ],
  passes: [
    'He cannot see the clock from bed.',
    'The landlord does not accept that the heat is off.',
    'She sees it as grief and says more sleep would help.',
    'He has yet to meet his new worker.',
    'Says that he does not see himself as ill.',
    'He cannot see past the screen, denies any sick contacts, and was unaware of the lump.',
  ],
}

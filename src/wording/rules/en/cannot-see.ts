import type {Proof, Rule} from '../../rule.js'

/** Seeing it as we do: what the person is said not to accept, grasp or own. */
export const cannotSee: Rule = {
  id: 'en.insight.cannot-see',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(not|t|cannot|never) (see|view|regard|consider|perceive|recognize) ... as (a|an|being|any|problematic|ill|sick|unwell|harmful|dangerous|serious|unusual|wrong|abnormal|excessive|part|his|her)',
    '(not|t|never|reluctant|hesitant|slow|loath|unprepared) (yet|quite)? (ready|prepared|able|willing)? to (admit|accept|acknowledge|face|own|recognize) (he|she|they|that|his|her|their|the|any|having|up|it|responsibility|diagnosis|reality)',
    '(misattribute~|misinterpret~|misperceive~|misconstrue~|misjudge~|misread~) (the|his|her|their|staff|others|everything|social|actions|intentions|events|things|all|ordinary|benign|what)',
    '(not|t|cannot|unable|never) (able)? (to)? (see|look|think|plan) (beyond|past|further|ahead|the (big|bigger|whole|larger) picture)',
    '(see~|sees|perceive~|recognize~|recognizes|identifies|acknowledges|admits|voices) (no|little) (problem|need|reason|point|connection|issue|harm|danger|risk+|link|fault|responsibility) (with|for|in|to|between|at|of)?',
    '(no|little|poor|limited|lacks|lack|without|minimal) (of|any|real|much)? (capacity|ability|aptitude)? (for|of|to)? (self-reflection|introspection|reflection|self-reflect|introspect|reflect|psychological-mindedness)',
    '(unable|inability|cannot|incapable|t|not) (able)? (to|of)? (really)? (reflect|introspect|self-reflect|reflecting|introspective|self-reflective|psychologically) (on|upon|about|minded)?',
    '(lacks|lack|without|no) (the|any)? (ability|capacity) to (see|reflect|recognize|grasp|connect|acknowledge)',
    '(not|t|never|yet|unable) (fully|really|yet)? (come|coming) to (accept|terms|grips|see|understand|recognize|acknowledge|appreciate|realize)',
    '(not|t|cannot|never|fail~|refuse~|unable|unwilling|struggle~|slow|yet) (to|yet|seem|fully|really|even|truly|able)? (to|fully|really|yet)? (accept|accepting|accepted|acknowledge|acknowledged|recognize|recognise|recognized|appreciate|appreciated|understand|understood|see|realize|realise|realized|grasp|grasped|comprehend|connect|link|consider|face|own|identify|perceive) ... (illness|diagnosis|sick|ill|unwell|disorder|condition|addiction|severity|seriousness|gravity|nature|extent|consequences|impact|implications|ramifications|importance|rationale|role|part|reality|danger|dangers|connection|limitations|deficits|contribution|symptoms|need)',
    '(not|t|cannot|never|yet|unable) (able)? (to|yet|really|even)? (see|accept|accepted|acknowledge|acknowledged|recognize|recognized|realize|realized) (he|she|they|that|this|it|his|her|their|any|reality|responsibility)',
    '(has|have|had) (yet|still) to (accept|acknowledge|come|recognize|recognise|realize|grasp|understand|develop|gain|admit|learn)',
    '(difficulty|trouble|struggles|struggling|hard time) (with)? (accepting|acknowledging|recognizing|understanding|seeing|grasping|appreciating|admitting) (the|his|her|their|that|how|any|what|he|she|responsibility|reality)',
    '(no|little|poor|limited|zero|minimal|without|lack~) (real|true|any|of)? (of|any)? (concept|conception|grasp|appreciation|recognition|acceptance|acknowledgement|acknowledgment|comprehension|sense|notion) (of|for|that|how)',
    '{poor} (understanding|awareness|knowledge|recognition|acceptance) (of|for|into|about) (why|how|what|need|her|his|their|the) (need|illness|diagnosis|role|condition|rules|impact|limits|consequences|risk+|he|she|they|it|this|severity|own|symptoms|actions|behaviour)?',
    '(unaware|oblivious|unmindful|heedless|uncomprehending|clueless) (of|to|that|about|how|as|re|regarding)',
    '(does|doesn|did|didn|do|just) (not|t) (really|quite|just)? get (it|that|why|how)',
    '(reject~|dispute~|contest~|dismiss~|disown~|deny|denies|denied|denying|disavow~) (the|her|his|their|any|having|that|this)? (he|she|they|a|mental|need|formal)? (diagnosis|illness|disorder|condition|addiction|label|ill|sick|unwell|need|problem|role|part)',
  ],
  except: [
    'without notion of',
    '(i|we) see no',
    'unaware of (any|a|an|the) (injury|trauma|exposure|allergies|allergy|family|contact|history|prior|previous|tick|bite)',
    '(i|we) (do|did|does)? (not|don t|didn t) see',
    'appreciate the (reasonably foreseeable)? consequences of (refusing|a (decision|lack)|the (decision|lack)|consenting)',
    '(not|t|cannot) (yet)? (see|understand|face|consider) (the|a|her|his|their|any) (sister|brother|mother|father|dentist|doctor|screen|clock|bus|form|letter|print|road)',
    'need+ (help|to be|an interpreter|glasses)',
    '(unaware|not) ... (appointment|meeting|visit|date|fire drill)',
    '(no|little) sense of (smell|taste)',
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
  ],
  passes: [
    'He cannot see the clock from bed.',
    'The landlord does not accept that the heat is off.',
    'She sees it as grief and says more sleep would help.',
    'He has yet to meet his new worker.',
  ],
}

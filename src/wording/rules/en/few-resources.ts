import type {Proof, Rule} from '../../rule.js'

/** What somebody has not: skills, strengths, resources. */
export const fewResources: Rule = {
  id: 'en.deficit.few-resources',
  severity: 'suggest',
  match: [
    '(no|few|little|scant|meagre|zero|very few|hardly any|lacks|lacking|lack of|devoid of|without|limited) (any|inner|internal|personal|emotional|psychological|ego|natural|real|marketable|basic|daily|independent|apparent|much)? (resources|strengths|skills|structure|resilience|purpose|direction|backbone|willpower|work ethic|resourcefulness|self-control|impulse control|initiative|common sense|life skills|social skills|living skills|adaptive skills|vocational skills|job skills|parenting skills|supports|stamina|ego strength|boundaries|stability|routine)',
    '(dysfunctional|maladaptive|ineffective|deficient|defective|primitive|faulty|self-defeating|impaired|inadequate|subnormal|deviant) (coping|behaviour+|behavior+|defences|defenses|pattern+|thinking|attachment|relating|lifestyle|choices|social|abstract|intellectual|moral|adaptive|interpersonal|judgment|judgement|reasoning|parenting|ego|personality|functioning|role|self-care|communication|function|reality|impulse|relationship+)',
    '(poor|low|chronic low|very low|limited) (self-(esteem|image|worth|concept|confidence|discipline|regulation|efficacy)|frustration tolerance|stress tolerance|ego strength|impulse control|adaptive|reality contact|distress tolerance)',
    '(inadequate|unfit|neglectful|incompetent|passive-dependent|defective|immature|limited|bad|ineffective|damaged) (mother|father|parent+|mothering|parenting|provider|personality|character|housekeeper|caregiver|self|ego|housekeeping|stock)',
    '(mother|father|mom|dad|parent+|parents|family|couple|household|home) {link} (very|quite|totally|simply|grossly|rather)? (incapable|unable to (parent|cope|protect|provide|manage|set limits|care|supervise)|unfit|inadequate|ineffective|overwhelmed|chaotic|dysfunctional|enmeshed|low-functioning|limited|neglectful|disorganized|multi-problem)',
    '(poor|weak|bad|inferior) (protoplasm|stock|specimen|breeding|material|genes)',
    '(below-average|low-average|substandard|sub-par|sub-optimal) (intelligence|intellect|cognitive|iq|functioning|capacity|abilities)',
    '^ (problems|deficits|weaknesses|limitations|impairments|liabilities|shortcomings|failings|barriers) :',
    '(needs|requires|require|need) (a|an)? (highly|very|more)? (structured|supervised|secure|controlled|24-hour|24 7|constant|institutional|custodial|locked|long-term|total|ongoing) (environment|setting|living|placement|home|supervision|routine|care|facility|containment)',
    '(would|will) be (unable to|incapable of|lost without|helpless) (function|cope|manage|live|survive|care)?',
    '(does|do|did|can|could) (not|n t) (cope|manage|function|handle) (well|stress|change|transitions|alone|without|at all|independently|on|with (change|stress|the|any|life|demands|transitions|anything))',
    '(copes|coping|functions|functioning|manages) (very)? (poorly|badly|marginally|inadequately)',
    '(struggle~) (with|to) (the)? (simplest|basic|even|any|most|grasp|understand|function|cope|manage|complete|keep up|learn|retain|organize|structure|everyday|simple|tie) ...',
    '(psychotic|nervous|mental|emotional) (break|breakdown|collapse|meltdown|crash)',
    '(broke|breaks|broken|breaking|break) down (mentally|completely|emotionally|psychologically|under the)',
    '(higher|better|highest|lowest|lower|worst|sicker|weaker)-(functioning|functional) (than|of|on|among|end|group|patient+|client+|tenants|peers|residents|individuals)?',
    '(cannot|can not|can t|could not|couldn t|unable to|not able to) (manage|handle|budget|look after|take care of|care for|sustain|keep|run|hold) (own|basic|finances|money|meds|medication+|affairs|(his|her|their) own|any|anything|simple|even|independently|simplest|down|a (job|home|household|conversation|relationship|routine))',
    'unfit (to|for) (parent|parenting|raise|raising|care|caring|work|working|manage|managing|plan|planning|living|looking|learning|sustaining|making|independent|independence|change|self-care|insight|understanding|forming|empathy)',
    '(frail (elderly|old|little|dependent|and)|{link} [(total|full|heavy) (care|assist|feed)])',
  ],
  except: [
    'couldn-t keep (any|anything|food|fluids|water)',
    '(can t|can not) keep (any|anything|food|fluids|water)',
    'unable to (participate|attend|drive|come|travel|play|return|fast|make)',
    '(no|without) (structure|boundaries|skills|supports|routine|strengths) (group|seen|today|needed|required|on|identified|damage+|bloodwork|labs)',
    '(says|said|reports|feels|describes|tells|worries) ... (low self-esteem|poor self-esteem|overwhelmed|low self-worth)',
    '(routine) (ecg|labs|bloodwork|screening)',
    '(rash|pump|kidney|graft|valve|clinic|agency|tablet|elevator) ... (cannot|unable|could not)',
    '(impaired|inadequate|defective) (renal|pain|sleep|vision|hydration|nutrition)',
    '(cognitive|intellectual) functioning (tested|assessed|in)',
    '(cannot|could not|unable to) (manage|handle|keep|hold) (down)? (fluids|food|any (more|weight)|a (pen|cup|spoon|full))',
    '(cannot|unable to|could not) keep (any|anything) down',
    'limited (resources|supports|routine|structure) (in|at) (the|this|our) (area|community|hospital|county|town)',
    'bad parenting (day|class)',
    'barriers : (cost|transport|bus|distance|weather|language|childcare|stairs)',
  ],
  guards: {negation: false},
  message: 'This counts what is missing.',
}

export const proof: Proof = {
  sources: ['casat', 'practice'],
  flags: [
    'She has few inner resources.',
    'Poor protoplasm, per surgery.',
    'Inadequate mother of three.',
    'Needs a highly structured environment.',
    'Higher functioning than her peers.',
  ],
  passes: [
    'No skills group today.',
    'She says that she has low self-esteem.',
    'The clinic cannot manage more referrals.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Distance between a person and a service, put on the person’s side. */
export const distant: Rule = {
  id: 'en.compliance.distant',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(hard|difficult|impossible) to (engage|redirect)',
    '(reject~ (all|any)? (help|support|services|care|treatment|staff)|help-rejecting)',
    'disengage~ from (all|care|service+|treatment|therapy|us|staff|follow-up|outreach|programming|the (team|program|service|clinic))',
    'disengaged ($|and|in|with|during|again|today|lately|overnight|throughout)',
    '(hard-to-serve|service-resistant)',
    '(not|never|t) (yet)? (bought|buy|buying) into',
    '{poor} buy-in',
    'stonewall~',
    '(unengaged|unreceptive|not receptive)',
    '(balk~|baulk~) at (the (idea|thought|suggestion|bath|plan|walker)|a|any|his|her|taking|going|having|insulin|physio|meds|medication|bathing|bloodwork|every|all)',
  ],
  anywhere: [
    '(difficult|hard|tough|challenging|impossible|not possible|a challenge|a struggle|unable|not able|struggling) to (engage|motivate) (him|them|her ($|in|with|and|or|at|to|on|because)|(this|the) (patient|pt|client|girl|boy|lad|man|woman|lady|gentleman|youth|resident|teen|child|veteran)|pt|patient|client)',
    '(difficult|hard|challenging|impossible) to engage ($|and|with|in (group+|therapy|treatment|session+|programming|any|services|care))',
    '(attempt+|offer+|effort+|suggestion+|cares|care|bath|exercise+|range of motion|redirection|invitation+|prompt+|therapy|treatment|assessment) ... met with (much|some|strong|great|considerable|verbal|physical|passive)? resistance',
    'resistance (in|during|throughout) (the|his|her|all|most|early|every)? (first|early|last|initial)? (two|three|four|five|six|eight|ten|few|several)? (session+|therapy|treatment|cares|care|bathing|counselling|exercises|physio)',
    '(resistive|resistant|resistance|reluctance|unwillingness) (to|toward|towards|around|regarding) (the|any|all|his|her|their|our|early|further|most|some|even|basic|hand|passive|active)? (feeding|feeds|discharge|range of motion|rom|exercises|teaching|education|planning|plan|care plan|mobilization|mobilizing|mobilising|walking|transfers|turning|repositioning|splinting|rehab|placement|admission|attend|attending|engage|engaging|try|trying|participate|participating|eat|eating|take|taking|accept|accepting|wash|washing|shower|get up|getting up|change|input|support|supports|services|home care|hygiene|suggestion+|advice|feedback|group+|examination|assessment|physio|counselling)',
    'disengagement ($|from (care|treatment|services|therapy|the (team|program))|in (group|session+|therapy))',
  ],
  except: [
    'stonewalled by',
    'engage (the|his|her) (brake+|core|clutch|muscle+|gear+|quad+|quadriceps|glute+)',
    '(catheter|scope|wire|guidewire|needle|tube|tap|dilator|drain|probe|insertion|cannula|stent|elastic|band+|airway|hiv|viral|tumour|tumor|organism|culture|flow|vascular|insulin|drug) ... resistance',
    'resistance (training|exercise+|band+)',
    '(insurer|insurance|landlord|school|clinic|agency|physician|staff|bank|employer|wheel+|pump) ... (resistance|reluctance|unwillingness|reluctant|unwilling)',
    '(clutch|brake|gear|fetal|placental|head|pump) ... disengagement',
  ],
  message: 'This puts the distance on one side only.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: [
    'Hard to engage since March.',
    'Disengaged from the team in May.',
    'Every offer of a wash met with resistance.',
    'Worker unable to engage him in the plan.',
    'Reluctance to attend rehab noted.',
    'Disengagement from services since the spring.',
  ],
  passes: [
    'He ignored a call from a scammer.',
    'She disengaged the brake.',
    'She disengaged from the argument and went for a walk, as practised.',
    'It was hard to engage the clutch with that knee.',
    'Attempt to pass the catheter met with resistance at 4 cm.',
    'The guidewire met with resistance in the vein.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Compliance as a goal, a topic or a problem. */
export const complies: Rule = {
  id: 'en.compliance.complies',
  severity: 'suggest',
  match: [
    '(importance|need|history|lack|level|degree|value|issue+|problem+|barrier+|concern+|improve~|ensure~|encourage~|reinforce~|promote~|support~|demonstrate~|monitor~|stress~|emphasize~|emphasise~|full|complete|total|strict|partial|better|greater|ongoing|patient|client|treatment|dietary|cpap|insulin|dialysis|therapy|grudging|superficial) (of|for|re|with|about|regarding|in)? (his|her|their|the)? ({drugs}|dietary|treatment)? [compliance]',
    '[compliance] (issue+|problem+|concern+|with (her|his|their|{drugs}|diet|treatment|therapy|cpap|insulin|the|all|care|plan|recommendation+)|is|was|remains|remained|has been|check+|to be (checked|monitored|assessed|confirmed|ensured|reviewed|verified)|stressed|reinforced|encouraged|discussed|reviewed)',
    '(adherence|compliance) (issue+|problem+|concern+|difficulties|struggles|lapse+)',
    '({charge}|he|she|they|will|to|would|must|did|does|can|^) (consistently|fully|always|generally|now|mostly|partially|grudgingly|reluctantly|eventually|finally|only|not)? [(comply|complies|complied)] (with)?',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never|hardly|rarely|seldom|less) (been|be|always|very|fully|completely|entirely|consistently|remained|than|being|historically)? (fully|very)? (compliant|adherent|adhering|complying|conforming)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t|never|fail~|fails|unable|refuse~|refuses) (to|always|fully|consistently)? (adhere|conform|abide|comply) (to|with|by)',
    '(dietary|fluid|medication) (indiscretion+|nonadherence|infraction+|cheating)',
    '{drugs} (non-compliance|non-compliant)',
    '(chronically|notoriously|grossly|frankly|persistently|habitually|repeatedly|wilfully|willfully|deliberately|selectively|marginally|partially|superficially|grudgingly|passively|intermittently|sporadically|medically|historically) (compliant|non-compliant|non-adherent)',
    '(and|but) (was|is|remains|has|been)? (been)? [(non-compliant|unmotivated)]',
    '(not|t|never) (once|to|always|fully|consistently)? (adhere|conform|abide|comply|complied) (to|with|by)?',
    '(a|an|this|the|another) [(non-compliant|non-adherent|poorly (compliant|adherent))] ({charge}|diabetic|smoker)',
    'unmotivated (for|to) (change|treatment|therapy|recovery|rehab|engage|attend|work|participate|quit|counselling|improve|do)',
    '(compliance|adherence) ... ({be}|has been|have been) (very|rather|quite)? (variable|patchy|erratic|spotty|dubious|questionable|poor|inconsistent|lacking|suboptimal|doubtful|hit and miss)',
    '(rules|plan|diet|regimen|restriction+|precaution+|recommendation+|instruction+|conditions|programme|schedule|advice|exercises) (was|were|is|are|have been|has been|being)? ((not|never) (being|been)? (adhered to|complied with|obeyed)|(poorly|rarely|inconsistently|only partly|barely) (being|been)? (adhered to|complied with|followed|respected|observed|obeyed))',
  ],
  except: [
    '(adhering|adherent|adhere) to (the)? (skin|wall|surface|dressing|bone|chest|bowel|fascia|surrounding|underlying)',
    '(no|any|without) (issue+|concern+|problem+|worries) (about|with|re|regarding) compliance',
    '(order|conditions|undertaking) (requires|require|is) (that|for)? (him|her|them|he|she|they)? (to)? comply',
    '(lung|chest|bladder|ventricular|arterial|vascular|pulmonary|ventricle|chamber|respiratory|static|dynamic|tissue|wall) ... compliance',
    'compliance (of (the|his|her)|officer+|office|department|audit+|team|packaging|pack+|with ... (act|law|code|standard+|policy|regulation+|accreditation|legislation|bylaw+))',
    '(corporate|regulatory|building|fire|privacy|quality|hand-hygiene|hygiene|audit) compliance',
    '(comply|complies|complied|complying|compliant) with ... (act|law|code|standard+|regulation+|bylaw+|order|court|probation|conditions)',
    '(dog|child|children|landlord|tenant+|company|clinic|hospital|unit|building|agency|program) ... (obey~|comply|complies|complied)',
    'bladder ... compliance',
    '(followed|adhered to|observed|respected) by (the|our)? (staff|home|school|clinic|unit|team|agency|night)',
    'adherent to (the)? (neighbouring|neighboring|adjacent|structures|omentum|fascia|viscera|capsule|cord|mesh)',
  ],
  guards: {formal: false},
  message: 'This counts what was done as asked, and leaves out why.',
}

export const proof: Proof = {
  sources: ['uofl', 'harrigian', 'practice'],
  flags: [
    'Stressed the importance of compliance with CPAP.',
    'Client will comply with all meds.',
    'Has not been adherent to his diet.',
    'Adherence issues, consider LAI.',
    'Depot compliance to be monitored weekly.',
    'Impression: gout in a non-adherent patient.',
    'Fluid rules were poorly adhered to last week.',
    'Compliance with splint wear has been variable.',
  ],
  passes: [
    'The bladder is of poor compliance on testing.',
    'The compliance officer returned the call.',
    'The building does not comply with the fire code.',
    'The pump would not comply with the rate.',
    'Impression: wound dressed with a non-adherent pad.',
    'The care plan was not followed by night staff.',
    'The cyst was not adherent to the neighbouring structures.',
  ],
}

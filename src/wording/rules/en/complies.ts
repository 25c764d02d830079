import type {Proof, Rule} from '../../rule.js'

/** Compliance as a goal, a topic or a problem. */
export const complies: Rule = {
  id: 'en.compliance.complies',
  severity: 'suggest',
  match: [
    '(importance|need|history|lack|level|degree|value|issue+|problem+|barrier+|concern+|improve~|improved|ensure~|encourage~|reinforce~|promote~|support~|demonstrate~|monitor~|stress~|increase~|maximize~|full|complete|total|strict|partial|better|greater|increased|continued|future|ongoing|patient|client|treatment|dietary|diet|cpap|insulin|dialysis|session|therapy|rule|behavioural|grudging|superficial|reluctant|selective) (of|for|re|with|about|regarding|to|in|around)? (his|her|their|the)? ({drugs}|dietary|treatment|pill)? [compliance]',
    '[compliance] (issue+|problem+|concern+|with (her|his|their|{drugs}|diet|treatment|therapy|cpap|insulin|the|all|care|follow-up|plan|recommendation+|appointment+|exercise+)|is|was|remains|remained|has been|check+|counselling|monitoring|stressed|reinforced|encouraged|discussed|reviewed|noted|improving|improved|declining)',
    '(adherence|compliance|med|medication) (issue+|problem+|concern+|difficulties|struggles|lapse+)',
    '({charge}|he|she|they|will|to|would|must|did|does|can) (consistently|fully|always|generally|now|mostly|partially|grudgingly|reluctantly|eventually|finally|only|not)? [(comply|complies|complied)] (with)?',
    '^ [(comply|complies|complied)] with',
    '(not|t|never|hardly|rarely|seldom|less) (been|be|always|very|fully|completely|entirely|consistently|strictly|totally|remained|than|being|historically|particularly)? (been|fully|very)? (compliant|adherent|adhering|complying|conforming)',
    '(not|t|never|fail~|fails|unable|refuse~|refuses) (to|always|fully|consistently)? (adhere|conform|abide|comply) (to|with|by)?',
    '(dietary|fluid|medication|treatment|sexual|insulin) (indiscretion+|nonadherence|lapse+|infraction+|violation+|transgression+|cheating)',
    '{drugs} (non-compliance|non-compliant)',
    '(chronically|notoriously|grossly|frankly|persistently|habitually|typically|repeatedly|wilfully|willfully|deliberately|selectively|marginally|partially|minimally|superficially|grudgingly|reluctantly|passively|outwardly|intermittently|sporadically|medically|totally|completely|somewhat|historically|again|previously|mostly|generally|fairly) (compliant|adherent|noncompliant|non-adherent|non-compliant|complying)',
    '(and|but) (was|is|remains|has|been)? (been)? [(non-compliant|unmotivated)]',
  ],
  except: [
    'adhering to the (skin|wall|surface|dressing|bone)',
    '(no|any|without) (issue+|concern+|problem+|worries) (about|with|re|regarding) compliance',
    '(order|conditions|undertaking) (requires|require|is) (that|for)? (him|her|them|he|she|they)? (to)? comply',
    '(lung|chest|bladder|ventricular|arterial|vascular|pulmonary|ventricle|chamber|respiratory|static|dynamic|tissue|wall) ... compliance',
    'compliance (of (the|his|her)|officer+|office|department|audit+|team|packaging|pack+|with ... (act|law|code|standard+|policy|regulation+|accreditation|legislation|bylaw+))',
    '(corporate|regulatory|building|fire|privacy|quality|hand-hygiene|hygiene|audit) compliance',
    '(comply|complies|complied|complying|compliant) with ... (act|law|code|standard+|regulation+|bylaw+|order|court|probation|conditions)',
    '(dog|child|children|landlord|tenant+|company|clinic|hospital|unit|building|agency|program) ... (obey~|comply|complies|complied)',
    'bladder ... compliance',
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
  ],
  passes: [
    'The bladder is of poor compliance on testing.',
    'The compliance officer returned the call.',
    'The building does not comply with the fire code.',
    'The pump would not comply with the rate.',
  ],
}

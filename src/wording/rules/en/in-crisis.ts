import type {Proof, Rule} from '../../rule.js'

/** A life summed up as crisis. */
export const inCrisis: Rule = {
  id: 'en.deficit.in-crisis',
  severity: 'suggest',
  match: [
    '(in)? (perpetual|perpetually|constant|constantly|continual|chronically|always) (in)? crisis',
    'crisis-prone',
    '{charge} {link}? dysfunctional',
    'dysfunctional {charge}',
    '(he|she|they) {link} (very|quite)? dysfunctional',
    '(chaotic|train-wreck) (life|{charge})',
    '(multiple|numerous|many|significant|severe|global|marked|gross|glaring|serious|obvious|profound|major) (deficit+|impairment+|limitation+|weaknesses|shortcomings|inadequacies|failings) (in|of|with|across|around) (attention|self-care|social|judgment|judgement|adaptive|daily|coping|communication|insight|living|life|parenting|interpersonal|reasoning|empathy|learning|problem-solving|most|every|all|personality|regulation|money|hygiene|planning)',
    '(his|her|their|{charge}) (s)? deficits (outweigh|include|preclude|prevent|make|mean|exceed|interfere)',
    '(^|(called|call|calls|labelled|considered|found) (him|her|them)|is|was|as|a|of) low-(ability|achieving|achiever) ($|and|in)',
    'low-(ability|level|grade) (resident|patient|client|pupil|student|pt|tenant)',
    'limited in (every|all|most|many|several) (domain+|area+|way+|respect+|sphere+)',
    '^ [total care] ($|for)',
    '(^|is|was|now|remains|been|still|becoming) [(totally|completely|utterly|entirely|wholly) (dependent|reliant|helpless)] ($|and|for|in|with|around)',
    '(poor|weak|scant|few) (social|family|community|natural)? supports',
    '(cannot|can t|can not|unable to|incapable of) (learn|learning|retain) (the (technique|skill+|steps|routine|injection|regimen)|new (skills|information|things|routines)|anything|any|how|simple|even|basic)',
    '(dependent|reliant) (on|upon) (others|staff|family|carers|everyone|her|him|mother|wife|husband|parents)? for (everything|all (care|her|his|needs|adls|of)|every|the simplest)',
  ],
  except: [
    '(low-grade) (fever|glioma|dysplasia|pyrexia|tumour|squamous)',
    '(ventilator|oxygen|insulin|transfusion|pacemaker|pacing|dialysis|steroid) dependent',
    '(says|said|feels|felt|worries|afraid|fears|thinks) ... (cannot|can t|unable|limited|dependent)',
    'impairment+ (of|in) (hearing|vision)',
    'feed~ ... dependent',
  ],
  message: 'This sums a life up as crisis.',
}

export const proof: Proof = {
  sources: ['casat'],
  flags: [
    'In perpetual crisis.',
    'She is dysfunctional at home.',
    'Significant deficits in attention.',
    'A low-level resident, limited in every domain.',
    'Totally dependent and in bed.',
    'Cannot learn the technique.',
    'Dependent on others for everything.',
  ],
  passes: [
    'The crisis line number is on the fridge.',
    'Dysfunctional uterine bleeding in 2019.',
    'Low-level laser and low-grade fever.',
    'She says she cannot learn the new song yet.',
  ],
}

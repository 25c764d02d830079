import type {Proof, Rule} from '../../rule.js'

/** People counted by their ward, their form or their complaint. */
export const thePsychs: Rule = {
  id: 'en.label.the-psychs',
  severity: 'suggest',
  match: [
    '(our|the|these|those|two|three|four|several|some|all|more|2|3|4) (chronics|psychs|forensics|ncrs|alcs|geris|detoxes|detoxers|dements|behaviours|behaviors|feeders|wanderers|overdoses|suicidals|ods|drunks|crazies|certs|admits|bpds|users|suicides|total cares)',
    '^ (psychs|chronics|dements|forensics|overdoses|wanderers|feeders)',
    '(forensic|ncr|psychiatry|chronic-pain|pain|wheelchair|walker|bariatric|incontinent|detox|tbi|fas|fasd|dd|od|total care|alc|geri|chronic|form 1|mha|dementia|behavioural|behavioral|isolation) ({charge}|guy+|kid+|girl+|boy+|lady)',
    '(bpd|bipolar|borderline|psych|ocd|anxiety|pd|npd|did) (girl+|guy+|lady|kid+|boy+|mom|mother|types)',
    '(psych|mha|form|form 1|form one|edp|sepsis|chest pain|hip fracture|hip|stroke|overdose|od|cva|failure-to-thrive|dka|detox|withdrawal|anorexic|psychotic|bpd|npd|ftt|mhap|gi bleed|cellulitis) (in|bed) (room|bed|rm|bay|hall|hallway|triage|the (hall|back|waiting|hallway)|1|2|3|4|5|6|7|8|9|10|11|12|14|15|16)',
    '(the|that|another) (hip|fracture|hip fracture|stroke|overdose|ocd|chest pain|detox|dementia) in (room|bed|4|7|9|12)',
    '(an|a|the|another|typical|classic|known) (ocd|bpd|psychotic|edp|npd|antisocial|psych|mha|form 1|ncr|od|pd|ftt|tbi) (and|in|from|who|with|on|here|at|again|is|was|off)',
    '(a|an|the|another|typical|classic) (bpd|ocd|edp|npd|psych|mha) $',
    'old (female|male|woman|man)? [(bpd|npd|bipolar|borderline|pd|edp)] (in|again|with|who|on|and|off)',
    '(frail|feeble) (and)? (elderly|old) {person}',
    '^ (frail|feeble) (elderly|old)',
    '(bpd|npd|edp) in again',
    '(labelled|labeled) (a|an|as)? (antisocial|pyromaniac|kleptomaniac|psychopath|sociopath|troublemaker) (in|by|since|and|at|from|after)',
    '^ borderline with',
    '(somatic|hysterical|neurotic|functional) (lady|woman|patient+|man|female|male|overlay)',
    'the (od|overdose|withdrawal|detox|stroke|hip|hip fracture|dementia|fall|cva|dka) in (bay|hall|stretcher|pod|trauma|resus|rm)',
    '(ocds|npds|adhds|ptsds|copds|normals|chfs)',
    '{be} (a|an) (hemi|para|quad|tetra|schizo|psych|geri)',
    '(the|this|another|our) (eating disorder|personality disorder|overdose|hip fracture|withdrawal|psychosis|schizophrenia) (needs|wants|refuses|keeps|came|asked|says|slept|ate|threw|hit)',
    'cutter+ (again|back|here)',
    '{be} (a|an|another) (dual-diagnosis|dual disorder)',
    '{be} (a bit|so|very|totally|quite|all|really)? (ocd|bpd|npd|adhd) (about|and|with|with|over|like|today)',
    '({charge}|sister|brother|mother|father|he|she|mom|dad) {be} (a bit|quite|totally)? mental $',
    '(the|our|two|three) (dementias|hips|withdrawals|psychoses)',
    '(one|two|three|four|several|another) (psych|mental health|form) (hold+|admit+)',
    '(blind|deaf|crippled|senile|lame) old ({person}|dear|guy)',
  ],
  except: [
    '({charge}) (education|handout|library|advocate|portal|council|safety|transport|flow|services|program|unit)',
    '(isolation|dementia|pain|wheelchair) ({charge}|lady) (transport|education|lift|seat)',
    '(fall|stroke|hip) in (the|bed|room) ... (unwitnessed|today|tonight|last|at)',
    'in ... (week+|day+|month+|hour+|minutes|years)',
  ],
  guards: {name: false, formal: false},
  message: 'This turns a person into a case.',
}

export const proof: Proof = {
  sources: ['practice', 'nursing'],
  flags: ['The psychs are at lunch.', 'Forensic patient in room 3.', 'The MHA in room 2.'],
  passes: ['The forensic unit has a garden.', 'She had a fall in the garden.', 'He bought a coat hanger.'],
}

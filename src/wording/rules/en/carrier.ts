import type {Proof, Rule} from '../../rule.js'

/** People named by an illness of the body or the mind: the diabetic, an epileptic, two bipolars. */
export const carrier: Rule = {
  id: 'en.label.carrier',
  severity: 'suggest',
  match: [
    '{carrier} ({person}|kid+|son|daughter|brother|sister|mother|father|twin+|teens|infant|baby|students)',
    '{article} (known|brittle|chronic|severe|typical|classic|real|true|lifelong|longtime|long-standing|former|insulin-dependent|poorly-controlled|uncontrolled|noncompliant|textbook|unstable|frail|elderly|young|old|single|homeless|obese|pleasant|stable|unmedicated|untreated)? {carrier} ({after}|off|who|was|is|has|had|found|brought|admitted|here|per|awaiting|refusing|needs|wants|too|like|herself|himself|themselves|$)',
    '(known|brittle|lifelong|insulin-dependent|poorly-controlled|longtime) (diabetic+|asthmatic+|epileptic+|hypertensive+|bipolar+|borderline+|bpd|anorexic+|hemophiliac+|narcissist+) ({after}|off|who|$)',
    '^ (amputee|hemiplegic|tetraplegic|arthritic|diabetic|asthmatic|epileptic|anorexic|bulimic|hemophiliac|paraplegic|quadriplegic|depressive|agoraphobic|somatizer|detoxer|bipolar|schizoaffective) ({after}|off|who|refusing|found|here|needs|has|was|is|says|wants)',
    '(^|sided|left|right) (diabetic|asthmatic|epileptic|anorexic|bulimic|hemophiliac|hemiplegic|paraplegic|quadriplegic|tetraplegic|agoraphobic|somatizer|detoxer) $',
    '({person}|brother|sister|son|daughter|mother|father|uncle|aunt|cousin) {be} (also|both|severely|mildly|likely|probably|very)? (asthmatic|epileptic|anorexic|bulimic|diabetic|hemophiliac|paraplegic|quadriplegic|agoraphobic|schizoaffective) ({after}|too|$)',
    '(diabetic|asthmatic|smoker|obese|epileptic) : (and)? [hypertensive] ($|and|male|female|with|{person})',
    '(one|another|two|three|mostly|this|our|these|my) (known|young|old|elderly|poor)? {carrier} ({after}|who|was|is|has|had|needs|wants|did|does|$)',
    '(asthmatics|hypertensives|paraplegics|quadriplegics|autistics|agoraphobics|bulimics|vasculopaths|arthritics|neurotics|insomniacs|amputees|sociopaths|hypochondriacs)',
    'old (known|single|divorced|married|male|female)? {carrier} ({after}|who|was|has|found|brought|$)',
    '^ [(asthmatic|diabetic|epileptic|hypertensive|smoker)] : (and)? (smoker|alcoholic|hypertensive|epileptic)',
    '(narcissist+|psychopath+|sociopath+|hypochondriac+|somatizer+|kleptomaniac+|pyromaniac+|vasculopath+|hemophiliac+|nymphomaniac+|copder+|esrder+|sickler|detoxer+|megalomaniac+|drunkards)',
    '(yo|y|o|year-old|young|elderly|pleasant|homeless|single) {carrier} (transferred|brought|found|sent|seen|known|referred|admitted|refusing|presenting|presents|presented|here|living|female|male)',
    '(delusional|paranoid|suicidal|homicidal|demented|psychotic|cirrhotic) (teen+|teenager+|youth+|adolescent+|girl+|boy+|gentleman|guy+|kid+|mother|father|adult+|fellow|child)',
    '{article} (fibromyalgic+|anorectic+|dysthymic+|neurasthenic+|psoriatic+|tubercular+|syphilitic+|arthritic+|celiac+|crohnie+|schizotypal+|schizoid+|histrionic+|colitic+) ({after}|$|herself|himself)',
    '(first|second|third|fourth|fifth|last|next|latest|every|each|any|many|most) {carrier} ({after}|here|today|seen|$)',
    '{carrier} ... and (a|an)? [smoker] ({after}|who|$)',
    '(single|married|divorced|separated|widowed|widower|retired|unemployed|obese|hypertensive) : [smoker] ($|and|with|since)',
    '(depressive|neurotic|melancholic|hysterical|psychotic|manic|obsessive|schizoid) by (nature|temperament)',
    '^ manic-depressive ($|since|with|on|off|who|again)',
    '(male|female|yo|yr|man|woman) (known)? borderline ($|who|again|here)',
    '(m|f|male|female) (known)? (anorexic|bulimic|borderline|epileptic|schizophrenic|bipolar) $',
  ],
  except: [
    '{carrier} (and|or|with) ... (diet+|disorder+|episode+|illness|clinic|teaching|symptoms|features|phase|state+|type|spectrum|meals|education|personality)',
    '{carrier} (disorder+|episode+|illness|symptoms|features|phase|spectrum|education)',
    '({charge}|child|parent) (education|handout|library|advocate|portal|council|safety)',
    '^ (hypertensive|borderline) ({after})',
    '(identify~|describe~|introduce~|speak~|see~|refer~|call~|consider~) (to)? (himself|herself|themselves|self)? (as)? {article}? ... {carrier}',
    '(film+|movie+|novel+|book+|show|series|documentary|play) {link}? about ... {carrier}',
    '(he|she) (says|said) (he|she) is ... {carrier}',
    '(confessions|diary|memoir) of a',
    'of (a)? diabetic mother',
  ],
  message: 'This makes an illness the whole person.',
}

export const proof: Proof = {
  sources: ['apa', 'practice'],
  flags: [
    'Diabetic male with a foot ulcer.',
    'An epileptic was brought in.',
    'Known asthmatic, off puffers.',
    'Married, smoker, lives in Truro.',
    'Neurotic by nature.',
    'Manic-depressive, off lithium.',
    'This hemophiliac has had no bleeds since May.',
    'Amputee in the end room, waiting for a fitting.',
  ],
  passes: [
    'Diabetic diet ordered.',
    'Diabetic foot care booked for Monday.',
    'Has had asthma since childhood.',
    'Autistic, a word that he prefers.',
    'Diabetic foot ulcer in a smoker.',
  ],
}

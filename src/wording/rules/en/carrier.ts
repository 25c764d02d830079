import type {Proof, Rule} from '../../rule.js'

/** People named by an illness of the body or the mind: the diabetic, an epileptic, two bipolars. */
export const carrier: Rule = {
  id: 'en.label.carrier',
  severity: 'suggest',
  match: [
    '{carrier} ({person}|kid+|son|daughter|brother|sister|mother|father|twin+|teens|infant|baby|students)',
    '{article} (known|brittle|chronic|severe|typical|classic|real|true|lifelong|longtime|insulin-dependent|poorly-controlled|uncontrolled|noncompliant)? {carrier} ({after}|off|who|was|is|has|had|found|brought|admitted|here|per|awaiting|refusing|needs|wants)',
    '{article} (known|brittle|chronic|severe|typical|classic|real|true|lifelong|longtime|insulin-dependent|poorly-controlled|uncontrolled|noncompliant)? {carrier} $',
    '(known|brittle|lifelong|insulin-dependent|poorly-controlled|longtime) (diabetic+|asthmatic+|epileptic+|hypertensive+|bipolar+|borderline+|bpd|anorexic+|hemophiliac+|narcissist+) ({after}|off|who)',
    '(known|brittle|lifelong|insulin-dependent|poorly-controlled|longtime) (diabetic+|asthmatic+|epileptic+|hypertensive+|bipolar+|borderline+|bpd|anorexic+|hemophiliac+|narcissist+) $',
    '^ (diabetic|asthmatic|epileptic|autistic|anorexic|bulimic|hemophiliac|paraplegic|quadriplegic|depressive|agoraphobic|somatizer|detoxer|bipolar|schizoaffective) ({after}|off|who|refusing|found|here|needs|has|was|is|says|wants)',
    '^ (diabetic|asthmatic|epileptic|autistic|anorexic|bulimic|hemophiliac|paraplegic|quadriplegic|agoraphobic|somatizer|detoxer|smoker) $',
    '({person}|brother|sister|son|daughter|mother|father|uncle|aunt|cousin) {be} (also|both|severely|mildly|likely|probably|very)? (autistic|asthmatic|epileptic|anorexic|bulimic|diabetic|hemophiliac|paraplegic|quadriplegic|agoraphobic|schizoaffective) ({after}|too)',
    '({person}|brother|sister|son|daughter|mother|father|uncle|aunt|cousin) {be} (also|both|severely|mildly|likely|probably|very)? (autistic|asthmatic|epileptic|anorexic|bulimic|diabetic|hemophiliac|paraplegic|quadriplegic|agoraphobic|schizoaffective) $',
    '(diabetic|asthmatic|smoker|obese|epileptic) ... (and)? [hypertensive]',
    '(one|another|two|three|mostly) {carrier} $',
    '(one|another|two|three|mostly) {carrier} {after}',
    '(asthmatics|hypertensives|paraplegics|quadriplegics|autistics|agoraphobics|bulimics|vasculopaths|arthritics|neurotics|insomniacs|amputees|sociopaths|hypochondriacs)',
    'old (known|single|divorced|married|male|female)? {carrier} ({after}|who|was|has|found|brought)',
    '[(asthmatic|diabetic|epileptic|hypertensive|smoker)] ... (smoker|alcoholic|hypertensive|epileptic)',
    'old (known|single|divorced|married|male|female)? {carrier} $',
    '(narcissist+|psychopath+|sociopath+|hypochondriac+|somatizer+|kleptomaniac+|pyromaniac+|vasculopath+|hemophiliac+|nymphomaniac+|copder+|esrder+|sickler|detoxer+|megalomaniac+|drunkards)',
    '{article} (textbook|raging|total|complete|severe|recovering|long-standing|former|ex|young|old|unstable|non-compliant|labile|bad|sick|frail|elderly|well-known|single|homeless|obese|pleasant|acute|high-functioning|low-functioning|untreated|unmedicated|medicated|stable|rapid-cycling) {carrier} ({after}|who)',
    '(yo|y|o|year-old|young|elderly|pleasant|homeless|single) {carrier} (transferred|brought|found|sent|seen|known|referred|admitted|refusing|presenting|presents|presented|here|living|female|male)',
    '^ {carrier} (transferred|brought|found|sent|seen|referred|admitted|presenting)',
    '(delusional|paranoid|suicidal|homicidal|demented|psychotic|cirrhotic) (teen+|teenager+|youth+|adolescent+|girl+|boy+|gentleman|guy+|kid+|mother|father|adult+|fellow|child)',
    '{article} (fibromyalgic+|anorectic+|dysthymic+|neurasthenic+|psoriatic+|tubercular+|syphilitic+|arthritic+|celiac+|crohnie+|schizotypal+|schizoid+|histrionic+|colitic+) ({after}|$|herself|himself)',
    '(first|second|third|fourth|fifth|last|next|latest|every|each|any|many|most) {carrier} ({after}|here|today|seen|$)',
    '{article} {carrier} (herself|himself|themselves|too|like)',
    '{carrier} ... and (a|an)? [smoker] ({after}|who|$)',
    '(hep c|hcv) er $',
  ],
  except: [
    '{carrier} (and|or|with) ... (diet+|disorder+|episode+|illness|clinic|teaching|symptoms|features|phase|state+|type|spectrum|meals|education|personality)',
    '{carrier} (disorder+|episode+|illness|symptoms|features|phase|spectrum|education)',
    '({charge}|child|parent) (education|handout|library|advocate|portal|council|safety)',
    '^ (hypertensive|borderline) ({after})',
    '(identify~|describe~|introduce~|speak~|see~|refer~|call~|consider~) (to)? (himself|herself|themselves|self)? (as)? {article}? ... {carrier}',
    '(film+|movie+|novel+|book+|show|series|documentary|play) {link}? about ... {carrier}',
    'manic (street|monday)',
    '(confessions|diary|memoir) of (a|an|the)',
    '(he|she) (says|said) (he|she) is ... {carrier}',
  ],
  message: 'This makes an illness the whole person.',
}

export const proof: Proof = {
  sources: ['apa', 'practice'],
  flags: [
    'Diabetic male with a foot ulcer.',
    'An epileptic was brought in.',
    'Known asthmatic, off puffers.',
  ],
  passes: [
    'Diabetic diet ordered.',
    'Diabetic foot care booked for Monday.',
    'Has had asthma since childhood.',
  ],
}

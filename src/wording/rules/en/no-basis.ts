import type {Proof, Rule} from '../../rule.js'

/** Symptoms that are told to be made, or made larger. */
export const noBasis: Rule = {
  id: 'en.credibility.no-basis',
  severity: 'suggest',
  match: [
    '(give-way|collapsing)-weakness',
    '(pain|complaints|symptoms|disability|distress|response|reaction|presentation) : (which|that)? {link} (far|grossly|way|felt|considered|judged)? (to be)? [out of (all)? proportion]',
    '(no|little|without) (objective|medical|organic|physical|anatomical|real) (reason|basis|grounds|explanation) for (his|her|their|the|this|these|such) (pain|fatigue|symptom+|complaint+|disability|limitation+|weakness|numbness)',
    '(no|little|without|lack~) (any|a|an)? (anatomic|anatomical|physiologic|physiological|organic|factual|scientific|objective|neurological) (basis|correlate|foundation)',
    '(has|have|had) no (basis|foundation|merit) (in|on)',
    'make~ no (anatomical|anatomic|medical|clinical|neurological) sense',
    '(none|nothing|no|little|not)? (of (which|this|it|that))? make~ (no|little|any)? sense (medically|anatomically|clinically|neurologically)',
    '(excessive|exaggerated|dramatic|theatrical|overt|inconsistent) pain (behaviour+|behavior+|display+|response+)',
    '(functional|psychogenic|psychological|emotional|hysterical) overlay',
    '(complaints|symptoms|pain|presentation|disability|distress) {link} (greatly|very|grossly|somewhat|rather|clearly|highly|likely|probably|deliberately|being)? [(exaggerated|embellished|overstated|manufactured|contrived|fabricated|feigned|theatrical|disproportionate|volitional|faked|insincere|nonsensical)]',
    '(tears|crying|affect|remorse|distress|apology|smile|concern) {link} (somewhat|rather)? [(forced|fake|feigned|insincere|hollow|contrived|staged)]',
    '(tears|crying|remorse|distress|apology|concern) {link} (not|less than|hardly) [(genuine|sincere|real)]',
    '(fake|feigned|contrived|staged|phony|phoney) (tears|crying|remorse|apology|distress|seizure+|limp|symptom+|pain|collapse|faint|fainting|illness|complaint+)',
    '(imaginary|imagined|invented|made-up|fictitious) (illness+|pain+|symptom+|complaint+|ailment+|disease+|injury|injuries|allergy|allergies)',
    '(pain|complaints|symptoms|disability|it|presentation) {link} (well|way|all|quite)? [out of] (all)? [proportion] (to|with)',
    '(score+|rating+|reports) ... {link} (far|grossly|way|well)? [out of (all)? proportion]',
    'out of (all)? proportion to what (one|we|i|you|would|could|might|is|was) (would|could|might|expected|normally|usually)? (expect|be expected|seen|expected|find|see)',
    '(complaint+|disability|limitations|distress) {link} (quite|far|grossly|clearly|somewhat)? [(out of keeping|at odds|incongruent|incommensurate|inconsistent)] with (the|his|her|their)? (objective|physical|exam|examination|clinical|imaging|findings|observed|mechanism)',
  ],
  except: [
    'no (sign|evidence|indication|suggestion|reason) (that|of|to) ... ... (exaggerated|feigned|fabricated|faked|volitional|forced|staged)',
    '(ischemia|compartment|fasciitis) ... out of proportion',
    'out of (all)? proportion ... ... (ischemia|compartment|fasciitis)',
    'basis (in law|to (deny|refuse))',
    '{link} (genuine|sincere|real)',
  ],
  message: 'This says that what was told is made or made larger.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'He is said to have no factual basis for it.',
    'His numbness has no anatomical basis.',
    'Distress seemed forced.',
    'His rating is out of proportion to what one would expect.',
    'Complaints are out of keeping with the imaging.',
    'His pain, which was out of proportion, was not treated.',
  ],
  passes: [
    'The claim has merit, says her lawyer.',
    'Her tears seemed genuine.',
    'His daughter has an imaginary friend.',
  ],
}

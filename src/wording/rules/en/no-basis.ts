import type {Proof, Rule} from '../../rule.js'

/** Symptoms that are told to be made, or made larger. */
export const noBasis: Rule = {
  id: 'en.credibility.no-basis',
  severity: 'suggest',
  match: [
    '(give-way|giveway|collapsing) (weakness|pattern)',
    '(pain|complaints|symptoms|disability|distress|response|reaction) (seem~|appear~|felt|considered|judged) (to be)? [out of proportion]',
    '(no|little|without) (objective|medical|organic|physical|clinical|anatomical|good|real) (reason|cause|explanation|basis|grounds) for (his|her|their|the|this|these|such) (pain|fatigue|symptoms|complaint+|disability|limitation+|level|degree|weakness|numbness|absence|request+)',
    '(have|has|had|with|without|no|lack~|little) (no|little|any|a|an)? (anatomic|anatomical|physiologic|physiological|organic|factual|scientific|real|reasonable|objective|medical|clinical|neurological) (basis|correlate|grounds|substance|foundation|merit|validity)',
    '(have|has|had|without|no|little) (no|little|any)? (basis|foundation|merit) (in|on|for)',
    '(make~|made) (no|little|any) (anatomical|anatomic|medical|physiological|clinical|neurological)? sense (medically|anatomically|clinically|physiologically)?',
    '(none|nothing|little|not) (of)? (which|this|it|that|what (he|she) (says|reports))? (make~|made|fit~|fits|conform~|follow~) (any|with|to|a)? (sense|anatomically|medically|known|anatomic|anatomical|dermatomal|physiologic)',
    '(positive|multiple|all|several|five|5|4|3) waddell',
    'waddell (s)? (signs|positive|sign)',
    '(excessive|exaggerated|dramatic|theatrical|overt|marked|much|considerable|demonstrative|significant|inconsistent) pain (behaviour+|behavior+|display+|response+)',
    '(functional|psychogenic|psychological|emotional|hysterical) overlay',
    '(pain|complaints|symptoms|disability|it|presentation) {link} (far|well|grossly|way|all|quite)? [out of] (all)? [proportion] (to|with)',
    '(complaints|symptoms|pain|presentation|disability|distress) {link} (greatly|very|grossly|somewhat|rather|clearly|highly|likely|probably|deliberately|being)? [(exaggerated|embellished|overstated|inflated|manufactured|contrived|fabricated|feigned|staged|theatrical|disproportionate|questionable|suspect|rehearsed|convenient|nonsensical|volitional|forced|faked|insincere|imagined|put on)]',
    '(tears|crying|affect|remorse|distress|apology|smile|concern) {link} (not|less than|hardly|somewhat)? [(forced|fake|false|feigned|genuine|insincere|superficial|hollow|contrived|sincere|real|staged)]',
    '(forced|fake|false|feigned|contrived|staged|phony|phoney|convenient) (tears|crying|remorse|apology|distress|seizure+|limp|symptom+|pain|collapse|faint|fainting|smile|illness|complaint+|concern)',
    '(imaginary|imagined|invented|made-up|self-made|fictitious|self-induced|manufactured|non-existent) (illness+|pain+|symptom+|complaint+|ailment+|disease+|seizure+|injury|injuries|allergy|allergies|problem+|condition+)',
  ],
  except: [
    'waddell (s)? (sign+|signs|score)? {be}? (0|negative|nil|none|zero|absent)',
    'no (sign|evidence|indication|suggestion|reason) (that|of|to) ... ... (exaggerated|feigned|fabricated|faked|volitional|rehearsed|forced|staged)',
    'imaginary friend',
    '{link} (genuine|sincere|real)',
    'false (positive|negative|labour|alarm)',
    '(ischemia|compartment|fasciitis) ... out of proportion',
    '(makes|make|made) (any|no) sense (to|of)',
  ],
  message: 'This says that what was told is made or made larger.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'He is said to have no factual basis for it.',
    'His numbness has no anatomical basis.',
    'Distress seemed forced.',
  ],
  passes: [
    'The claim has merit, says her lawyer.',
    'Her tears seemed genuine.',
    'His daughter has an imaginary friend.',
  ],
}

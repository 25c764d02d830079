import type {Proof, Rule} from '../../rule.js'

/** Distress taken for a ploy, a habit or a promise. */
export const asATactic: Rule = {
  id: 'en.suicide.as-a-tactic',
  severity: 'strong',
  match: [
    '(cut|cuts|cutting|scratched|overdosed|hung|jumped|threats|attempt+|wrists|overdose) ... [for (show|sympathy|drama|an audience)]',
    '(suicide|si|self-harm~|suicidal) ... [(when (he|she|they) (wants|doesn t get|does not get|is told)|for attention)]',
    '(usual|baseline|habitual|routine|same old|customary|chronic|conditional|passive-aggressive|convenient) (si|suicidality|suicidal (statements|talk|threats|ideation|gestures|comments)|suicide (talk|threats))',
    '(conveniently|always|perpetually|forever) suicidal',
    '^ suicidal (again|as usual|as always|per usual)',
    '(suicidal|suicide|self-harm|parasuicidal) (behaviour|behavior|acts|attempts) ... [a (habit|tactic|ploy|game)]',
    '((willing|unwilling|agree~|refuse~|declined) to contract ($|for|and|until|verbally|tonight|with (staff|us|writer))|(can|could|will|would|cannot|t|not|able to|unable to) contract (for|until|tonight|verbally|with (staff|writer|us)))',
    '(verbal|harm|life) contract+ (obtained|signed|made|given|done|not to)',
    '[self-inflicted] ... (so|therefore|thus|no sympathy)',
    '(only|just|merely|simply) a (suicidal)? (gesture|ploy|cry for help)',
    '(suicide|suicidal|si|od|overdose|cutting) (blackmail|manipulation|posturing|games|drama|tantrum+|ploy+|stunt+|antics|theatre|theatrics)',
    'hold~ (us|staff|team) hostage',
    '(threat~|threatens|talks|talking|talk) (about|of) (suicide|killing (himself|herself)|ending it) ... [(whenever|to get|unless)]',
    'if (he|she|they) (really|truly|actually) (wanted|meant) to die',
    '(self-harmed|cut|cuts|cutting|overdose|overdosed|overdoses|od|ods|pills|attempt|suicide) ... [(again as usual|out of spite|to (manipulate|spite|scare|shock|provoke|get back at|get (admitted|attention|a bed)))]',
    'fake~ (being|a|an|the|suicidal)? (suicidal|suicide|attempt|overdose|si)',
    '(si|suicidality|suicidal) ... [(vanished|evaporated) (once|when|as soon|after)]',
    'kill (himself|herself|themselves) to (get|spite)',
    'self-inflicted (od|overdose|ods|misery|crisis|problems|nonsense)',
    'not to (do|try|attempt) (anything|something) (stupid|silly|rash|foolish|drastic|dumb)',
    '(do|does|did|doing) (something|anything) (stupid|silly|rash|foolish|dumb) (to (himself|herself|themselves)|tonight|overnight|again|on (my|our|this) shift)',
    '(wanting|wants|wanted|wishing|talk~ (of|about)|threat~) ... die again',
    '((empty|idle|same old) talk|{be} all talk)',
    '(attempt+|wrist+|cutting|self-harm|overdose) ... [(only|just|merely|mere|barely) (a)? (few|small|superficial)? (scratch|scratches|scratch marks|nick+)]',
    '(he|she|they|pt|patient|client|^) (is|was|were)? (able to|unable to|cannot|would not|will not|could not) contract ($|and)',
    '(suicide|si|self-harm|dying) ... [(whenever|each time|every time|only when|to avoid|in order to)]',
    '(not|cannot|unable to|won t|refuses to|refused to|able to|willing to|agrees to|agreed to|can) contract ({after})',
    '(usual|all|only|mostly) talk ($|no|not|and|from)',
    '(suicide|suicidal|si|overdose|attempt+|self-harm) (risk)? : (for)? attention (only|again|as usual)',
    '(bridge|overdose|attempt|pills|ligature|suicide|si|note|ledge|rope|cutting|threat) ... ... [(not|t|never|hardly) (really|very|truly)? serious about it]',
    '(overdose~|pills|tylenol|tablets|tabs|cut|cuts|od) ... ... [as a (suicidal)? (gesture|stunt|ploy)]',
    '(cut|cuts|cutting|self-harmed|overdosed|scratched) (himself|herself|themselves|self)? yet again ($|after|when|on)',
    '(voices|becomes|claims) (si|suicidality|suicidal (thoughts|ideation)?) (on|upon|at|before|whenever|prior to) (the)? (discharge|being discharged)',
  ],
  except: [
    '(rental|phone|employment|lease|cell|work|service|learning|behaviour|housing) contract+',
    '(promise|promised|promises) not to (hurt|harm) (him|her|them|me)',
  ],
  message: 'This makes a sign of pain a tactic.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Agreed to contract.',
    'Talks about suicide whenever rent is due.',
    'Girl with the pills was not serious about it.',
    'Took five Gravol tabs as a gesture.',
  ],
  passes: [
    'She signed her phone contract.',
    'He talks about his day.',
    'SI resolved after the switch; cut only a few scratches from the cat.',
    'The bladder is unable to contract well.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Distress taken for a ploy, a habit or a promise. */
export const asATactic: Rule = {
  id: 'en.suicide.as-a-tactic',
  severity: 'strong',
  match: [
    '(cut+|cuts|cutting|scratched|scratches|overdosed|hung|jumped|threat+|attempt+|act|wrists|arms|pills|overdose) ... [(for effect|for show|for sympathy|for drama|for an audience)]',
    '(suicide|si|self-harm|dying) ... [(when (he|she|they) (wants|doesn|does not|gets|is told|don)|whenever|each time|every time|only when|to avoid|for attention|in order to)]',
    '(usual|baseline|typical|habitual|routine|same old|customary|chronic|conditional|passive-aggressive|convenient) (si|suicidality|suicidal (statements|talk|threats|ideation|gestures|comments)|suicide (talk|threats))',
    '(conveniently|suddenly|always|again|perpetually|forever) suicidal',
    '^ suicidal (again|as usual|as always|when|per usual|for)',
    '(suicidal|suicide|self-harm|parasuicidal) (behaviour|behavior|acts|attempts) ... [a (habit|pattern|tactic|ploy|game|routine)]',
    '(able|unable|willing|unwilling|agreed|agrees|refused|refuses|could|can|will|would) (not)? (to)? contract $',
    '(able|unable|willing|agreed|refused|refuses) to contract (and|with|until|for)',
    '(verbal|harm|life|safety|suicide) contract+ (obtained|signed|made|given|done|not to)',
    '(promise~|swore|pledge~|vow~) not to (hurt|harm|kill|cut|overdose) (self|himself|herself|themselves|again|tonight)?',
    '(promise~|guarantee~) (his|her|their|to keep|to stay|to be) (safety|safe|alive)',
    'self-inflicted (injury|wound+|problem|harm) (felt|so|and|thus|therefore|thought)',
    '[self-inflicted] ... (so|therefore|thus|no sympathy|not)',
    '(only|just|merely|simply) (a|an|looking for|seeking|for)? (suicidal)? (gesture|cry|ploy|attention|cutting)',
    '(emotional|suicide|suicidal) (blackmail|manipulation|games|drama|tantrum+|ploy|card|stunt|theatre|theatrics)',
    '(hold~|holding|held) (us|family|staff|team|mother|parents|everyone) hostage',
    '(suicide|suicidal|si|od|overdose|cutting) (stunt|show|act|routine|antics|drama|bid)',
    '(threat~|talks|talking|talk) (about|of) (suicide|killing himself|killing herself|ending it|dying) ... [(when|whenever|to get|if|unless|every|each)]',
    '(if (he|she|they) (really|truly|actually) (wanted|meant|intended)|(would|will) have (done|succeeded) by now)',
    '(didn|did not|doesn|does not|never) (t)? (really|actually|truly) (want|mean|intend) (to)? (die|it|kill)',
    '(self-harmed|cut|cuts|overdosed|overdoses|ods|cutting) ... [(again as usual|to manipulate|out of spite|to punish|to get back|to spite|to get admitted|to get a bed)]',
    'fake~ (being|a|an|the|suicidal)? (suicidal|suicide|attempt|overdose|si)',
    '(si|suicidality|suicidal) ... [(vanished|evaporated|disappeared|resolved|gone) (once|when|as soon|after)]',
    '(not|cannot|unable to|won t|refuses to|refused to|able to|willing to|agrees to|agreed to|can) contract ({after}|tonight|verbally)',
    '(would|could|can|will|did) not contract $',
    '(pill+|cut|cuts|cutting|overdose|overdosed|od|rope|noose|knife|tabs|tablets|belt|wrists|attempt|suicide) ... [to (scare|punish|spite|upset|frighten|manipulate|shock|provoke|guilt)]',
    'kill (himself|herself|themselves) to (get|make|spite|punish|avoid)',
  ],
  except: [
    '(rental|phone|employment|lease|cell|work|service|learning|behaviour|housing) contract+',
    '(promise|promised|promises) not to (hurt|harm) (him|her|them|me)',
    'gesture of',
  ],
  message: 'This makes a sign of pain a tactic.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Agreed to contract.', 'Talks about suicide whenever rent is due.'],
  passes: ['She signed her phone contract.', 'He talks about his day.'],
}

import type {Proof, Rule} from '../../rule.js'

/** People named by substance use. */
export const addict: Rule = {
  id: 'en.label.addict',
  severity: 'strong',
  match: [
    '(known|recovering)? (drug)? addicts => people with an addiction',
    '{article} (known)? (drug)? addict => {a} person with an addiction',
    '{article}? ({known})? (drug|heroin|cocaine|crack|meth|opioid|opiate)? addict+',
    '(known)? alcoholics => people with alcohol use disorder',
    '{article} (known)? alcoholic $ => {a} person with alcohol use disorder',
    '[{article} (known)? alcoholic] {after} => {a} person with alcohol use disorder',
    '{article}? ({known})? alcoholic+',
    '{article}? (known)? (junkie+|druggie+|crackhead+|pothead+|stoner+|drunks) => {a} person+ using substances',
    '{article}? ({known})? ({substance}|iv|injection) (drug)? (user+|abuser+|misuser+)',
    '(ivdu|ivda|ivdabuser|pwid|known user|{be} addicted)',
    '(crack|addicted|drug) (baby|babies)',
    '(meth|crack|pill|pot|speed|dope|coke)-head+',
    '(pill-popper+|drug-taker+)',
    '(user+|abuser+|misuser+) of (anything|everything|hard|{substance})',
    '(heavy|binge|chronic|hard) drinker+',
    '(heavy|chronic|chain|hardcore) (user+|smoker+)',
    '(smackhead+|wino+|boozer+|tweaker+|dope fiend+|huffer+|speed freak+|etohic+|etohism|etoher+|rubby|rubbies|barfly|inebriate+|alkie+|alky|boozehound+)',
    '(opioid|alcohol|drug|meth|cocaine|heroin|nicotine|substance) (dependent|addicted) {charge}',
    '(methadone|suboxone|ciwa|etoh|withdrawal) (patient|client|pt|guy+|lady|ladies|girl|man|woman|male|female|gentleman)',
    'abuse~ ((his|her|their) ... s)? (otc|prescription|sleeping|pain)? (meds|medication+|pills|prescription+|laxatives|painkillers|solvents|otc|lorazepam|ativan|clonazepam|oxycodone|percocet+)',
    '(ivdus|ivdas|pwids|idus)',
  ],
  except: [
    'children of alcoholics',
    'not (an)? alcoholic',
    '(non alcoholic|alcoholic (hand|rub|swab+|wipe+|gel|content|beverage+|drink+|hepatitis|steatohepatitis|fatty|cirrhosis|anonymous|ketoacidosis|liver|cardiomyopathy|dementia|pancreatitis|neuropathy|gastritis))',
    '(identify~|describe~|introduce~|speak~|see~|refer~|call~|consider~) (to)? (himself|herself|themselves|self)? (as)? {article}? ... (addict+|alcoholic+|user+|drunk+)',
    '(being|as) (a|an) (drunk|addict|alcoholic) in recovery',
    'self-(described|identified) ... (addict+|alcoholic+|user+)',
    'addicted to (the|crosswords|sudoku|running)',
    'go~ by ... (addict+|alcoholic+)',
    'the addicts to',
    'abuse~ (her|his) (trust|position|power|authority|child|wife|partner|daughter|son|kids)',
    'addicts in recovery (keychain|keytag|key|meeting+|group|program|chip|medallion|newsletter|centre|pin|mug|chapter)',
    '(drug|substance) (user+|user s|users) (union|group+|network|association|coalition|council|advocacy|alliance|organization|committee)',
  ],
  message: 'This names a person by what they use.',
}

export const proof: Proof = {
  sources: ['health-canada', 'va'],
  flags: [
    'She is a recovering addict.',
    'Known alcoholic, lives with his son.',
    'Heavy drinker since 2019.',
    'ETOHer found down.',
    'The van sees many IVDUs.',
  ],
  passes: [
    'Treated for alcoholic hepatitis.',
    'Meets at Alcoholics Anonymous on Fridays.',
    'She calls herself an addict in recovery.',
    'Caregiver burnout; her father abused her.',
    'Carries an Addicts in Recovery medallion.',
  ],
}

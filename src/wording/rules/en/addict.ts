import type {Proof, Rule} from '../../rule.js'

/** People named by substance use. */
export const addict: Rule = {
  id: 'en.label.addict',
  severity: 'strong',
  match: [
    '(known|recovering)? (drug)? addicts => people with an addiction',
    '{article} (known)? (drug)? addict => {a} person with an addiction',
    '{article}? ({known})? (drug|heroin|cocaine|crack|meth|opioid|opiate)? addict+ ({family}|brother|sister|son|daughter)?',
    '(known)? alcoholics => people with alcohol use disorder',
    '{article} (known)? alcoholic $ => {a} person with alcohol use disorder',
    '[{article} (known)? alcoholic] {after} => {a} person with alcohol use disorder',
    '{article}? ({known})? alcoholic+',
    '{article}? (known)? (junkie+|druggie+|crackhead+|pothead+|stoner+|drunks) => {a} person+ using substances',
    '{article}? ({known})? ({substance}|iv|injection) (drug)? (user+|abuser+|misuser+)',
    '(ivdu|ivda|ivdabuser|pwid|known user|{be} addicted)',
    '(crack|addicted|drug) (baby|babies)',
    '(meth|crack|pill|pot|speed|dope)-head+',
    '(pill-popper+|drug-taker+|drug dealer+)',
    '(ex|former|iv|ivd|alcohol|etoh)-abuser+',
    '(abuser+|misuser+) of',
    '(heavy|binge|chronic|hard) drinker+',
    '(heavy|chronic|chain|hardcore) (user+|smoker+)',
    '(smackhead+|wino+|boozer+|tweaker+|dope fiend+|burnout|huffer+|speed freak+)',
    '(he|she|they|{charge}) {be} [(a drunk|an addict|a junkie|addicted)]',
    '(opioid|alcohol|drug|meth|cocaine|heroin|nicotine|substance) (dependent|addicted) ({charge}|person)',
    '(etohic+|etohism|rubby|rubbies|pillhead+|dopehead+|cokehead+|barfly|inebriate+)',
    '(methadone|suboxone|oat|ciwa|etoh|narcan|withdrawal) ({charge}|guy+|lady|ladies|girl)',
    'user of (anything|everything|{substance}|drugs|multiple|many|hard)',
    'abuse~ (otc|over|sleep|sleeping|prescription|pain|pills|laxatives|painkillers|cough|solvents|energy|her|his|anything)',
    '(etoher+|alkie+|alky|boozehound+|lush|dope-head+|coke-head+|stoner+|potheads)',
  ],
  except: [
    '(children of alcoholics|the addicts to)',
    'not (an)? alcoholic',
    '(non alcoholic|alcoholic (hand|rub|swab+|wipe+|beverage+|drink+|hepatitis|cirrhosis|anonymous|ketoacidosis|liver|dementia|pancreatitis|neuropathy|gastritis))',
    '{family} ... drug dealer+',
    '(identify~|describe~|introduce~|speak~|see~|refer~|call~|consider~) (to)? (himself|herself|themselves|self)? (as)? {article}? ... (addict+|alcoholic+|user+|drunk+)',
    '(being|as) (a|an) (drunk|addict|alcoholic) in recovery',
    'self-(described|identified) ... (addict+|alcoholic+|user+)',
    'abuse~ (her|his) (trust|position|power|authority|child|wife|partner|daughter|son|kids)',
    '(was|were|been|who|partner|ex|father|husband|boyfriend|stepfather|he) abused (her|his)',
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
  ],
  passes: [
    'Treated for alcoholic hepatitis.',
    'Meets at Alcoholics Anonymous on Fridays.',
    'She calls herself an addict in recovery.',
  ],
}

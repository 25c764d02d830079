import type {Proof, Rule} from '../../rule.js'

/** Proof, asked of what a person says. */
export const verified: Rule = {
  id: 'en.credibility.verified',
  severity: 'suggest',
  match: [
    '(unverified|unverifiable|uncorroborated|unsubstantiated)',
    '(produce~|provide~|provide|produce|offer~|furnish~) (no|any|little) (proof|evidence|documentation|verification|corroboration)',
    '(no|without|lacks|nil) (proof|corroboration|verification) (of (this|it|his|her|the (claim|assault|attendance|injury))|that|for (this|his|her))',
    '(story|stories|claim+|account|allegation+|history|report+|statement+|version) (could not|can not|cannot|has not|have not) (yet)? (be|been) (verified|corroborated|substantiated|confirmed|proven|trusted|relied|believed)',
    '(he|she|they|{charge}|client|who|^|is|was) (cannot|can not|can t|could not|couldn t|not to|hard to|difficult to) be (believed|trusted|relied (on|upon)|taken (seriously|at))',
    '(he|she|they|{charge}|who|mother|father|wife|husband|sister|brother|spouse|mom|dad|history|account|story|version) (seem~|appear~|is|was) (to be)? (much|far|somewhat|rather)? (more|less|most|least) (reliable|credible|believable|trustworthy|truthful|plausible)',
    '(more|less|most|least) (reliable|credible|believable|trustworthy|truthful) (historian|informant|source|witness|reporter|account|history|version)',
    '(less than|hardly|scarcely|barely|not (entirely|fully|wholly|completely|very|particularly|a|altogether|always|exactly|the most)|never) (a)? [(reliable|credible|truthful|honest|candid|forthright|believable|trustworthy|frank|sincere)]',
    '(questionable|doubtful|dubious|poor|low|limited|suspect|little|lacks|lack of|uncertain|variable|unclear) (credibility|reliability|veracity|truthfulness|believability|trustworthiness|candour|honesty|plausibility)',
    '(credibility|veracity|truthfulness|honesty|candour|reliability) (as|of) (a|an|the)? (historian|informant|reporter|witness|history|account|story|(his|her|their) (account|report+|history|story|claims|statements))? (is|was|in (question|doubt)|questioned|questionable|doubtful|suspect|limited|poor|unclear)',
    '(unreliable|untrustworthy|unconvincing|implausible|fanciful|outlandish) (as|about|with|when|at|re|source|narrator|regarding|tale+|details|reasons|accounts)',
    '(i|we|writer|staff|nobody|no one|team) (do|did|does|really)? (not|don t|doesn t|didn t) [(believe|buy|trust|credit)] (him|her|them|this|that|it|a word|his|her|their|any)',
    '(not|hard to|impossible to|difficult to|never) (believe|trust|credit) (a word|anything|half|most) (of)? (he|she|they|what)?',
    '(at face value|benefit of the doubt|two sides to every|with (suspicion|scepticism|skepticism))',
    '(account|statement+|claim+|history|report+|complaint+|words|story|said|says) ... (taken|treated|viewed|regarded|interpreted|read) with (caution|care|a grain)',
    '(question~|doubt~|doubted|suspect~|wonder~ about) (the)? (sincerity|genuineness|authenticity|legitimacy|truth|honesty|reality) of (his|her|their|this|the|these)',
    '(legitimacy|sincerity|genuineness|authenticity) (of)? (his|her|their|is|was|the)? (pain|symptoms|report+|claim+|complaint+|in|questionable|doubtful|questioned)',
    '(strains|stretches|beggars|defies|lacks) (credulity|belief|credibility|plausibility)',
    '(doubtful|dubious|sceptical|skeptical|suspicious|unconvinced) (of|about|as to|re|that|whether) (this|the|his|her|their) (story|account|extent|claim+|report+|history|symptoms|complaint+)',
    ': so (doubtful|dubious|unlikely)',
    '(unable|impossible|not able) to (verify|corroborate|substantiate) (his|her|their|the patient s|pt s|this) (story|account|version|claim+|report+|history)',
  ],
  except: [
    '(scale|lift|ecg|reading+|bus|pump|view) ... be (trusted|relied|believed)',
    '(i|we) (do|did)? (not|don t|didn t) believe that',
    '(not|don t) believe (this|that|it|these) (is|are|was|will|would|to|needs|has|represents|requires|tiny|small|amount|pain|finding)',
    'unverified (phone|caller|email|number|account|seller)',
    'proof of (address|income|residence|payment|citizenship|age|vaccination)',
    '(car|bus|internet|phone|transit|ride|scale|pump|cuff|oximeter|oximetry|sensor|machine) ... (reliable|unreliable|trusted)',
    '(test|scale|instrument|measure|result+|reading+) ... (reliability|accuracy|reliable|unreliable)',
    'be trusted (with|to) (keys|cook)',
    '(mri|ct|scan|x-ray|biopsy|examination|exam|imaging|ultrasound|colonoscopy|spine|chest|cxr|follow-up|review) ... (show|showed) (no|any) evidence',
    '(show|showed) (no|any) evidence (of|for) (recurrence|disease|metastas+|fracture|infection|residual|other|tumor|tumour|malignancy|thrombosis|bleeding)',
  ],
  message: 'This asks for proof of what the person says.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'Could produce no proof of the meeting.',
    'The chart is a more reliable informant.',
    'Was less than candid.',
    "I don't believe him.",
    'States he ate, so doubtful.',
    'Unable to verify his story.',
  ],
  passes: [
    'The ECG could not be trusted because of tremor.',
    'Proof of address was mailed to the registry.',
    'The bus is less reliable in winter.',
    'The scale has good reliability.',
    'The bus is a more reliable way; this has been confirmed by the biopsy.',
    'Unable to verify his address by phone.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** What somebody has learned to say, or read, held against them. */
export const magicWords: Rule = {
  id: 'en.credibility.magic-words',
  severity: 'suggest',
  match: [
    '(says|said|use~|used|utter~) the magic words',
    '(has|had|got) (it|(the|his|her) (answer+|line+|story|script|symptom+)) (off|down) pat ($|by now|again)',
    '(has|knows|learned|uses|all|full of) (the)? (recovery|therapy|dbt|aa|rehab) (lingo|buzz-words|patter|jargon)',
    'nod~ (along)? in (all)? the right places',
    '(parrots|parroted|parroting) (back)? (the|everything|phrases|lines|staff|therapy)',
    '(trot~|wheel~) out (the|his|her|as the) (usual|same|old|trauma|abuse|story|excuse+|explanation+)',
    '(yes-(butted|butting|buts)|yes but : yes but)',
    '(ten|twenty|a (hundred|dozen|million)) reasons (why)? not (to)? $',
    '(pick|insert|choose) (an|any|your) excuse $',
    'same (answer|excuse|story|tale) as (the last (dozen|ten|few|hundred)|every time|always)',
    'for someone (who|that) (says|claims|(wants|wanted) to (die|be dead)|(is|was) (so|supposedly|dying))',
    '(blase|bright|cheerful|chatty|chirpy|calm) for someone (so|supposedly|who|in such)',
  ],
  except: [
    '(parrot|bird|speech|echolalia) ... parrot~',
    '(gave|lists|listed|wrote) ten reasons not to (die|use|drink|smoke)',
  ],
  guards: {apart: false},
  message: 'This hears a lesson learned by heart; what was said is enough.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Says the magic words at triage.',
    'Has all the therapy lingo.',
    'Nods in the right places.',
    'Parroting lines from group.',
    'Trotted out the usual excuse.',
    'Chirpy for someone so depressed.',
    'Finds a hundred reasons not to.',
  ],
  passes: [
    'Learning the lingo of the trade at college.',
    'Wheeled out to the garden.',
    'Watches cooking on YouTube.',
    'Same result as last time.',
    'She keeps parrots; the vet came.',
    'Listed ten reasons not to drink.',
  ],
}

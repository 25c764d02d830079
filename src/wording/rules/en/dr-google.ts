import type {Proof, Rule} from '../../rule.js'

/** Knowing about one’s illness, mocked. */
export const drGoogle: Rule = {
  id: 'en.credibility.dr-google',
  severity: 'suggest',
  match: [
    '((mr|mrs|ms|miss|professor|nurse) google|(google|armchair|facebook|tiktok|youtube|self-appointed) (obstetrician|doctor|expert|psychiatrist|lawyer|nurse|midwife|diagnosis))',
    '(diagnos~|self-diagnos~) ... (off|from|by|via) (tiktok|youtube|google|instagram|facebook|social media|the internet)',
    '(alphabet soup|full house|full set|bingo card) of (diagnoses|conditions|labels|symptoms)',
    '(look~|shop~|search~|hunt~|fish~) for (a|an|another|the next) (disease|illness)',
    '(one|half an) eye on (the (camera|cameras|audience|gallery|nurses)|us|staff)',
    '(large|big|huge|hefty|generous) pinch of salt',
    'as (a|an|his|her|their) (get-out|cop-out|meal ticket|bargaining chip|free pass|trump card) ($|from|for|to|when|per|with)',
    '(obviously|clearly|evidently) (primed|coached|schooled)',
    '(come~|came) out with (the|his|her|some|another) ... (story|excuse+|line|tale|rubbish)',
    '(same|usual|whole|another|latest) (old)? (saga|rigmarole|palaver|charade|spiel|carry-on|merry-go-round)',
    'same (story|song|thing) : different day',
    '(usual|big|such a|his|her|a) song and dance ($|about|over|when|because)',
  ],
  except: ['(team|football|tennis|boxing) ... ... coached'],
  guards: {apart: false},
  message: 'This mocks what somebody has found out or fears; the question is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Yet another Google midwife.',
    'Self-diagnosed with ADHD from TikTok.',
    'An alphabet soup of diagnoses.',
    'She is looking for an illness.',
    'Clearly coached to say no.',
    'Same spiel as yesterday.',
    'He made a song and dance about the mask.',
  ],
  passes: [
    'She found the leaflet on Google.',
    'He coached football for ten years; the boys were coached by him.',
    'They sang the same song again.',
    'The tumour persists in the left lobe.',
    'Salt: a pinch with eggs.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Coming again, counted like rounds of a game. */
export const roundAgain: Rule = {
  id: 'en.service-use.round-again',
  severity: 'suggest',
  match: [
    '(trip|go|turn|lap|spin|ride) (round|around|on) the ... (roundabout|carousel|merry-go-round)',
    '(umpteenth|nth|second|third|fourth|fifth|another) (go-round|bite (at|of) the (cherry|apple)|rodeo)',
    '(not|hardly) (his|her|their) first rodeo',
    'known to (every|half|most of|each) (the)? (ward|theatre|team|doctor+|nurse+|crew|paramedic+|service|agency|hospital|shelter|ed|er|pharmacy|clinic|bed)',
    '(bed|slot|place) ... (need~|required|better used) (by|for) (some-one|somebody|people|those) ... (ill|sick|actually|genuinely|unwell|poorly) $',
    '(come~|attend~|engage~|turn~ up|show~ up) (in)? (only|just|purely) (for|to get) (the|a)? (bus (pass~|ticket+)|free|lunch|coffee|biscuits|certificate|money|voucher+|attention)',
    'only (ring~|phone~|call~|text~) ... when (he|she|they) (has|s|is) (had|been|drunk|bored|broke)',
    '^ (though|but|and)? good luck (finding|getting|persuading|placing) (any-one|some-one|him|her|them|that|a)',
  ],
  except: ['wish~ ... good luck'],
  guards: {apart: false, told: false},
  message: 'This counts rounds and leaves out the need.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Another trip round the detox carousel.',
    'Umpteenth go-round.',
    'A second bite of the apple.',
    'Known to every ward.',
    'The bed could be better used by someone genuinely unwell.',
    'Attends only for the free lunch.',
    'Good luck finding a placement.',
  ],
  passes: [
    'We wished her good luck finding a flat.',
    'She took a bite of the apple.',
    'He is known to the ward team.',
    'The bed is needed for a transfer at noon.',
    'He goes round the block with his dog.',
  ],
}

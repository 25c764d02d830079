import type {Proof, Rule} from '../../rule.js'

/** Faults as nouns: had, shown, or given as the cause. */
export const cynicism: Rule = {
  id: 'en.character.cynicism',
  severity: 'suggest',
  match: [
    '(his|her|their|(pt|patient|client|resident) s|usual|sheer|pure|utter|plain|show~|display~|exhibit~|full of|such) (usual|constant|continued|continual|chronic|obvious|open|general|utter|sheer|total|complete|ongoing|marked|increasing|much|more)? [(abusiveness|aloofness|amorality|animosity|antagonism|argumentativeness|arrogance|attitude problem|bigotry|boastfulness|brusqueness|callousness|cattiness|conceit|condescension|contempt|cowardice|craziness|crudeness|cynicism|deceit|defeatism|defensiveness|deviousness|disdain|disloyalty|disrespect|disruptiveness|dramatics|egotism|fickleness|flippancy|greed|grouchiness|grumpiness|guile|hatefulness|haughtiness|hypocrisy|idiocy|idleness|ill-temper|immorality|impertinence|impoliteness|impudence|incompetence|indecency|indolence|ineptitude|inflexibility|insensitivity|insincerity|intrusiveness|irrationality|laxity|malice|maliciousness|meanness|mendacity|mind games|moaning|mouthiness|narcissism|narrow-mindedness|naughtiness|negativity|nosiness|obduracy|obnoxiousness|obstinacy|obstructiveness|perversity|pomposity|pretence|pretense|provocativeness|pushiness|quarrelsomeness|rebelliousness|rowdiness|ruthlessness|savagery|secretiveness|self-absorption|self-importance|self-indulgence|self-righteousness|shallowness|shamelessness|sloppiness|sloth|slovenliness|slyness|smugness|snobbery|spite|spitefulness|stinginess|stupidity|sycophancy|tactlessness|theatrics|thoughtlessness|time-wasting|touchiness|treachery|truculence|tyranny|unfriendliness|ungratefulness|unkindness|unpleasantness|untrustworthiness|venom|viciousness|vileness|whims|wickedness|wishy-washiness|worthlessness)] ($|and|with|toward|towards|to (staff|us|others|the)|at|about|on|when|during|again|has|have|had|is|was|were|are|make~|made|cause~|wear~|got|get~|cost~|led|lead~|over|in group|in the|noted|continues|has not)',
    '^ (more|much|some|increasing|marked)? [(abusiveness|shenanigans|carrying-on|argumentativeness|aloofness|amorality|bigotry|boastfulness|brusqueness|callousness|cattiness|conceit|cowardice|craziness|crudeness|cynicism|defeatism|deviousness|disloyalty|disruptiveness|egotism|fickleness|flippancy|grouchiness|grumpiness|guile|hatefulness|haughtiness|hypocrisy|idiocy|ill-temper|immorality|impertinence|impoliteness|impudence|indolence|ineptitude|insincerity|maliciousness|mendacity|mouthiness|narrow-mindedness|naughtiness|nosiness|obduracy|obstructiveness|obnoxiousness|perversity|pomposity|provocativeness|pushiness|quarrelsomeness|rebelliousness|rowdiness|ruthlessness|self-absorption|self-importance|self-indulgence|self-righteousness|shamelessness|sloppiness|slovenliness|slyness|smugness|snobbery|spitefulness|stinginess|tactlessness|time-wasting|touchiness|truculence|unfriendliness|ungratefulness|unkindness|untrustworthiness|vileness|viciousness|wickedness|wishy-washiness|sycophancy)] (about (recovery|treatment|meds|everything|group+)|with (staff|us|peers)|(toward|towards|to) (staff|us|writer|nurse+|the (team|staff|nurse+|aide+|night|day))|noted|evident|again|in group|during)',
    '(out of|pure|sheer|mere) (pure|sheer|plain|simple) [(malice|spite|greed|idleness|ignorance|incompetence|negativity|meanness|stupidity|contempt|cussedness|bloody-mindedness|thoughtlessness|sloth|laziness)]',
    '(pure|sheer) (malice|spite|greed|meanness|cussedness|bloody-mindedness)',
    '[(animosity|antagonism|contempt|disdain|disrespect|venom|malice|condescension|insensitivity|defensiveness|contrariness)] (toward|towards|to) (staff|us|writer|nurse+|the (team|staff|nurse+|ward|unit))',
    '[(defensiveness|negativity|arrogance|animosity|disrespect|insensitivity|secretiveness)] (noted|evident|persists|persisted|continues|throughout|again (today|noted)|on display|(was|is) (evident|noted|obvious|clear|apparent|palpable|marked))',
  ],
  message: 'This gives a person a fault, where something happened.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Cynicism about recovery noted.',
    'Left the meeting because of her defensiveness.',
    'He left the form blank out of pure spite.',
    'Animosity toward staff is evident.',
    'His negativity is wearing; defensiveness noted throughout.',
    'Smugness in group; snobbery towards the aides.',
  ],
  passes: [
    'Racism at work has worn her down.',
    'Cogwheel rigidity on the left; resistance bands twice a week.',
    'She is proud of her stubbornness.',
    'Her father’s cruelty is what she dreams of.',
    'A group on anger, contempt and how couples talk.',
    'The viciousness of the attack left her shaken; bickering between her parents wakes her.',
    'His rigidity is less since the levodopa; posturing persists.',
  ],
}

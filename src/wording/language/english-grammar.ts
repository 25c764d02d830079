import type {Grammar} from '../grammar.js'
import {inflectEnglish} from './english-forms.js'

/** What the engine knows of English as it is charted in Canada. Verb forms: base, -s, past, -ing, quality; noun: one, many. */
export const englishGrammar: Grammar = {
  lists: {
    person:
      'he she they pt pts patient patients client clients consumer consumers resident residents individual individuals person people man woman men women male female lady gentleman guy boy girl youth youths teen teenager adolescent child inpatient inpatients outpatient outpatients participant user users member mr mrs ms mx tenant claimant who y yo yr o student students veteran applicant examinee inmate subject pupil pupils lad twin complainant appellant nonagenarian octogenarian septuagenarian prisoner prisoners',
    other:
      'abuser assailant supervisor teacher stranger sibling grandfather grandmother fi wifi printer computer internet phone zoom app portal video link connection elevator landlord landlords landlady insurer insurers insurance school schools pharmacy pharmacies pharmacist police officer court judge lawyer employer bank company government ministry odsp ow wsib cpp agency hospital hospitals clinic program service services shelter board neighbour neighbours neighbor neighbors roommate boss manager coworker coworkers husband wife partner spouse boyfriend girlfriend father mother parent parents dad mom brother sister son daughter uncle aunt cousin friend friends family stepfather stepmother ex staff nurse doctor team physician driver tumour tumor cancer tumours treatment therapy infection pain lesion disease chemotherapy mass wound weather dog it this that these those which system environment world city neighbourhood graft vaccine machine car kidney heart equipment place home situation relationship marriage voice voices provider organization university college crown prosecutor defence bouncer guard fiance fiancee grandparents niece nephew stepson stepdaughter upstairs downstairs hero plot policy market crowd mum nan grandma caregiver gp lecturer foreman stalker',
    link: 'isn aren wasn weren be am is are was were been being seem seems seemed appear appears appeared appearing become becomes became becoming remain remains remained remaining get gets got getting grow grew grown look looks looked sound sounds act acts acted acting turn turned prove proves proved proving present presents presented presenting s re stay stays stayed staying',
    pass: 'has have had having will would can could may might must should shall do does did to as also then just again later still ever now very quite so somewhat rather too more most increasingly often always sometimes at times a an the bit little well all both once twice today yesterday overnight continue continues continued continuing tend tends tended start starts started starting begin begins began described observed noted found reported considered deemed declared felt thought known perceived seen noticed documented rated assessed raised voiced mentioned accompanied brought escorted making made being easily at almost keep keeps kept keeping d ve m ll only even far much highly such therefore downright outright plain super otherwise absolutely aloud openly carry carries carried afterwards',
    and: 'and or but then',
    after:
      't of following with toward towards to at on in about when during re and or but because if since as for by after before while whenever today yesterday overnight tonight that he she they his her their from regarding around upon throughout over against this who until unless though although x per again now then w secondary given despite than so all both most times enough post pre prior re d via amid among beyond outside inside without during overnight last yet still but noted observed reported especially mainly mostly',
    manner:
      'behaviour behaviours behavior behaviors attitude manner affect demeanour demeanor presentation personality traits trait conduct mood tone outburst outbursts appearance interaction interactions gesture gestures toddler self looking responses response answers answer remarks remark comments comment statements language speech reaction reactions stance style posture conduct replies temperament disposition streak nature',
    negator:
      'anything far free instead untrue wrongly mistakenly incorrectly disagree disagrees disagreed nothing nobody hardly barely no not never without none neither nor t cannot denies denied deny denying absent absence negative unlikely rather wrong inaccurate incorrect unfair false isn wasn didn doesn don aren weren hasn hadn wouldn couldn nil rarely seldom less ø',
    turn: 'exclude but however though although yet because due despite given',
    mention:
      'definition expression expressions vocabulary jargon term terms label labels labelled labeled labeling word words wording phrase phrases called calling accuse accuses accused accusing wrote write writing language stigma stigmatizing slur slurs accusation accusations epithet tag myth stereotype avoid instead replace replaced replaces heading audit audits workshop workshops webinar reword reworded rewording rephrase rephrased glossary nickname nicknamed pseudonym acronym abbreviation abbreviations noun adjective adjectives dictionary spelling means meant dubbed',
    name: 'subscale item lane lake creek crescent river island bay trail test testing screen screening scale inventory questionnaire index checklist services service anonymous institute centre center society foundation hospital clinic program programme act association council committee agency department ministry street road avenue house school college university court board network alliance coalition project commission administration party inn theatre journal interview schedule survey unit team line week month day union',
    title: 'mr mrs ms mx dr miss prof',
    short: 'pt pts vs hx dx tx rx sx approx appt etc dept min max resp freq',
    tail: 's',
    or: 'or nor',
    apart:
      'abuser abusers assailant perpetrator rapist attacker pimp landlord landlords landlady insurer insurance school employer boss manager supervisor coworker coworkers colleague neighbour neighbours neighbor neighbors roommate roommates husband wife partner spouse boyfriend girlfriend father mother parent parents dad mom brother sister sibling son daughter uncle aunt cousin grandfather grandmother friend friends family stepfather stepmother stepdad stepmom ex exes stranger strangers owner teacher teachers coach bully bullies scammer dealer courier driver motel hotel furnace fridge stove truck taxi uber airline airlines store cashier clerk restaurant waiter contractor plumber electrician mechanic dentist vet lender union committee council referee goalie league opponent mayor premier minister government media reporter newspaper radio ad letter email letters cheque loan tooth teeth knee shoulder wound incision pump tube monitor battery charger engine heater toilet tap lock door window garden plant kitten puppy horse bird raccoon mice bedbugs virus cough migraine rash ulcer clot hernia cyst abscess organism strain apartment suite room dorm house home flat kitchen basement building neighbourhood noise music light lights movie film job work workplace shift weather road street dog dogs cat bus stairs school company bank pharmacy crown prosecutor plaintiff defendant complainant defence superintendent janitor bouncer guard usher passerby customer customers shopkeeper salesperson realtor bailiff creditor creditors collector caller callers bf gf roomie housemate flatmate fiance fiancee stepson stepdaughter stepbrother stepsister grandpa grandma granny grandparents grandson granddaughter nephew niece inlaws baby infant kids pastor priest imam rabbi pharmacist optician paramedic paramedics cops policy market economy traffic hydro train subway ferry plane app website laptop tablet boiler radiator ceiling roof pipe pipes sink shower alarm buzzer keyboard bike bicycle tire wheelchair walker crutch fracture ligament muscle bladder liver lung lungs thyroid valve stent catheter sinus airway artery vein tendon ankle elbow melanoma lymphoma cells bacteria fungus mould mold headache reflux cramp cramps hero villain character characters plot author singer actor politician president kidney kidneys bowel bowels colon stomach uterus ovary spleen pancreas gallbladder appendix hip spine wrist wind rain snow storm winter ice mosquito mosquitoes wasps ants squirrel squirrels cow cows cattle goat goats rooster parrot hamster rabbit rabbits pup puppies cats pets microwave transmission brakes muffler tractor mower washer dryer dishwasher kettle toaster vacuum thermostat router modem staircase ladder fence sidewalk driveway hill river bridge roads trail prosthesis denture dentures implant drain splint brace trafficker traffickers uncles aunts nephews nieces cousins brothers sisters sons daughters stepbrothers kidnapper thief thieves burglar mugger skin scalp gums joint joints foot feet leg legs stoma abdomen nipple throat nose ear ears eye eyes mum mama nan caregiver caregivers gp gps lecturer foreman stalker',
    fellow: 'co another fellow other second upstairs downstairs neighbouring neighboring nearby',
    agent: 'by',
    legal:
      'court probation bail parole cto undertaking recognizance tribunal statute legislation judge judicial warrant charged charges convicted conviction sentenced prosecutor offence peace bylaw ccb orb justice',
    claimed:
      'reclaiming identify identifies identified identifying reclaim reclaims reclaimed prefer prefers preferred proud pride proudly',
    naming:
      'describe describes described describing call calls called calling introduce introduces introduced refer refers referred consider considers define defines defined name names sees speak speaks spoke present presents labels say says said tell tells told telling feels felt think thinks thought joke jokes joked believe believes believed wonder wonders wondered posted reports recalls adds replies replied answers answered saying asked asks wrote writes confided confides confessed confesses',
    media:
      'television tv movie movies film films song songs band album novel book series show podcast watched watches watching read reads reading listens listening concert play channel journal magazine documentary memoir musical matinee',
    inner:
      'worry worries worried worrying fear fears feared fearing afraid scared terrified ashamed dread dreads wonders wondering voice voices dreamt dreamed nightmare nightmares',
    clause: 'when whenever once if until where',
    own: 'own as',
    harmed:
      'scapegoated beaten bullied teased mocked harassed laughed raped stalked robbed ridiculed shamed ostracized rejected slapped disowned',
    shown:
      'seen observed noted noticed present reported evident displayed witnessed occur occurred exhibited found identified confirmed substantiated corroborated borne',
    refuted:
      'excluded retracted revoked overturned ruled disproved disproven refuted unfounded baseless wrong incorrect false opposite contrary',
    self: 'himself herself themselves themself self',
    formal: 'dx dxs diagnosis diagnoses diagnostic axis icd dsm impression',
  },
  terms: {
    relative: 'who',
    there: 'there',
    indefinite: 'a an',
    they: 'he she they we i',
    but: 'but however though although',
    year: 'year years yr y',
    it: 'it',
    them: 'her him them',
    us: 'us staff me gp gps nurse nurses doctor team psychiatrist psychologist physician therapist clinician writer',
    that: 'that if whether',
    whether: 'if whether',
    because: 'for because',
    reason: 'b c',
    definite: 'the',
    ours: 'our my',
    possessive: 'his her their our my',
    look: 'present presents presented',
    span: 'long short full near mid to in',
    half: 'anything far free rather instead',
    from: 'but from of than',
    wrong: 'wrong inaccurate incorrect unfair false',
    claim: 'to',
    out: 'out',
    made: '',
    i: 'i',
    still: 'still again',
    scarce: 'little',
    why: 'why how',
    doubts: 'doubt doubts doubted doubtful skeptical sceptical unconvinced',
    doubt: 'doubt question wonder surprise only',
    not: 'no not t never without nothing',
    less: 'less without',
    nothing: 'nothing',
    nobody: 'nobody none noone',
    one: 'one body',
    anew: 'often always sometimes frequently constantly very',
    writer: 'i we staff team',
    and: 'and',
    proof: 'evidence proof sign signs indication suggestion',
    you: 'you your',
    may: 'can could may might should would must',
    gave: 'gave made took threw told said shouted yelled became got went came left kept ran hit broke swore spat',
    asked: 'asked asks questioned screened queried check checked checking clarify determine unclear unsure',
    condition: 'if when whenever unless',
    infinitive: 'be being become becoming',
    role: 'accused deceased insured',
    bed: 'bed rm',
    had: 'had has',
    ne: '',
    anything: 'anything',
    treat: 'accuse accuses accused accusing',
    of: 'of',
    how: 'how what',
    alias: 'go goes going went answers answered answering',
    choice: 'choice choices choosing preference preferences word words wording',
    handle: 'name title nickname handle username pseudonym motto',
    put: 'put puts',
    means: 'means meant called calling',
    calls:
      'call calls called calling refer refers referred referring label labels labelled labeled brand brands branded',
    called: '',
    term: 'term terms',
    heading: 'heading writing',
    word: 'term terms word words',
    quote: 'said says replied replies adds answered wrote writes explained explains',
    kin: 'mother mom mum mama father dad parent parents family families son sons daughter daughters sister sisters brother brothers grandmother grandma nan grandfather caregiver caregivers',
    step: 'step ex late former',
    saw: 'with according saw see seeing seen watch watched watching witness witnessed witnessing heard hear hearing',
    officer: 'officer officers',
    patient: 'patient patients client clients pt pts resident residents user',
    form: 'form section',
    time: 'morning afternoon evening night shift noon weekend week month',
    aged: 'young younger old older elderly middle aged little single',
    as: 'as',
    image:
      'seen viewed regarded perceived taken mistaken labelled labeled treated come comes coming came look looks looking branded judged dismissed written painted cast pass passing',
    feeling:
      'belief beliefs thought worry fear feel feels feeling thinks think believes believe impression sense senses suspects',
    prep: 'of with toward towards to at in on about from for by into near without w o during upon',
    into: 'into',
    view: 'identified found find finds finding deem deemed deems consider considered considers judge judged describe describes described describing perceive perceived perceives view viewed views see seen portray portrayed portrays characterize characterized regarded make makes made making',
    article: 'a an the',
    is: 'am is are was were s re',
    be: 'be am is are was were been being s re',
    poor: 'poor limited impaired lacking absent minimal nil partial questionable bad little no low fair superficial marginal diminished compromised',
    drugs:
      'drug med meds medication medications treatment tx narcotic opioid opiate pill benzo substance ativan alcohol stimulant',
    staff: 'staff others people nurses team peers everyone one us',
    charge:
      'patient patients client clients person people individual individuals man woman pt male female lady gentleman resident family population inpatient',
    family: 'mother father parents wife husband family partner spouse mom dad relationship boyfriend ex',
    care: 'care treatment redirection help staff direction medication meds change taking all any feedback discharge interventions',
    gerund: 'being having using drinking feeling taking smoking witnessing hearing thinking wanting missing',
    ward: 'hospital unit ward floor icu service program psychiatry medicine emergency ed er rehab detox inpatient facility group',
    told: 'pain panic anxiety symptoms voices seizures trauma depression story account history claim report friend',
    known: 'known chronic recovering former ex active severe hardcore longtime reformed extreme',
    call: 'call calls called calling',
    many: 'multiple several many numerous two three four 2 3 4 all both other previous',
    illness:
      'mental schizophrenia psychosis depression bipolar anxiety addiction addictions dementia alzheimer alzheimers stroke cancer alcoholism ptsd aids hiv diabetes demons',
    test: 'urine urines uds utox screen screens tox test',
    obey: 'attend comply take participate follow earn remain abstain agree submit accept cooperate behave complete obey',
    substance:
      'alcohol etoh drug drugs substance substances polysubstance opioid opioids opiate opiates narcotic narcotics cocaine crack heroin meth amphetamine stimulant cannabis marijuana benzodiazepine fentanyl tobacco prescription weed pot coke crystal methamphetamine inhalant inhalants solvent solvents glue pills benzo benzos oxycodone oxy percocet percocets percs hydromorphone dilaudid codeine morphine gabapentin pregabalin ativan lorazepam clonazepam xanax valium ritalin adderall ketamine mdma ecstasy ghb lsd gravol fioricet steroids tramadol t3s',
    carrier:
      'diabetic diabetics asthmatic asthmatics epileptic epileptics hemophiliac hemophiliacs haemophiliac hypertensive hypertensives paraplegic paraplegics quadriplegic quadriplegics tetraplegic hemiplegic anorexic anorexics bulimic bulimics autistic autistics arthritic arthritics vasculopath vasculopaths agoraphobic agoraphobics narcoleptic hypochondriac hypochondriacs amputee amputees schizoaffective neurotic neurotics psychopath psychopaths sociopath sociopaths narcissist narcissists antisocial antisocials pyromaniac kleptomaniac somatizer somatizers depressive depressives manic manics psychotic psychotics bipolar bipolars borderline borderlines sickler sicklers insomniac bpd cirrhotic cirrhotics painer painers migraineur catatonic spastic leper copder copders esrder detoxer detoxers suicider',
    treatment:
      'treatment therapy medication medications meds management measures rehab detox counselling lithium clozapine olanzapine risperidone quetiapine aripiprazole haldol sertraline fluoxetine citalopram escitalopram venlafaxine bupropion mirtazapine valproate lamotrigine methadone suboxone ssri ssris antidepressant antidepressants antipsychotic antipsychotics ect cbt dbt',
  },
  common:
    'the to and a in is he of with was she on for at patient his her by not has from no this as be client that when since about two after an been i t s out old room him up had were are not it will home year family staff history day back asked pt like left unit one group who off all have over last again x given time per there did would well says or during does do night needs what week but never days long without self so through our we us they them their can may should could just very more now some other before into because than only if which how then also good first next three seen said told take took make made get got come came go went know see want use need work help care care plan sleep pain meds medication today yesterday',
  adverb: 'ly',
  finite: '(?:s|ed)$',
  past: '^(?:was|were|been|wasn|weren|had|did|used|would|drank|hit|beat|threw|broke|left|kept|took|made|got|came|went|gave|said|told|fell|ran|lost|swore|spat|bit|fought|stole|\\w+ed)$',
  nominal: '(?:ing|tion|ment|ness|ity)$',
  denial:
    '\\s*(?:(?:no|never|denie[sd])\\s*(?:[.,;:!)\\n]|$)|not at all\\b|(?:quite |on )?the (?:contrary|opposite)\\s*(?:[.,;:!)\\n]|$))',
  nil: '^(?:(?:[ \\t]*/[ \\t]*\\p{L}+)*[ \\t]*:[ \\t]*(?:[Dd]enie[sd])|(?:[ \\t]+(?:with|to|towards?|at|in|on|during)(?:[ \\t]+\\p{Ll}+){1,3})?[ \\t]*:[ \\t]*(?:[Nn]o?|[Nn]il|[Nn]one|[Nn]eg(?:ative)?|[Aa]bsent))[ \\t]*(?:[.,;)\\n]|$)',
  either:
    '^[^\\n.;:?]{0,60}?(?:[?:][ \\t]*(?:y|yes)[ \\t]*/[ \\t]*(?:n|no)[ \\t]*(?:[.;)\\n]|$)|\\b(?:y|yes)[ \\t]*(?:[☐□]|\\[ ?\\]|\\( ?\\))[ \\t]*,?[ \\t]*(?:n|no)[ \\t]*(?:[☑☒✓✔]|[[(][x✓✔][\\])]))',
  quality: '(?:ed|ous|ive)$',
  nounFirst: false,
  inflect: inflectEnglish,
  articles: {a: 'a|an'},
}

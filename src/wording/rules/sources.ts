/** A guide, study or lexicon that rules rest on. */
export interface Source {
  title: string
  /** Whether it was read; false for what was recalled or written from practice, and awaits a reader. */
  seen: boolean
}

/** The sources that rules name by id. Pages do not load this file; tests and documentation do. */
export const sources: Readonly<Record<string, Source>> = {
  uofl: {title: 'UofL Health, The Power of Language (items 1 to 18)', seen: true},
  nottinghamshire: {
    title: 'Nottinghamshire Healthcare NHS, Recovery-oriented language (most of it)',
    seen: true,
  },
  apa: {title: 'American Psychiatric Association, Mental Health Terminology: Words Matter', seen: true},
  'health-canada': {title: 'Health Canada 2018, Changing how we talk about substance use', seen: true},
  va: {title: 'US Department of Veterans Affairs, Destigmatizing language in substance use', seen: true},
  bccdc: {title: 'BC Centre for Disease Control, Toward the Heart, Language matters', seen: true},
  cmha: {title: 'Canadian Mental Health Association, Recovery Language: A Guide', seen: true},
  'strengths-model': {title: 'Strengths Model teaching game', seen: true},
  jgme: {title: 'Journal of Graduate Medical Education 2015, PMC4507913: complain, deny, fail', seen: true},
  goddu: {title: 'Goddu et al. 2018, as summarised in ASH Hematologist', seen: true},
  picu: {title: 'Person-centred language for responsive behaviours (a hospital PICU guide)', seen: true},
  oklahoma: {title: 'Oklahoma Fosters, Trauma Informed Language', seen: true},
  'care-new-england': {title: 'Care New England, Words Matter (in part)', seen: true},
  brigham: {title: 'Words matter: non-stigmatizing medical documentation, 2020 thread', seen: true},
  'say-this': {title: 'PMC9386168, Table 1: say this, not this', seen: true},
  'care-sd': {title: 'Walker et al., CARE-SD lexicons of stigmatizing labels and doubt markers', seen: true},
  harrigian: {
    title: 'Harrigian et al. 2023 (ACL), keywords of stigmatizing language in health records',
    seen: true,
  },
  cobert: {title: 'Cobert et al., lexicon of stigmatizing language in health records', seen: true},
  stigmaguard: {title: 'StigmaGuard taxonomy (stigma-detection-agent)', seen: true},
  'social-worker': {title: 'The New Social Worker, That’s so borderline', seen: true},
  retext: {title: 'retext-equality 7.1 data', seen: true},
  saskatchewan: {title: 'Saskatchewan health promotion column on suicide wording, 2020', seen: true},
  casat: {title: 'CASAT, University of Nevada Reno, strengths-based perspective', seen: true},
  capc: {title: 'Center to Advance Palliative Care, documentation column', seen: true},
  calbhbc: {
    title: 'California Association of Local Behavioral Health Boards, person-first language',
    seen: true,
  },
  'shm-abstracts': {title: 'Society of Hospital Medicine, two abstracts of terms searched', seen: true},
  nice: {title: 'NICE style guide, as quoted in a public wiki', seen: true},
  'medical-independent': {title: 'Medical Independent 2023, column on patient labels', seen: true},
  sun: {title: 'Sun et al. 2022, negative patient descriptors', seen: false},
  'yale-recalled': {title: 'Yale PRCH and Connecticut DMHAS, documentation guidance', seen: false},
  'mhcc-nsw': {title: 'MHCC (NSW), Recovery Oriented Language Guide', seen: false},
  silverman: {title: 'SAMHSA and suicide nomenclature (Silverman)', seen: false},
  nursing: {title: 'Mental health nursing guidance, United Kingdom and Canada', seen: false},
  practice: {title: 'Written for this project; awaits the reading of clinicians and peers', seen: false},
  aspc: {title: 'Agence de la santé publique du Canada 2018, Choisir les bons mots', seen: true},
  '988': {title: '988.ca, Langage sécuritaire en matière de suicide', seen: true},
  onug: {title: 'ONUG, lignes directrices sur l’inclusion du handicap, annexe I (en partie)', seen: true},
  onu: {title: 'Nations Unies 2023, page santé mentale (en partie)', seen: true},
  respectueux: {title: 'Des mots respectueux (dépliant franco-canadien)', seen: true},
  bseo: {title: 'Bureau de santé de l’est de l’Ontario, Un langage plus sûr', seen: true},
  dss: {title: 'Drogues, santé et société, terminologie', seen: true},
  amc: {title: 'Association médicale canadienne, page vocabulaire', seen: true},
  hug: {title: 'HUG 2021, Le poids des mots en médecine (en partie)', seen: true},
  csmc: {
    title: 'Commission de la santé mentale du Canada, Le choix des mots est important (en partie)',
    seen: true,
  },
  'alzheimer-outaouais': {title: 'Société Alzheimer Outaouais, Impact des mots (en partie)', seen: true},
  optez: {title: 'Optez pour le talent, terminologie', seen: true},
  'pratique-qc': {
    title: 'Rédigé pour ce projet; à valider par des cliniciens et pairs aidants du Québec',
    seen: false,
  },
}

import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'

const found = (text: string, language = 'en') => lint(text, {language}).map(finding => finding.text)

describe('A word that negates', () => {
  it('takes nothing back where it says that something is surely so', () => {
    expect(found('There was no doubt that she was manipulative.')).toEqual(['manipulative'])
    expect(found('Without a doubt manipulative. No question he is lazy.')).toEqual(['manipulative', 'lazy'])
    expect(found('He is nothing but hostile. Nothing if not hostile.')).toEqual(['hostile', 'hostile'])
    expect(found('Never anything but hostile. Not only hostile.')).toEqual(['hostile', 'hostile'])
    expect(found('No less hostile after lunch.')).toEqual(['hostile'])
    expect(found('Nul doute qu’il est paresseux. Sans aucun doute hostile.', 'fr')).toEqual([
      'paresseux',
      'hostile',
    ])
    expect(found('Il n’est pas moins hostile. Il n’est pas seulement hostile.', 'fr')).toHaveLength(2)
    expect(found('Pas moins hostile qu’hier. Hostile, du moins ce matin.', 'fr')).toEqual([
      'hostile',
      'Hostile',
    ])
  })

  it('goes on taking back what is doubted, or is less so', () => {
    expect(found('No sign that he is hostile. She is anything but manipulative.')).toEqual([])
    expect(found('Is not, and never has been, manipulative.')).toEqual([])
    expect(found('He was not then hostile.')).toEqual([])
    expect(found('Aucun autre comportement hostile. Le moins hostile des deux.', 'fr')).toEqual([])
    expect(found('Denies only being hostile. No short or hostile remarks.')).toEqual([])
    expect(found('Moins hostile ce matin. Rien d’hostile chez elle.', 'fr')).toEqual([])
  })

  it('says nothing of what comes next', () => {
    expect(found('Seldom calm and often hostile.')).toEqual(['hostile'])
    expect(found('Neither phoned nor wrote and refused his meds.')).toEqual(['refused'])
    expect(found('N’a pas dormi puis s’est montré hostile.', 'fr')).toEqual(['hostile'])
  })

  it('takes back a name too, where it is denied that somebody is one', () => {
    expect(found('Nothing suggests that Mr. Roy is a drug addict.')).toEqual([])
    expect(found('It was wrongly reported that he was a drug addict.')).toEqual([])
    expect(found('Rien ne montre qu’il est toxicomane.', 'fr')).toEqual([])
    expect(found('Not a drug addict. No evidence that she is an alcoholic.')).toEqual([])
    expect(found('Pas toxicomane. Un voisin, pas un toxicomane.', 'fr')).toEqual(['un toxicomane'])
    expect(found('Never forget that he is a drug addict.')).toEqual(['a drug addict'])
    expect(found('No visitors known to be drug addicts. Apprend moins vite qu’un toxicomane.')).toEqual([
      'drug addicts',
    ])
  })
})

describe('How somebody fears or believes to be seen', () => {
  it('is theirs', () => {
    expect(found('She is afraid of coming over as immature.')).toEqual([])
    expect(found('Feels seen as lazy. She thinks she may have come across as a bit hostile.')).toEqual([])
    expect(found('Dad asked whether he will be seen as drug-seeking.')).toEqual([])
    expect(found('Craint de passer pour un toxicomane. Pris à tort pour un cas lourd.', 'fr')).toEqual([])
    expect(found('A l’impression d’être vu comme un cas lourd.', 'fr')).toEqual([])
  })

  it('is not how those who chart see them', () => {
    expect(found('We feel she comes over as immature.')).toEqual(['immature'])
    expect(found('My impression is that he comes over as hostile.')).toEqual(['hostile'])
    expect(found('I fear he comes over as hostile.')).toEqual(['hostile'])
    expect(found('Came over as hostile. Seen as drug-seeking by the ward.')).toEqual([
      'hostile',
      'drug-seeking',
    ])
  })
})

describe('Somebody whom nobody charts', () => {
  it('is anyone of a rule, nobody, or whoever opens the clause', () => {
    expect(found('If a patient is suspected of drug-seeking, ask for a second opinion.')).toEqual([])
    expect(found('Nobody who waits for oxygen at home is a bed blocker.')).toEqual([])
    expect(found('Un autre jeune de l’unité a fugué hier.', 'fr')).toEqual([])
    expect(found('The manager of the hostel absconded with the rent.')).toEqual([])
  })

  it('is not the person of whom the clause goes on', () => {
    expect(found('If the patient is hostile, call us.')).toEqual(['hostile'])
    expect(found('Nobody knows he is a drug addict.')).toEqual(['a drug addict'])
    expect(found('The manager of the hostel says he absconded.')).toEqual(['absconded'])
  })
})

describe('What silences words', () => {
  it('ends where another clause, another field or somebody else begins', () => {
    expect(found('Hostile to staff o/n. Poor historian PMH: nil. Hostile - allergies: nil.')).toHaveLength(3)
    expect(
      found('When a male nurse enters she becomes hostile. Supports: none and is an alcoholic.'),
    ).toEqual(['hostile', 'an alcoholic'])
    expect(found('Nobody told us that Roy is a drug addict.')).toEqual(['a drug addict'])
    expect(found('She fears the food and is seen as manipulative by peers.')).toEqual(['manipulative'])
    expect(
      found('Leg in plaster, noncompliant with rest. Other residents complain of his attention-seeking.'),
    ).toEqual(['noncompliant', 'attention-seeking'])
    expect(found('A été violent envers sa mère : nie. Nie toute idée de vengeance.', 'fr')).toHaveLength(3)
  })

  it('is not undone by a time of day, nor by how somebody felt', () => {
    expect(found('La nuit de 23 h à 7 h a été difficile.', 'fr')).toEqual([])
    expect(found('Landlord 14:00 hostile. No longer agitated and confused and hostile.')).toEqual([])
    expect(found('Others were calling her a junkie.')).toEqual([])
  })
})

describe('What is denied after it is said', () => {
  it('is taken back', () => {
    expect(found('Laziness is not the explanation. Malingering was ruled out.')).toEqual([])
    expect(found('Malingering excluded until proven.')).toEqual(['Malingering'])
  })
})

describe('A form', () => {
  it('speaks for its own item alone', () => {
    expect(found('☐ Discharge planned\nPatient was manipulative with staff.')).toEqual(['manipulative'])
    expect(found('Hostile: 0/4 at 10:00, 3/4 at 14:00')).toEqual(['Hostile'])
    expect(found('[x] very hostile [ ] calm')).toEqual(['hostile'])
    expect(found('[ ] Hostile [x] Calm')).toEqual([])
    expect(found('Calm [ ] Hostile [x]')).toEqual(['Hostile'])
    expect(found('Aggressive: 0/4. When asked to leave became hostile.')).toEqual(['hostile'])
    expect(found('TUG 17 s. Préhension difficile, couvercles impossibles.', 'fr')).toEqual([])
  })

  it('says nothing by an item that nobody marked', () => {
    expect(found('Manipulative: N. Aggressive: 0/4; hostile: no.')).toEqual([])
    expect(found('Uncooperative [ ] Cooperative [x]')).toEqual([])
    expect(found('Non compliant : N\nAgressif : 0/4 Agité : 1/4', 'fr')).toEqual([])
    expect(found('Êtes-vous toxicomane? ☐ oui ☒ non', 'fr')).toEqual([])
  })

  it('says nothing where its answer is no', () => {
    expect(
      found('Hostile with staff: nil. Resists care: 0, last 7 days. Violent in the last month: no.'),
    ).toEqual([])
    expect(found('Has the young person ever absconded? Y / N')).toEqual([])
    expect(found('Suicidaire/homicidaire : nie. Hostile envers le personnel : nil.', 'fr')).toEqual([])
    expect(found('Mauvais jugement en urgence – oui ( ) non (x)', 'fr')).toEqual([])
    expect(found('Hostile with staff: yelled. Uncooperative, answered yes/no only')).toHaveLength(2)
    expect(found('Substance abuse of alcohol: nil.')).toEqual(['abuse of alcohol'])
  })

  it('says what somebody marked', () => {
    expect(found('[x] Uncooperative [ ] Cooperative')).toEqual(['Uncooperative'])
    expect(found('Aggressive: 3/4\nManipulative: Y')).toEqual(['Aggressive', 'Manipulative'])
    expect(found('Agressif ☒', 'fr')).toEqual(['Agressif'])
  })
})

describe('Awkward text', () => {
  it('is read, however often a word of a turn is repeated', () => {
    expect(found('hostile ' + 'ne '.repeat(8000), 'fr')).toHaveLength(1)
    expect(found('Form ' + '1'.repeat(4000) + ' ' + 'hostile, '.repeat(400))).not.toEqual([])
  })
})

describe('What was asked', () => {
  it('is not so where the answer says no, or the contrary', () => {
    expect(found('Asked about noncompliance with any meds, pt says no.')).toEqual([])
    expect(found('Manipulative? Quite the opposite.')).toEqual([])
    expect(found('Non collaborante? Au contraire, elle a tout fait elle-même.', 'fr')).toEqual([])
  })

  it('is nothing yet, where a form asks it', () => {
    expect(found('Do you get aggressive when you drink?')).toEqual([])
    expect(found('Do you find him hostile? Is he hostile?')).toEqual(['hostile', 'hostile'])
  })

  it('is so where no more than a “no” is told', () => {
    expect(found('Hostile, he says no.')).toEqual(['Hostile'])
  })
})

describe('A clause without a subject of its own', () => {
  it('is about the person, unless the one before is about a thing', () => {
    expect(found('Moved to room 214B because hostile overnight.')).toEqual(['hostile'])
    expect(found('In pain and therefore hostile. Drowsy then hostile.')).toEqual(['hostile', 'hostile'])
    expect(found('Changé de chambre car hostile.', 'fr')).toEqual(['hostile'])
    expect(found('D’abord méfiante puis agressive.', 'fr')).toEqual(['méfiante', 'agressive'])
    expect(found('The stairwell was closed because dangerous.')).toEqual([])
    expect(found('Évite les escaliers car dangereux.', 'fr')).toEqual([])
  })

  it('may begin with what tells when or how', () => {
    expect(found('When asked to leave became hostile. As usual lazy.')).toEqual(['hostile', 'lazy'])
    expect(found('Soup in the ward fridge was hostile.')).toEqual([])
  })
})

describe('Who is meant', () => {
  it('is somebody by the number of a bed, or a role', () => {
    expect(found('Pt rm 3 hostile. Pt bed 4 lazy.')).toEqual(['hostile', 'lazy'])
    expect(found('Pte chambre 12 paresseuse.', 'fr')).toEqual(['paresseuse'])
    expect(found('Why is bed 9 so hostile today?')).toEqual(['hostile'])
    expect(found('The accused was hostile. The prisoner is lazy.')).toContain('hostile')
    expect(found('The fan in room 3 is hostile. The arm was then manipulated.')).toEqual([])
    expect(found('A 43-year-old woman was referred with complaints of deteriorating dyspnea.')).toEqual([])
    expect(found('This 44-year-old joiner is hostile. This 17-year-old car is unreliable.')).toEqual([
      'hostile',
    ])
  })

  it('is nobody where something is said of any patient', () => {
    expect(found('If a patient is hostile, call security.')).toEqual([])
    expect(found('Si un usager est hostile, appeler la sécurité.', 'fr')).toEqual([])
    expect(found('If this patient is hostile, call security.')).toEqual(['hostile'])
  })

  it('is whom a relative clause goes on about', () => {
    expect(
      found('She lives with a roofer, who is hostile. There is a man on the ward who is hostile.'),
    ).toEqual([])
    expect(found('Il a un ami au foyer qui est manipulateur.', 'fr')).toEqual([])
    expect(
      found(
        'I saw a 30-year-old woman who is hostile. He is a man who is hostile. There is a man in bed 3 who is hostile. She has grown into a woman who is hostile.',
      ),
    ).toEqual(['hostile', 'hostile', 'hostile', 'hostile'])
    expect(found('Il s’agit d’un homme qui est manipulateur.', 'fr')).toEqual(['manipulateur'])
  })

  it('is somebody else by an unknown noun before the words in French', () => {
    expect(found('A porté plainte contre un vendeur manipulateur.', 'fr')).toEqual([])
    expect(found('Automobiliste agressif qui l’a suivie.', 'fr')).toEqual([])
    expect(found('C’est un usager manipulateur.', 'fr')).toEqual(['manipulateur'])
  })

  it('is judged by what staff fear, and not by what the person fears', () => {
    expect(found('I am afraid that he is manipulative.')).toEqual(['manipulative'])
    expect(found('Elle a peur que l’infirmière la prenne pour une toxicomane.', 'fr')).toEqual([])
    expect(found('J’ai bien peur que ce monsieur soit hostile.', 'fr')).toEqual(['hostile'])
  })
})

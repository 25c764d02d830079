const origin = {
  writtenBy: [{role: 'the developers, made up', livedExperience: false}],
  reviewedWithLivedExperience: false,
}

/** A site's own inventory, as content packs: one in each of its languages. */
export const packs = [
  {
    id: 'made-up-supports',
    version: '1.0.0',
    language: 'en',
    origin,
    supports: [
      {
        id: 'warm-line',
        name: 'Warm line (made up)',
        component: 'connectedness',
        also: ['hope'],
        text: 'Somebody to talk to, who has been there.',
        languages: ['en', 'fr'],
        cost: 'free',
        reach: '555-0142',
        when: 'every evening',
        checkedOn: '2026-09-01',
      },
      {
        id: 'choir',
        name: 'Choir of the quarter (made up)',
        component: 'identity',
        text: 'Everybody sings. No audition.',
        languages: ['fr'],
        reach: '555-0143',
        place: '12 Elm Street',
        checkedOn: '2024-02-01',
      },
    ],
  },
  {
    id: 'made-up-supports-fr',
    version: '1.0.0',
    language: 'fr',
    origin,
    supports: [
      {
        id: 'warm-line',
        name: 'Ligne d’écoute par les pairs (fictive)',
        component: 'connectedness',
        also: ['hope'],
        text: 'Quelqu’un à qui parler, qui est passé par là.',
        languages: ['fr', 'en'],
        cost: 'free',
        reach: '555-0142',
        when: 'tous les soirs',
        checkedOn: '2026-09-01',
      },
      {
        id: 'choir',
        name: 'Chorale du quartier (fictive)',
        component: 'identity',
        text: 'Tout le monde chante. Aucune audition.',
        languages: ['fr'],
        reach: '555-0143',
        place: '12, rue des Ormes',
        checkedOn: '2024-02-01',
      },
    ],
  },
]

for (const supports of document.querySelectorAll('recovery-supports')) supports.content = packs

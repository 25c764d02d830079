import type {MadeUpPerson} from './index.js'
import {calendarOf} from './calendar.js'
import {checkIn} from './check-in.js'
import {achievementStatus, madeUp, noteBy, personalGoal} from './goal.js'
import {progress, total} from './total.js'

const counter = {id: 'i-roc', title: 'Individual Recovery Outcomes Counter (I.ROC)'}

const [lui, intervenante] = ['Patient/leo', 'Practitioner/leo-intervenante']

/** Léo lives in Saguenay: a choir, a music library, a niece who learns songs fast. He does not exist. French first. */
export const leo: MadeUpPerson = today => {
  const {day, moment} = calendarOf(today, 'America/Toronto')
  return {
    patient: {
      resourceType: 'Patient',
      id: 'leo',
      meta: madeUp,
      language: 'fr-CA',
      active: true,
      name: [
        {
          use: 'official',
          family: 'Gagnon',
          given: ['Léo (personne fictive)'],
          text: 'Léo (personne fictive) Gagnon',
        },
      ],
      gender: 'male',
      birthDate: '1973-11-02',
      communication: [
        {language: {coding: [{system: 'urn:ietf:bcp:47', code: 'fr-CA'}], text: 'français'}, preferred: true},
        {language: {coding: [{system: 'urn:ietf:bcp:47', code: 'en-CA'}], text: 'anglais'}},
      ],
      generalPractitioner: [{reference: intervenante, display: 'Solène (personne fictive) Marquis'}],
    },
    resources: [
      {
        resourceType: 'Practitioner',
        id: 'leo-intervenante',
        meta: madeUp,
        name: [
          {
            family: 'Marquis',
            given: ['Solène (personne fictive)'],
            text: 'Solène (personne fictive) Marquis',
          },
        ],
        qualification: [{code: {text: 'Travailleuse sociale'}}],
      },
      personalGoal('leo', {
        id: 'chorale',
        words: 'Rechanter avec la chorale du quartier, au moins à la répétition du jeudi.',
        components: ['connectedness', 'identity'],
        status: 'active',
        achievement: 'improving',
        start: day(-280),
        due: day(30),
        notes: [
          noteBy(lui, moment(-200, '20:50'), 'J’ai écouté du fond de la salle. C’était déjà quelque chose.'),
          noteBy(lui, moment(-26, '21:10'), 'J’ai chanté avec les basses. Marcel m’a gardé une chaise.'),
          noteBy(
            intervenante,
            moment(-20, '11:00'),
            'Léo souhaite qu’on n’appelle pas le jeudi soir. Noté au dossier.',
          ),
        ],
      }),
      personalGoal('leo', {
        id: 'niece',
        words: 'Apprendre trois chansons à ma nièce avant sa fête.',
        components: ['meaning', 'connectedness'],
        status: 'active',
        achievement: 'in-progress',
        start: day(-90),
        due: day(21),
        notes: [noteBy(lui, moment(-33, '15:20'), 'Deux de faites. Elle les chante plus vite que moi.')],
      }),
      personalGoal('leo', {
        id: 'mon-plan',
        words: 'Que ce soit moi qui écrive la première version de mon plan, et l’équipe qui réponde.',
        components: ['empowerment'],
        status: 'completed',
        achievement: 'achieved',
        start: day(-300),
        due: day(-120),
        statusDate: day(-131),
        notes: [
          noteBy(lui, moment(-131, '14:00'), 'Deux pages, à la main. On les a lues ensemble, mot à mot.'),
        ],
      }),
      personalGoal('leo', {
        id: 'ebenisterie',
        words: 'Reprendre le cours du soir en ébénisterie, à mon rythme.',
        components: ['hope', 'identity'],
        status: 'planned',
        start: day(-15),
        due: day(180),
      }),
      personalGoal('leo', {
        id: 'fjord',
        words: 'Déménager plus près du fjord.',
        components: ['hope'],
        status: 'cancelled',
        start: day(-340),
        statusDate: day(-170),
        statusReason: 'J’ai changé d’idée : je suis bien ici.',
      }),
      {
        resourceType: 'Goal',
        id: 'leo-marche',
        language: 'fr-CA',
        identifier: [{system: 'https://clinique.example/objectifs', value: 'OBJ-882'}],
        extension: [
          {url: 'https://clinique.example/fhir/StructureDefinition/programme', valueString: 'Santé active'},
        ],
        lifecycleStatus: 'active',
        achievementStatus: achievementStatus('no-change'),
        description: {text: 'Marche : 30 minutes, 4 jours par semaine.'},
        subject: {reference: lui},
        startDate: day(-220),
        target: [
          {
            measure: {text: 'Minutes de marche par semaine'},
            detailQuantity: {value: 120, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min'},
            dueDate: day(40),
          },
        ],
        expressedBy: {reference: intervenante},
      },
      {
        resourceType: 'Goal',
        id: 'leo-chien',
        language: 'fr-CA',
        identifier: [{system: 'https://portail.example/souhaits', value: '515'}],
        lifecycleStatus: 'proposed',
        _lifecycleStatus: {
          extension: [{url: 'https://portail.example/fhir/StructureDefinition/etape', valueString: 'idée'}],
        },
        description: {text: 'J’aimerais avoir un chien un jour.'},
        subject: {reference: lui},
        expressedBy: {reference: lui},
      },
      ...[
        {at: moment(-352, '09:30'), answers: '1 1 2 2 1', notes: {hope: 'Pas facile à dire aujourd’hui.'}},
        {at: moment(-305, '09:40'), answers: '1 2 2 2 1'},
        {
          at: moment(-252, '09:35'),
          answers: '2 2 - 2 2',
          notes: {identity: 'J’aime mieux ne pas répondre à celle-là.'},
        },
        {at: moment(-203, '13:00'), answers: '2 2 2 3 2'},
        {
          at: moment(-151, '09:30'),
          answers: '2 3 2 3 3',
          notes: {empowerment: 'J’écris mon plan. C’est long, mais c’est le mien.'},
        },
        {at: moment(-104, '09:45'), answers: '3 2 3 3 3', notes: {hope: 'Moins d’élan ce mois-ci.'}},
        {at: moment(-48, '09:30'), answers: '3 - 3 4 3'},
        {
          at: moment(-6, '09:35'),
          answers: '3 3 3 4 3',
          notes: {connectedness: 'La chorale, ma nièce, Marcel.'},
        },
      ].flatMap((one, index) => checkIn('leo', index + 1, one)),
      ...[
        {at: moment(-300, '09:50'), value: 38},
        {at: moment(-205, '13:20'), value: 41},
        {at: moment(-110, '09:55'), value: 47},
        {at: moment(-15, '09:40'), value: 46, status: 'preliminary' as const},
      ].map((one, index) => total('leo', counter, index + 1, one)),
      ...[
        {at: moment(-290, '10:00'), value: 2},
        {at: moment(-200, '13:30'), value: 4},
        {at: moment(-100, '10:00'), value: 5},
        {at: moment(-12, '09:50'), value: 7},
      ].map((one, index) => progress('leo', 'chorale', index + 1, one)),
    ],
  }
}

import type {Scenario} from '../pack.js'

/**
 * The package's own scenarios in French, written beside the English ones: everybody in them is made up. The note in one
 * of them is written as such notes often are, so that there is something to write again.
 */
export const frenchScenarios: readonly Scenario[] = [
  {
    id: 'measure-into-goal',
    component: 'empowerment',
    title: 'Passer une mesure et en tirer un objectif',
    person: 'leo',
    minutes: 15,
    text: 'Léo est là pour sa visite habituelle. Vous avez le temps de faire le tour ensemble, et l’idée d’un nouvel objectif lui plaît.',
    asks: 'Vous jouez l’intervenante ou l’intervenant. Lisez chaque phrase à voix haute, laissez du temps, et écrivez ce que Léo dit comme il le dit. On peut en sauter. L’objectif qui en sort, c’est lui qui le choisit.',
    answers:
      'Vous êtes Léo. Il y a de bons jours et des jours plus lents. La chorale et votre nièce comptent beaucoup pour vous. Dites non au moins une fois, et voyez ce qui se passe.',
    steps: [
      'Appuyez sur «\u00a0Faire le tour ensemble\u00a0», et prenez les cinq phrases une à une.',
      'À la fin, demandez de quelle réponse il a le plus envie de parler.',
      'Faites de cette réponse un nouvel objectif, dans ses mots.',
      'Demandez pourquoi c’est important. Trouvez une étape\u00a0: qui la fait, et pour quand.',
      'Lisez l’objectif à voix haute. Changez-le jusqu’à ce que Léo dise que c’est le sien.',
    ],
    reflection: [
      'Quels mots de l’objectif viennent de la personne qui répondait?',
      'Que s’est-il passé quand la réponse était non?',
      'Qui a choisi l’objectif, et à quoi l’avez-vous vu?',
      'Dans une semaine chargée, qu’est-ce qui nuirait à cette conversation? Qu’est-ce qui lui ferait de la place?',
    ],
  },
  {
    id: 'after-a-hard-month',
    component: 'hope',
    title: 'Revoir un objectif après un mois difficile',
    person: 'leo',
    minutes: 15,
    text: 'Le mois a été difficile pour Léo. Trois jeudis ont passé sans la chorale, et il a bien failli rester chez lui aujourd’hui.',
    asks: 'Vous jouez l’intervenante ou l’intervenant. Regardez ensemble l’objectif de la chorale. Demandez comment le mois s’est passé avant de parler de l’objectif. Il n’y a rien à rattraper.',
    answers:
      'Vous êtes Léo. Le mois a été difficile, et vous aimez mieux ne pas tout raconter. Une petite chose a fait du bien\u00a0: Marcel a appelé pour chanter un bout au téléphone.',
    steps: [
      'Trouvez l’objectif de la chorale, et appuyez sur «\u00a0Comment ça se passe?\u00a0».',
      'Demandez où il en est, de 0 à 10, et écrivez ce que Léo en dit.',
      'Demandez ce que ce mois vous a appris, à vous deux.',
      'Choisissez ensemble\u00a0: continuer, faire une pause, le changer ou le laisser aller. Tout cela convient.',
      'Trouvez une petite étape, et un jour pour en reparler.',
    ],
    reflection: [
      'À quel moment vouliez-vous arranger les choses, et qu’avez-vous fait à la place?',
      'Où avez-vous entendu de l’espoir, et de qui venait-il?',
      'De quoi la personne qui répondait avait-elle besoin à la première minute?',
      'Raconteriez-vous ce mois à une ou un collègue avec les mêmes mots, en présence de Léo?',
    ],
  },
  {
    id: 'a-note-to-read',
    component: 'identity',
    title: 'Écrire la note pour qu’il puisse la lire',
    person: 'leo',
    minutes: 10,
    text: 'Une personne de l’équipe a commencé la note de la visite d’aujourd’hui, puis a dû partir. Léo aimerait la lire cet après-midi.',
    asks: 'Vous jouez l’intervenante ou l’intervenant. Demandez à Léo ce qui s’est passé aujourd’hui. Récrivez la note avec lui, pour que rien ne l’y surprenne.',
    answers:
      'Vous êtes Léo. Vous étiez en retard parce que l’autobus n’est pas passé. Vous ne prenez plus les pilules du soir, qui vous endorment avant la chorale. Vous l’avez dit une fois, et personne n’a posé de question.',
    note: 'Patient arrivé avec 40 minutes de retard, refuse de s’expliquer. Non compliant à sa médication du soir, manque d’autocritique. Prétend aller à la chorale. Nie toute autre préoccupation.',
    steps: [
      'Lisez la note sous le dossier, chacun pour soi. Quels mots n’aimeriez-vous pas lire à votre sujet?',
      'Demandez ce qui s’est passé, et ce que la prochaine personne devrait savoir.',
      'Récrivez-la\u00a0: ce que vous avez vu, qui a dit quoi, et ce qui est convenu.',
      'Regardez ce qui est souligné. Prenez ce qui est proposé ou laissez-le\u00a0: c’est votre choix.',
      'Laissez Léo la lire à l’écran. Changez ce qu’il ne reconnaît pas.',
    ],
    reflection: [
      'Comment était-ce d’entendre la première note, puis la dernière?',
      'Qu’est-ce qui comptait pour lui et n’était pas dans la première?',
      'Quels mots s’écrivent vite et se lisent mal?',
      'Qu’écrivez-vous sur les gens que vous ne leur liriez pas à voix haute?',
    ],
  },
]

import type {Category} from '../finding.js'
import type {Reason} from '../rule.js'

const what = 'Qu’avez-vous vu ou entendu, et qu’est-ce qui venait de se passer?'
const view = 'Comment la personne voit-elle les choses, en ses mots?'
const word = 'Quel mot la personne emploie-t-elle pour cela?'

/** Why each kind of wording matters, what to ask, and which components of recovery it touches, in French. */
export const frenchReasons: Readonly<Record<Category, Reason>> = {
  label: {
    why: 'Un diagnostic ou un geste est une partie d’une vie. Nommer d’abord la personne garde le reste en vue.',
    ask: word,
    chime: ['identity'],
  },
  suffering: {
    why: 'On peut bien vivre avec beaucoup de choses. C’est à la personne de dire ce qu’il en est pour elle.',
    ask: view,
    chime: ['identity', 'hope'],
  },
  credibility: {
    why: 'La confiance commence quand on est cru. Ce que l’on ne sait pas encore peut s’écrire tel quel.',
    ask: 'Qu’a dit la personne, et que ne sait-on pas encore?',
    chime: ['empowerment', 'connectedness'],
  },
  compliance: {
    why: 'Dire non ou cesser est un choix qui a sa raison, et cette raison aide à bâtir un plan à deux.',
    ask: 'Qu’a choisi la personne, et pour quelle raison?',
    chime: ['empowerment'],
  },
  character: {
    why: 'On peut répondre à ce que l’on a vu et au besoin qui s’y trouve, pas à un trait.',
    ask: what,
    chime: ['identity', 'connectedness'],
  },
  belittling: {
    why: 'La dignité fait partie du soin à tout âge.',
    ask: what,
    chime: ['identity', 'connectedness'],
  },
  appearance: {
    why: 'L’allure ne compte ici que si elle touche au plan.',
    ask: 'Qu’avez-vous vu, et est-ce utile au plan?',
    chime: ['identity'],
  },
  insight: {
    why: 'L’explication de la personne est le point de départ d’une compréhension commune.',
    ask: view,
    chime: ['empowerment', 'meaning'],
  },
  deficit: {
    why: 'Ce que la personne réussit, et avec quelle aide, est ce sur quoi un plan peut s’appuyer.',
    ask: 'Que réussit la personne, et quel soutien l’aide?',
    chime: ['hope', 'identity'],
  },
  pessimism: {
    why: 'Le rétablissement est possible en tout temps, et l’espoir y contribue.',
    ask: 'Qu’est-ce qui a déjà aidé, même un peu?',
    chime: ['hope'],
  },
  failure: {
    why: 'Ce qui n’a pas aidé, ou ce qui a nui, mérite d’être su et peut changer.',
    ask: 'Qu’est-ce qui a nui, et qu’est-ce qui aiderait?',
    chime: ['hope', 'empowerment'],
  },
  suicide: {
    why: 'Des mots simples portent moins de honte et aident à parler du suicide.',
    ask: 'Qu’a fait ou dit la personne, et quelle était son intention?',
    chime: ['hope', 'meaning'],
  },
  substance: {
    why: 'Des mots simples aident à parler franchement de sa consommation et à demander de l’aide.',
    ask: 'Qu’est-ce qui a été pris ou demandé, et pourquoi?',
    chime: ['identity'],
  },
  coercion: {
    why: 'Les limites pèsent sur la confiance. Qui a décidé, de quel droit et après quels essais\u00a0: cela va dans la note.',
    ask: 'Qui a décidé, de quel droit, et que voulait la personne?',
    chime: ['empowerment'],
  },
  risk: {
    why: 'Un geste, avec sa date et ce qui l’a précédé, se transmet mieux qu’une étiquette.',
    ask: what,
    chime: ['identity'],
  },
  'service-use': {
    why: 'Revenir veut dire qu’il manque encore quelque chose, et que la porte inspire confiance.',
    ask: 'Combien de fois la personne est-elle venue, et pour quoi?',
    chime: ['connectedness'],
  },
  disability: {
    why: 'Dire ce qui est utilisé ou requis laisse place à une vie.',
    ask: word,
    chime: ['identity'],
  },
  othering: {
    why: 'L’appartenance fait partie du rétablissement\u00a0: il n’y a pas «\u00a0eux\u00a0» et «\u00a0nous\u00a0».',
    ask: 'De qui parle-t-on, et de quoi ces personnes ont-elles besoin?',
    chime: ['identity', 'connectedness'],
  },
}

import type {Component} from './component.js'

/** The languages of the package: Canadian English and Canadian French. */
export type Language = 'en' | 'fr'

/** What a component is called, said in one sentence, and opened with one question. */
export interface Terms {
  name: string
  /** One plain sentence. */
  meaning: string
  /** An open question for a component that nobody has talked about yet: an invitation, never a grade. */
  question: string
}

/** The words for the five components. Names after Leamy et al. (2011); sentences and questions are ours. */
export const terms: Readonly<Record<Language, Readonly<Record<Component, Terms>>>> = {
  en: {
    connectedness: {
      name: 'Connectedness',
      meaning: 'People and places where I belong.',
      question: 'Who is good to be around?',
    },
    hope: {
      name: 'Hope',
      meaning: 'Believing that things can be good again.',
      question: 'What are you looking forward to?',
    },
    identity: {
      name: 'Identity',
      meaning: 'Who I am, beyond being someone who gets care.',
      question: 'Who are you when you feel most yourself?',
    },
    meaning: {
      name: 'Meaning',
      meaning: 'What makes life worth it to me.',
      question: 'What would make a day feel worthwhile?',
    },
    empowerment: {
      name: 'Empowerment',
      meaning: 'Having a say in my life and using my strengths.',
      question: 'What would you like to decide for yourself?',
    },
  },
  fr: {
    connectedness: {
      name: 'Liens et appartenance',
      meaning: 'Les gens et les lieux où j’ai ma place.',
      question: 'Avec qui êtes-vous bien?',
    },
    hope: {
      name: 'Espoir',
      meaning: 'Croire que la vie peut redevenir bonne.',
      question: 'Qu’est-ce que vous avez hâte de vivre?',
    },
    identity: {
      name: 'Identité',
      meaning: 'Qui je suis, au-delà des soins que je reçois.',
      question: 'Qui êtes-vous quand vous vous sentez le plus vous-même?',
    },
    meaning: {
      name: 'Sens',
      meaning: 'Ce qui donne de la valeur à ma vie.',
      question: 'Qu’est-ce qui ferait qu’une journée en vaut la peine?',
    },
    empowerment: {
      name: 'Pouvoir d’agir',
      meaning: 'Avoir mon mot à dire et me servir de mes forces.',
      question: 'Qu’aimeriez-vous décider par vous-même?',
    },
  },
}

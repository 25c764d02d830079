import type {LocalText} from '../measures/index.js'

/** Why a Questionnaire cannot be asked as it was meant, in a sentence. */
export const reasons = {
  shape: () => ({
    en: 'This is not a Questionnaire, or it holds no questions.',
    fr: 'Ce n’est pas un Questionnaire, ou il ne contient aucune question.',
  }),
  modifier: (where: string) => ({
    en: `${name(where)} carries a modifier that is not understood here and that could change its meaning.`,
    fr: `${nom(where)} porte un modificateur qui n’est pas compris ici et qui pourrait en changer le sens.`,
  }),
  rules: () => ({
    en: 'The Questionnaire was written under rules of its own that are not known here.',
    fr: 'Le Questionnaire suit des règles particulières qui ne sont pas connues ici.',
  }),
  link: (where: string) => ({
    en: `${name(where)} has no linkId, or one that another item has too: answers could be mixed up.`,
    fr: `${nom(where)} n’a pas de linkId, ou en partage un avec un autre élément : des réponses pourraient se mêler.`,
  }),
  kind: (where: string, type: string) => ({
    en: `${name(where)} is of the type «${type}», which cannot be asked here.`,
    fr: `${nom(where)} est du type «${type}», qui ne peut pas être posé ici.`,
  }),
  control: (where: string, control: string) => ({
    en: `${name(where)} is to be shown as «${control}», which is not known here.`,
    fr: `${nom(where)} doit s’afficher comme «${control}», ce qui n’est pas connu ici.`,
  }),
  choices: (where: string) => ({
    en: `${name(where)} offers choices that the Questionnaire does not hold itself.`,
    fr: `${nom(where)} propose des choix que le Questionnaire ne contient pas lui-même.`,
  }),
  bounds: (where: string) => ({
    en: `${name(where)} is a slider without a lowest and a highest number.`,
    fr: `${nom(where)} est un curseur sans nombre le plus bas ni le plus haut.`,
  }),
  option: (where: string) => ({
    en: `${name(where)} has a choice, or a first answer, of a type that is not known here.`,
    fr: `${nom(where)} a un choix, ou une réponse initiale, d’un type qui n’est pas connu ici.`,
  }),
  condition: (where: string) => ({
    en: `When to ask ${name(where)} depends on something that is not in the Questionnaire or not understood here.`,
    fr: `Le moment de poser ${nom(where)} dépend de ce qui n’est pas dans le Questionnaire ou n’est pas compris ici.`,
  }),
  group: (where: string) => ({
    en: `${name(where)} is a group to be answered several times, which is not possible here.`,
    fr: `${nom(where)} est un groupe à remplir plusieurs fois, ce qui n’est pas possible ici.`,
  }),
  extension: (where: string, extension: string) => ({
    en: `${name(where)} uses «${extension}», which is not supported here.`,
    fr: `${nom(where)} utilise «${extension}», ce qui n’est pas pris en charge ici.`,
  }),
  expression: (where: string, language: string) => ({
    en: `${name(where)} depends on an expression in «${language}»; only FHIRPath is understood here.`,
    fr: `${nom(where)} dépend d’une expression en «${language}»; seul FHIRPath est compris ici.`,
  }),
  unread: (where: string) => ({
    en: `${name(where)} depends on a FHIRPath expression that cannot be evaluated here.`,
    fr: `${nom(where)} dépend d’une expression FHIRPath qui ne peut pas être évaluée ici.`,
  }),
} satisfies Record<string, (...parts: string[]) => LocalText>

function name(linkId: string): string {
  return linkId ? `«${linkId}»` : 'The Questionnaire'
}

function nom(linkId: string): string {
  return linkId ? `«${linkId}»` : 'Le Questionnaire'
}

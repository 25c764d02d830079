import type {Component} from './component.js'

/** A sub-theme of a component: a finer tag that is never required. */
export interface Theme {
  code: string
  component: Component
  en: string
  fr: string
}

/**
 * The sub-themes, after Leamy et al. (2011) as reported in J Psychosoc Rehabil Ment Health (2019),
 * doi 10.1007/s40737-019-00135-x. The French wording is ours: no official French version was found.
 */
export const themes: readonly Theme[] = [
  {code: 'c-peer', component: 'connectedness', en: 'peer support and groups', fr: 'soutien par les pairs'},
  {code: 'c-relationships', component: 'connectedness', en: 'relationships', fr: 'relations'},
  {code: 'c-support', component: 'connectedness', en: 'support from others', fr: 'soutien de l’entourage'},
  {
    code: 'c-community',
    component: 'connectedness',
    en: 'being part of the community',
    fr: 'faire partie de la communauté',
  },
  {code: 'h-belief', component: 'hope', en: 'believing recovery is possible', fr: 'croire au rétablissement'},
  {code: 'h-motivation', component: 'hope', en: 'motivation to change', fr: 'motivation à changer'},
  {
    code: 'h-relationships',
    component: 'hope',
    en: 'relationships that inspire hope',
    fr: 'relations porteuses d’espoir',
  },
  {code: 'h-success', component: 'hope', en: 'valuing success', fr: 'reconnaître ses réussites'},
  {code: 'h-dreams', component: 'hope', en: 'dreams and aspirations', fr: 'rêves et aspirations'},
  {code: 'i-dimensions', component: 'identity', en: 'sides of who I am', fr: 'facettes de mon identité'},
  {
    code: 'i-self',
    component: 'identity',
    en: 'rebuilding a positive sense of self',
    fr: 'retrouver une image positive de soi',
  },
  {code: 'i-stigma', component: 'identity', en: 'overcoming stigma', fr: 'dépasser la stigmatisation'},
  {code: 'm-experience', component: 'meaning', en: 'meaning of what I lived through', fr: 'sens de mon vécu'},
  {code: 'm-spirit', component: 'meaning', en: 'spirituality', fr: 'spiritualité'},
  {code: 'm-qol', component: 'meaning', en: 'quality of life', fr: 'qualité de vie'},
  {code: 'm-roles', component: 'meaning', en: 'roles that matter', fr: 'rôles qui comptent'},
  {code: 'm-goals', component: 'meaning', en: 'goals that matter', fr: 'projets qui comptent'},
  {code: 'm-rebuild', component: 'meaning', en: 'rebuilding life', fr: 'rebâtir sa vie'},
  {
    code: 'e-responsibility',
    component: 'empowerment',
    en: 'personal responsibility',
    fr: 'responsabilité personnelle',
  },
  {code: 'e-control', component: 'empowerment', en: 'control over my life', fr: 'prise sur ma vie'},
  {code: 'e-strengths', component: 'empowerment', en: 'focusing on strengths', fr: 'miser sur ses forces'},
]

import type {Component} from './component.js'
import {themeCodes, type ThemeCode} from './theme-code.js'

/** A sub-theme of a component: a finer tag that is never required. */
export interface Theme {
  code: ThemeCode
  component: Component
  en: string
  fr: string
}

const names: Readonly<Record<ThemeCode, Omit<Theme, 'code'>>> = {
  'c-peer': {component: 'connectedness', en: 'peer support and groups', fr: 'soutien par les pairs'},
  'c-relationships': {component: 'connectedness', en: 'relationships', fr: 'relations'},
  'c-support': {component: 'connectedness', en: 'support from others', fr: 'soutien de l’entourage'},
  'c-community': {
    component: 'connectedness',
    en: 'being part of the community',
    fr: 'faire partie de la communauté',
  },
  'h-belief': {component: 'hope', en: 'believing recovery is possible', fr: 'croire au rétablissement'},
  'h-motivation': {component: 'hope', en: 'motivation to change', fr: 'motivation à changer'},
  'h-relationships': {
    component: 'hope',
    en: 'relationships that inspire hope',
    fr: 'relations porteuses d’espoir',
  },
  'h-success': {component: 'hope', en: 'valuing success', fr: 'reconnaître ses réussites'},
  'h-dreams': {component: 'hope', en: 'dreams and aspirations', fr: 'rêves et aspirations'},
  'i-dimensions': {component: 'identity', en: 'sides of who I am', fr: 'facettes de mon identité'},
  'i-self': {
    component: 'identity',
    en: 'rebuilding a positive sense of self',
    fr: 'retrouver une image positive de soi',
  },
  'i-stigma': {component: 'identity', en: 'overcoming stigma', fr: 'dépasser la stigmatisation'},
  'm-experience': {component: 'meaning', en: 'meaning of what I lived through', fr: 'sens de mon vécu'},
  'm-spirit': {component: 'meaning', en: 'spirituality', fr: 'spiritualité'},
  'm-qol': {component: 'meaning', en: 'quality of life', fr: 'qualité de vie'},
  'm-roles': {component: 'meaning', en: 'roles that matter', fr: 'rôles qui comptent'},
  'm-goals': {component: 'meaning', en: 'goals that matter', fr: 'projets qui comptent'},
  'm-rebuild': {component: 'meaning', en: 'rebuilding life', fr: 'rebâtir sa vie'},
  'e-responsibility': {
    component: 'empowerment',
    en: 'personal responsibility',
    fr: 'responsabilité personnelle',
  },
  'e-control': {component: 'empowerment', en: 'control over my life', fr: 'prise sur ma vie'},
  'e-strengths': {component: 'empowerment', en: 'focusing on strengths', fr: 'miser sur ses forces'},
}

/**
 * The sub-themes, after Leamy et al. (2011) as reported in J Psychosoc Rehabil Ment Health (2019),
 * doi 10.1007/s40737-019-00135-x. The French wording is ours: no official French version was found.
 */
export const themes: readonly Theme[] = themeCodes.map(code => ({code, ...names[code]}))

import type {Language} from '../../../chime/index.js'
import {en, type WhatHelpsWords} from './en.js'
import {fr} from './fr.js'

/** What is said around what helps a person, by language: fetched with it. */
export const whatHelpsWords: Readonly<Record<Language, WhatHelpsWords>> = {en, fr}

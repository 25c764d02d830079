import {newGoal} from '../dist/goals/index.js'

/** What a host gives the element, and how it answers: here, with what it was asked to save. */
const words = {en: 'Sing in the choir', fr: 'Chanter dans la chorale'}

for (const correction of document.querySelectorAll('recovery-correction')) {
  const language = correction.closest('[lang]').lang.slice(0, 2)
  const goal = newGoal({words: words[language], components: ['connectedness']})
  correction.entry = {id: `choir-${language}`, origin: 'ours', goal}
  correction.addEventListener('goal-submit', ({detail}) =>
    detail.respondWith({kind: 'saved', ids: [detail.id]}),
  )
}

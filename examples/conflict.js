import {newGoal} from '../dist/goals/index.js'

/** What a host gives the element: the goal as it was before, as somebody else saved it, and as it is meant here. */
const versions = {
  en: {
    base: {words: 'Sing in the choir', step: 'Ask Claire when they practise'},
    theirs: {words: 'Sing in the choir at St. Anne’s', step: 'Call Claire together'},
    mine: {words: 'Sing on Sundays, with my people', step: 'Write to Claire'},
  },
  fr: {
    base: {words: 'Chanter dans la chorale', step: 'Demander à Claire quand ils répètent'},
    theirs: {words: 'Chanter dans la chorale de Sainte-Anne', step: 'Appeler Claire ensemble'},
    mine: {words: 'Chanter le dimanche, avec mon monde', step: 'Écrire à Claire'},
  },
}

for (const conflict of document.querySelectorAll('recovery-conflict')) {
  const language = conflict.closest('[lang]').lang.slice(0, 2)
  for (const [version, {words, step}] of Object.entries(versions[language]))
    conflict[version] = newGoal({
      words,
      components: ['connectedness'],
      steps: [{id: 'ask', words: step, by: version === 'theirs' ? 'together' : 'me'}],
    })
  conflict.fields = ['words', 'steps']
  conflict.addEventListener('conflict-settled', ({detail}) => {
    conflict.nextElementSibling.textContent = JSON.stringify(detail.changes, undefined, 2)
  })
}

// An answer that is to become a goal goes on in the form beside it; a site's own pack is laid on the package's.
const pack = {
  id: 'example-site',
  version: '1.0.0',
  language: 'en',
  origin: {
    writtenBy: [{role: 'the writers of this example', livedExperience: false}],
    reviewedWithLivedExperience: false,
  },
  prompts: [
    {id: 'garden', for: 'person', component: 'meaning', text: 'What would you plant in the garden here?'},
  ],
}

for (const record of document.querySelectorAll('recovery-record')) {
  const form = record.querySelector('recovery-goal-form')
  record.querySelector('recovery-prompts').content = pack
  record.addEventListener('goal-compose', ({detail}) => {
    form.start = detail
    form.hidden = false
    form.focus()
  })
  form.addEventListener('form-close', () => (form.hidden = true))
}

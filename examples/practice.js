// A page of its own, away from every chart: it is in a language and a theme, and hands over nothing else.
const texts = {
  en: {
    back: 'Back to the charts',
    practice: 'Practice',
    language: 'Language',
    theme: 'Theme',
    footer: 'An example. The people in it are made up. Nothing leaves this computer.',
  },
  fr: {
    back: 'Revenir aux dossiers',
    practice: 'Exercice',
    language: 'Langue',
    theme: 'Thème',
    footer: 'Un exemple. Les personnes sont fictives. Rien ne quitte cet ordinateur.',
  },
}

const parameters = new URLSearchParams(location.search)
const [language, theme] = ['language', 'theme'].map(id => document.getElementById(id))
language.value = parameters.get('lang') ?? 'en-CA'
theme.value = parameters.get('theme') ?? 'light'

function show() {
  const text = texts[language.value.slice(0, 2)]
  document.documentElement.lang = language.value
  document.documentElement.dataset.theme = theme.value
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = text[element.dataset.text]
  document.getElementById('back').href = `index.html?lang=${language.value}&theme=${theme.value}`
}

for (const select of [language, theme]) select.addEventListener('change', show)
show()

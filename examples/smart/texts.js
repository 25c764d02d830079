const texts = {
  en: {
    launch: 'Open a recovery chart',
    choose: 'From which server?',
    coming: 'Going to the server to sign in…',
    refused: iss =>
      `This app is not set up for the server that opened it (${iss}), so it asked that server for nothing. If it should be, whoever looks after the app can add it to its list.`,
    unreachable: 'The server did not say how to sign in. Try again, or ask whoever looks after it.',
    notSignedIn: 'Nobody is signed in here. Open the app from the chart again.',
    again: 'Open the app again',
    born: 'born',
    leave: 'Log out',
    left: 'You are logged out. You can close this page.',
  },
  fr: {
    launch: 'Ouvrir un dossier de rétablissement',
    choose: 'À partir de quel serveur?',
    coming: 'Ouverture de la page de connexion du serveur…',
    refused: iss =>
      `Cette application n’est pas prévue pour le serveur qui l’a ouverte (${iss})\u00a0: elle ne lui a rien demandé. Si elle devait l’être, la personne responsable de l’application peut l’ajouter à sa liste.`,
    unreachable: 'Le serveur n’a pas indiqué comment se connecter. Réessayez, ou écrivez à qui s’en occupe.',
    notSignedIn: 'Personne n’est en session ici. Ouvrez de nouveau l’application à partir du dossier.',
    again: 'Ouvrir de nouveau l’application',
    born: 'naissance\u00a0:',
    leave: 'Fermer la session',
    left: 'La session est fermée. Vous pouvez fermer cette page.',
  },
}

/** The words of the page, in its language: `?lang=`, else the browser’s. */
export function wordsOfPage() {
  const asked = new URLSearchParams(location.search).get('lang') ?? sessionStorage.getItem('lang')
  const isFrench = (asked ?? navigator.language).startsWith('fr')
  document.documentElement.lang = isFrench ? 'fr-CA' : 'en-CA'
  sessionStorage.setItem('lang', document.documentElement.lang)
  return texts[isFrench ? 'fr' : 'en']
}

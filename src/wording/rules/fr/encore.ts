import type {Proof, Rule} from '../../rule.js'

/** Encore, comme d’habitude: notre lassitude dans la phrase. */
export const encore: Rule = {
  id: 'fr.service-use.encore',
  severity: 'suggest',
  match: [
    '^ encore $',
    '^ encore (à|au|aux|dans|devant) (l|la|le|les)? (accueil|poste|bureau|comptoir|triage|clinique|guichet|porte|réception|clsc|salle d attente|corridor|crise|hall|cellule+)',
    'encore (à l’urgence|hospitalisé+|transporté+|consulté|consulte|réadmis|réadmise|retrouvé+|présenté+|appelé|ramené+|vu|vue|dans nos murs|sur l unité|en crise|lui|elle|une fois)',
    '(toujours à l’urgence|énième+|une fois de plus|fidèle à (lui|elle)-même|(même|scénario) (scénario|habituel)|pour (un rien|des riens))',
    'revient encore',
    'encore (là|ici|lui|elle|eux|un|une|de retour|au poste|amené+|le même|la même|pour (la|le) même|avec ses)',
    '(comme d’habitude|comme toujours|sans surprise|évidemment|prévisible|on connaît|toujours (la même|le même|pareil)|même (rengaine|cassette)|bis repetita|rien de nouveau|re-re|pour la énième)',
  ],
  except: [
    '(intubation|difficile|évolution|risque|durée|date|moment|congé|retour) prévisible',
    'encore (lui|elle) (a|qui)',
    '(où|que|qu|dont|si|comme) (l)? on connaît',
    '(routine|menu) habituel',
    'encore (un|une) (peu|fois par|semaine|mois|an|heure|rencontre|séance)',
    'encore (là|ici) (pour (elle|lui)|demain|lundi)',
    'rien de nouveau (au|à (la|l)) (radiographie|bilan|labo|scan|examen|ecg)',
    '(patron|voisin+|ex|collègue+|médecin|travaille|vit|habite|oncle) ... encore (là|ici)',
  ],
  message: 'Ces mots disent notre lassitude.',
  ask: 'Qu’est-ce qui amène la personne cette fois-ci?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Encore une fois à l’urgence.', 'Énième visite ce mois-ci.', 'Fidèle à elle-même, sonne au poste.'],
  passes: [
    'Elle lit encore le soir.',
    'Il revient de voyage.',
    'Un café où l’on connaît son nom.',
    'Il aime les gens qu’on connaît depuis longtemps.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Encore, comme d’habitude: notre lassitude dans la phrase. */
export const encore: Rule = {
  id: 'fr.service-use.encore',
  severity: 'suggest',
  match: [
    '^ encore $',
    '^ encore (à|au|aux|dans|devant) (l|la|le|les|une)? (urgence|accueil|poste|comptoir|triage|réception|salle d attente|corridor|crise|cellule+)',
    '^ encore (là|ici|lui|elle|eux|de retour|amené+|consulté|vu|vue|hospitalisé+|(le|la|les) même+|pour (la|le) même)',
    '^ encore (un|une) (visite|demande|crise|chute|plainte|appel|absence|retard|consultation|admission|rechute|tentative|surdose|intox|malaise|refus|conflit|incident)',
    'encore (transporté+|réadmis|réadmise+|ramené+|dans nos murs|en crise|une fois (à l’urgence|hospitalisé+|au (poste|triage))|(le|la) (voilà|revoilà))',
    '((consulte|sonne) encore (à|au|aux|pour)|revient encore (à l urgence|au (poste|triage|bureau)|pour (rien|(la|le|les) même)|$))',
    '(énième+|^ une fois de plus|^ fidèle à (lui|elle)-même|(même|scénario) (scénario|habituel)|toujours à l’urgence pour|(sonne|appelle|consulte|revient) pour (un rien|des riens))',
    '(^ (sans surprise|comme d’habitude $|comme toujours $)|(injoignable+|absent+|retard|refuse|sonne|chiale) comme (d’habitude|toujours))',
    '(a|oublié|présenté+|perdu|raté|manqué|intoxiqué+) ... encore une fois',
    '(même (rengaine|cassette)|bis repetita|re-re|toujours la même (histoire|chanson))',
    '(venu+|présenté+|perdu|intoxiqué+|éthylique|absent+|raté|manqué|refusé) : ... ... [encore une fois]',
    'encore (retrouvé+|présenté+|appelé|sur l unité|une fois)',
    '(toujours à l’urgence|pour (un rien|des riens))',
    'encore (une|avec ses)',
    '(évidemment|prévisible|on connaît|rien de nouveau)',
  ],
  except: [
    '(écoute|chante|joue) toujours la même chanson',
    'encore (lui|elle) (qui|reste|a (t|on|dit|demandé|fait|téléphoné|écrit|parlé|appelé|offert))',
    'encore (là|ici) (pour (elle|lui)|demain|lundi)',
    '(intubation|difficile|évolution|risque|durée|date|moment|congé|retour) prévisible',
    '(où|que|qu|dont|si|comme) (l)? on connaît',
    'encore une fois (bravo|félicitations|merci)',
    'encore (un|une) (peu|fois par|semaine|mois|an|heure|rencontre|séance)',
    'rien de nouveau (au|à (la|l)) (radiographie|bilan|labo|scan|examen|ecg)',
    '(patron|voisin+|ex|collègue+|médecin|travaille|vit|habite|oncle) ... encore (là|ici)',
  ],
  message: 'Ces mots disent notre lassitude.',
  ask: 'Qu’est-ce qui amène la personne cette fois-ci?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Encore une fois à l’urgence.',
    'Énième visite ce mois-ci.',
    'Fidèle à elle-même, sonne au poste.',
    'Encore elle à l’accueil.',
  ],
  passes: [
    'Écoute toujours la même chanson en travaillant.',
    'Revient encore lundi pour ses points.',
    'Elle lit encore le soir.',
    'Il revient de voyage.',
    'Un café où l’on connaît son nom.',
    'Il aime les gens qu’on connaît depuis longtemps.',
    'Mange comme d’habitude, rien de nouveau au labo.',
    'Il reste encore un sac à vider.',
  ],
}

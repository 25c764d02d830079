import type {Proof, Rule} from '../../rule.js'

/** Encore, comme d’habitude: notre lassitude dans la phrase. */
export const encore: Rule = {
  id: 'fr.service-use.encore',
  severity: 'suggest',
  match: [
    'encore (à l’urgence|hospitalisé+|en crise|lui|elle|une fois)',
    '(toujours à l’urgence|énième+|une fois de plus|fidèle à (lui|elle)-même|(même|scénario) (scénario|habituel)|pour (un rien|des riens))',
    'revient encore',
  ],
  except: ['encore (lui|elle) (a|qui)', '(routine|menu) habituel'],
  message: 'Ces mots disent notre lassitude.',
  ask: 'Qu’est-ce qui amène la personne cette fois-ci?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Encore une fois à l’urgence.', 'Énième visite ce mois-ci.', 'Fidèle à elle-même, sonne au poste.'],
  passes: ['Elle lit encore le soir.', 'Il revient de voyage.'],
}

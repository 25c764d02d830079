import type {Proof, Rule} from '../../rule.js'

/** Jamais mieux: une prédiction. */
export const chronique: Rule = {
  id: 'fr.pessimism.chronique',
  severity: 'suggest',
  match: [
    '(patient+|malade+|psychiatrique+|schizophrène+|clientèle|usager+|client+|psychotique+|dépressif+) chronique+',
    '(ne|n) (s|se)? (guérira|améliorera|changera|rétablira|travaillera|pourra|vivra|sera|retournera) (jamais|plus)',
    '(sans|aucun|peu d) espoir',
    '(aucun|peu de|faible|nul) potentiel (de réadaptation|de rétablissement)?',
    'pronostic : (est|demeure|très)? ({poor}|sombre|réservé|défavorable|mauvais|guarded)',
    '(réfractaire+|résistant+) (au|aux|à tout|à la) (traitement+|médication|thérapie|antidépresseurs|antipsychotiques)',
    '(incurable+|sans issue|peine perdue|cas désespéré|condamné+ à|à vie|plafonné+|chronicisé+|chronicisation)',
  ],
  except: [
    '({other}|douleur|lombalgie|rénale) chronique',
    '(infection|germe|hypertension|épilepsie) ... (réfractaire|résistant+)',
  ],
  guards: {negation: false},
  message: 'Ces mots prédisent et ferment l’avenir.',
}

export const proof: Proof = {
  sources: ['pratique-qc', 'cmha'],
  flags: ['Patient chronique, ne changera jamais.', 'Pronostic sombre selon l’équipe.'],
  passes: ['Douleur chronique au dos.', 'Un espoir coté à 7 sur 10.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Jamais mieux: une prédiction. */
export const chronique: Rule = {
  id: 'fr.pessimism.chronique',
  severity: 'suggest',
  match: [
    '(patient+|malade+|psychiatrique+|schizophrène+|clientèle|usager+|client+|psychotique+|dépressif+) chronique+',
    '(ne|n) (s|se)? (guérira|améliorera|changera|rétablira|travaillera|pourra|vivra|sera|retournera|ira) (jamais|plus|pas loin)',
    '(ne|n) (guérira|changera|s améliorera|s en sortira) pas',
    '(peut plus rien|évolution défavorable|état cristallisé)',
    '(sans|aucun|peu d) espoir',
    '(aucun|aucune|peu de|faible|faibles|nul) (potentiel|(chance|chances)|amélioration) (de (réadaptation|rétablissement)|possible)?',
    '(faible|mauvais|pauvre|sombre) pronostic',
    'pronostic : (est|demeure|très|plutôt|quasi|semble)? ({poor}|sombre|réservé|défavorable|mauvais)',
    '(réfractaire+|résistant+) (au|aux|à tout|à la) (traitement+|médication|thérapie|antidépresseurs|antipsychotiques)',
    '(incurable+|sans issue|peine perdue|condamné+ à|à vie|plafonné+|atteint son plafond|chronicisé+|chronicisation|voué+ à l’échec|tour du jardin|rien (de plus)? à (faire|tenter|offrir))',
  ],
  except: [
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|douleur|lombalgie|rénale) chronique',
    '(infection|germe|hypertension|épilepsie|schizophrénie|dépression) ... (réfractaire+|résistant+)',
    '(rien à (faire|tenter) (aujourd|ce|avant|de spécial)|(n a|avait) rien à)',
  ],
  guards: {negation: false},
  message: 'Ces mots prédisent et ferment l’avenir.',
}

export const proof: Proof = {
  sources: ['pratique-qc', 'cmha'],
  flags: ['Patient chronique, ne changera jamais.', 'Pronostic sombre selon l’équipe.'],
  passes: ['Douleur chronique au dos.', 'Un espoir coté à 7 sur 10.'],
}

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
    '(lourd|lourde|complexe|sévère|persistant+) et [chronique+]',
    '(cas|suivi|suicidaire+|instabilité|oisiveté|crise) chronique+',
    '(réfractaire+|résistant+) (à|au|aux) (tous|toutes|tout|toute|chaque|plusieurs|l ensemble)',
    '(rien|plus rien|pas grand-chose) (à|d autre à|de plus à) (faire|offrir|tenter|proposer|espérer|attendre) (de plus)? (avec|pour|de|à)',
    '(restera|sera|demeurera|finira) (toujours|à jamais|malade|dépendant+|hospitalisé+|institutionnalisé+|en (institution|prison|centre))',
    '(aucun|sans|peu d|faible|nul) (avenir|issue|espoir|perspective|lendemain|probabilité de (succès|réussite))',
    '(va|vont|finira par|finir par|risque fort de) (sûrement|probablement|certainement|encore|inévitablement)? (rechuter|récidiver|revenir|échouer|recommencer|se retrouver) (bientôt|encore|sous peu|à la rue|en prison|d ici)?',
    '(aura|auront|a) toujours (besoin|besoins) (de|d|qu)',
    '(potentiel|capacité|espoir|chance+) (de (réadaptation|rétablissement|récupération|travail|retour|changement))? : (est|demeure)? (nul+|faible+|limité+|minime+|absent+|pauvre+|aucun)',
    'évolution (chronique|détériorante|défavorable|déficitaire)',
    '(schizophrénie|dépression|maladie|psychose|trouble|patient+|cas) (bipolaire)? (réfractaire+|résistant+|incurable+|irréversible+) $',
    '(cause+ perdue+|cas perdu|perte de temps)',
    'inutile de (l|le|la|lui|poursuivre|continuer|tenter|essayer|référer|offrir|proposer|insister)',
    '(on|il) (ne|n) (peut|faut|doit) pas (s attendre|espérer|attendre|rêver)',
    '(ne|n) (faut|doit|peut)? (pas)? (s attendre) (à|pas) (mieux|rien|grand-chose|beaucoup|plus)',
  ],
  except: [
    '(sent|sentait|dit|disait) (souvent)? sans espoir',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|douleur|lombalgie|rénale) chronique',
    '(infection|germe|hypertension|épilepsie|schizophrénie|dépression) ... (réfractaire+|résistant+)',
    '(rien à (faire|tenter) (aujourd|ce|avant|de spécial)|(n a|avait) rien à)',
    '(prévenir|éviter|prévention) ... (rechuter|récidiver)',
    'aura toujours besoin (de lunettes|d insuline)',
    'schizophrénie (réfractaire+|résistante) (sous|traitée|sur|à la clozapine)',
    '(pas|jamais|rien|non) sans (espoir|issue|avenir)',
  ],
  guards: {negation: false},
  message: 'Ces mots prédisent et ferment l’avenir.',
}

export const proof: Proof = {
  sources: ['pratique-qc', 'cmha'],
  flags: ['Patient chronique, ne changera jamais.', 'Pronostic sombre selon l’équipe.'],
  passes: ['Douleur chronique au dos.', 'Un espoir coté à 7 sur 10.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Prédire la rechute, le déclin, l’échec: une fin écrite d’avance. */
export const auPire: Rule = {
  id: 'fr.pessimism.au-pire',
  severity: 'suggest',
  match: [
    '(ne|n) (se|s|lui|y|en|les|la|le|l)? (atteindra|pourra|aura|vivra|retrouvera|reprendra|retournera|arrivera|parviendra|réussira|deviendra|fera|gardera|saura|apprendra|comprendra|cessera|arrêtera|sortira|terminera|finira|acceptera|mènera|connaîtra|redeviendra|remarchera|tiendra|sera|restera|élèvera|obtiendra|complétera|dépassera|récupérera|maintiendra|assumera|collaborera|prendra|suivra|trouvera|stabilisera|adaptera|rétablira|ira|améliorera|bougera|progressera|évoluera|veut|voudra) (sans doute|probablement|sûrement|certainement)? (jamais|plus jamais)',
    '(rechutera|récidivera|décompensera|échouera|retombera|replongera|redécompensera) (dès|encore|bientôt|à la|au|en|sûrement|certainement|tôt|dans|comme|mal|seul+|inévitablement|probablement|avant|forcément|après|d ici)?',
    '(va|vont) (toujours|encore|sûrement|certainement|forcément|juste|finir par|mal|bien|inévitablement|probablement|sans doute)? (rechuter|retomber|récidiver|replonger|échouer|décompenser|mal finir|finir (mal|en prison|à la rue|seul+|comme)|mal tourner|tout lâcher|tout gâcher|redécompenser) (mal|encore|dans|à|en|bientôt|dès|jeune|seul+|comme|tôt|par|un jour|avant)?',
    '(rechute+|récidive+|retour+|échec|déclin|détérioration|décompensation|réhospitalisation+|réadmission+|hospitalisation|dégradation|abandon) (est|sont|quasi|presque|sera|très|semble|plus que)? (à prévoir|assuré+|certain+|inévitable+|inévitablement|fatal+|inéluctable+|prévisible+|garanti+|inexorable+|programmé+|attendu+|probable+|à craindre|annoncé+|imminent+|écrit d avance)',
    '(rechutes|hospitalisations|échecs|réadmissions|placements|crises|visites|récidives|tentatives|ruptures|abandons|déménagements|congédiements) [(à répétition|sans fin|en série|à n en plus finir|interminables|à la chaîne)]',
    '(bipolaire|schizophrénie|psychose|schizoaffectif|dépression|anxiété|toxicomanie|personnalité|anorexie|trouble) [chronique]',
    '^ les [chroniques] (de|du|des|au|en|qui|à)?',
    '(chronicité|chronicisation|hypothéquant+)',
    '(maladie|trouble+|atteinte|condition|état|séquelles|psychose|schizophrénie) (mentale)? (sévère et persistante|grave et persistante|invalidante|irréversible|dégénérative sévère|lourdement)? (irréversible+|sans issue|hypothéquant+|lourdement hypothéquant+|lourdement handicapant+|indélogeable|enkysté+|cristallisé+|fixé+|installé+ à demeure|incurable+ et|invalidant+ et|pour toujours|à perpétuité)',
    '(peu|aucune|pas|zéro|faibles|sans|nulle) (d|de|grandes)? (attente+|espérance|perspective+|ambition pour|avenir|débouché+|horizon|lumière)',
    '(peu|guère|pas|aucun) (d|de)? (chance+|espoir+|possibilité+|probabilité|potentiel|avenir|progrès|gain+|bénéfice+|amélioration) (de|d|à|que|avec|possible+|réel+|réaliste+|attendu+|envisageable+|prévisible+|à (espérer|attendre|prévoir)|chez|pour|réadaptatif|en vue|notable+)',
    '(plateau|plafond|maximum|limite+|potentiel maximal|plein potentiel|son max|fond du baril) (est|a été|thérapeutique|fonctionnel|de (récupération|ses capacités))? (atteint+|rejoint|plafonné)',
    '(a|ayant|avait) atteint (son|sa|ses|un|le) (plein|le)? (plateau|plafond|maximum|max|limite+|potentiel|niveau (maximal|maximum)|bout)',
    '(est|serait|reste|demeure|semble|rend|rendent) (tout à fait|complètement|totalement)? (illusoire+|utopique+|chimérique+|impensable+|hors de (question|portée)|inenvisageable+|peine perdue|inatteignable+|impossible à (espérer|envisager)|vain+|futile+)',
    '(accepter|apprendre à vivre avec|faire le deuil de|se résigner à|se contenter de|renoncer à) (ses|sa|son|la|ce|cette|le|l|un|une) (limites|limitations|sort|état|maladie toute|retour|projet|projets|études|rêve+|carrière|emploi|vie (normale|d avant)|maternité|peu)',
    '(question de temps|rien n y (fait|change|fera)|quoi qu on fasse|peu importe (ce qu on|les|le traitement|l aide)|malgré tout ce (qu|que))',
    '(trop|bien trop) (tard|vieux|vieille|âgé+|atteint+|malade+|avancé+|hypothéqué+|magané+|chronique+|abîmé+|ancré+|lourd+) (pour|et)',
    '(voué+|destiné+|condamné+|promis) (à|au|aux) ',
    '(rebelle+|réfractaire+|imperméable+) (à|au|aux) (tout|toute|tous|toutes|médication|intervention+|approche+|aide|thérapie)',
    '(restera|demeurera|sera|vivra) (malade|psychotique|ainsi|comme (ça|cela)|le même|la même|pareil+|hospitalisé+|en (milieu|centre|ressource|hébergement|chsld)|à l hôpital|sous (tutelle|curatelle)|à la charge|au même point|à risque|instable+|fragile+|dépendant+) (toute sa vie|à vie|pour toujours|toujours|à jamais)?',
    '(malade+|médicamenté+|hospitalisé+|suivi+|psychiatrisé+|client+|patient+) (à vie|pour la vie|toute sa vie|à perpétuité)',
    '(brûler~|brûle|épuiser~|épuise|use|user~) (ses|tous ses|les|toutes les|leurs|la) (intervenant+|équipe+|ressource+|famille|proches|aidant+|réseau|médecins)',
    '(réfractaire+|imperméable+) (à|au|aux) (les|la|nos)? traitement+',
  ],
  except: [
    '(douleur+|céphalée+|migraine+|hta|crise+|anémie|toux|prurit|vomissement+|baisse|otorrhée|saignement+|fièvre|diarrhée|infection+) ... (rebelle+|réfractaire+)',
    'rebelle+ ... (antalgique+|antibiothérapie|antibiotique+|habituel+|usuel+|médical)',
    '(craint|peur|redoute|inquiète|prévenir|éviter|risque) ... (rechuter|rechute+|échouer|retomber|mourir|finir|récidive+|échec)',
    '(va|vont) (encore|bien)? (finir|recommencer|abandonner) (son|sa|ses|le|la|les|à|ce|l)',
    '(finira|reviendra|refera) (son|sa|ses|le|la|les|à|ce|l|demain|en|au|mardi|lundi|jeudi|vendredi|dans)',
    '(douleur|lombalgie|rhinite|insomnie|fatigue|toux|bronchite|rénal+|maladie) ... chronique',
    '(retour|visite|hospitalisation|récidive|détérioration) (est|sont)? (prévu+|attendu+ (le|à|pour|vers|en|chez)|probable+ (le|vers|demain))',
    '(souche|germe|bactérie|tumeur|infection|ulcère|hypertension|épilepsie) ... (rebelle+|réfractaire+|résistant+)',
    '(pas|rien|jamais) (trop|inévitable+|impossible+)',
    'atteint (le|son) (plafond|plateau|maximum) (de|du)',
    'résistant au traitement selon',
    'chronicité (du|de|des) (la|l)? (tableau|lésion+|symptômes|symptomatologie|douleur+|infection|toux|processus|plaie+)',
    '(espoir|espère) (que|qu) (l|la|le|les|son|sa)? (assureur|assurance|propriétaire|employeur|cour|ministère|cnesst|saaq|ramq|omh|banque|juge|tribunal|lettre|colis|chat|chien)',
  ],
  message: 'Ces mots écrivent la fin avant que la personne ne l’ait vécue.',
  ask: 'Qu’est-ce qui, même une fois, est allé mieux que prévu?',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: [
    'N’atteindra jamais l’autonomie.',
    'Rechute à prévoir dès la sortie.',
    'Maladie invalidante et irréversible.',
  ],
  passes: [
    'Il craint de rechuter dans sa famille.',
    'Elle va finir son secondaire en juin.',
    'Reviendra mardi pour sa prise de sang.',
  ],
}

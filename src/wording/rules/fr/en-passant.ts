import type {Proof, Rule} from '../../rule.js'

/** Le doute glissé en passant. */
export const enPassant: Rule = {
  id: 'fr.credibility.en-passant',
  severity: 'suggest',
  match: [
    '(affirme|nie|soutient|maintient|répète|clame|persiste) (catégoriquement|mordicus|avec insistance|sans relâche|haut et fort)',
    'peu (convaincant+|authentique+)',
    '(versions|récits|réponses) (différent+|divergent+|multiples|changeant+|variables)',
    '{poor} (informateur+|narrateur+|témoin|source)',
    '(dit|dite|dits|dites) (sévère+|insupportable+|intolérable+|atroce+)',
    '(crise+|convulsion+|boiterie|chute+|paralysie|tremblement+|hallucination+|amnésie|pleurs|surdité) (est|sont|semble|semblent|paraît)? (simulé+|feint+|joué+|volontaire+|factice+|fabriqué+|surjoué+)',
    'malgré (ses|leurs) (dires|affirmations|prétentions|dénégations|promesses|protestations)',
    'excuse+ (à répétition|constante+|bidon|faciles|toutes faites|peu)',
    '(lésion+|incapacité|blessure+|accident|limitation+|perte+|trouble+|faiblesse|paralysie) (allégué+|prétendu+|invoqué+)',
    '(symptômes|motif+|raison+|douleur+|malaise+) invoqué+',
    '(exclure|écarter|possibilité|hypothèse|soupçon+|suspicion|élément+|signe+|évoque|suggère|part|forte) ... simulation',
    'simulation (pour|afin|dans|chez)',
    '(contradiction+|incohérence+|discordance+|invraisemblance+) (nombreuses|multiples|majeures|relevées|notées|flagrantes|importantes)',
    '(nombreuses|multiples|plusieurs) (contradictions|incohérences|discordances|invraisemblances)',
    '(crédibilité|fiabilité|véracité) (est|semble|paraît)? (entachée|compromise|affaiblie|minée|affectée|questionnée|questionnable|discutable|incertaine)',
    '(réponses|propos|récit|discours|version) ... (calculé+|plaqué+|récité+|appris|étudié+|préparé+|orienté+)',
    '(symptomatologie|tableau|présentation|description) (surchargé+|théâtral+|dramatisé+|amplifié+|exagéré+|caricatural+|démonstratif+)',
    '(si|s il) (on|faut|l on)? (peut|pouvait|faut|en)? (le|la|l|les)? (en)? (croire|croit|fier)',
    'à en croire (ses|l|la|le)',
    '(jure|dit|affirme|prétend|allègue|assure|raconte) ... [(que|pris que|bu que|juste|seulement)] (un|une|deux|trois|2|3|quelques) (verre+|bière+|comprimé+|joint+|consommation+|coups)',
    '(jure|jurer|jurait) (ses grands dieux|que|qu|ne|n|avoir|sur)',
    '(histoire|version|récit|propos|discours|explication+|excuse+) (est|sont|semble|paraît|demeure)? (louche+|douteux+|cousu+ de|tiré+ par|boiteux+|peu (plausible+|vraisemblable+|convaincant+)|qui (ne)? (tient|colle|concorde)|invraisemblable+|rocambolesque+|discutable+|fantaisiste+)',
    '(informations|renseignements|dires|données) (douteux+|peu fiables|à vérifier|non fiables|contradictoires)',
    '(comme par (hasard|magie|enchantement)|bizarrement|curieusement|étrangement|opportunément|miraculeusement)',
    '(pas|non|peu) (vraiment|réellement) (malade+|souffrant+|psychotique+|suicidaire+|déprimé+)',
    '(gains|bénéfices|gain|bénéfice) (secondaires|secondaire)',
    '(sans doute|probablement|visiblement|clairement|manifestement|possiblement|certainement|sûrement) (simulé+|feint+|exagéré+|joué+|inventé+|volontaire+|calculé+|fabriqué+)',
    '(simule|simulait|simuler|feint|feignait|feindre) (un|une|des|le|la|l|ses|d|son)',
    '(exagération|mise en scène|théâtralisme|amplification|dramatisation) (de|des|du|d)?',
    '(douleur+|chute|agression|vol|malaise+|symptômes) (alléguée|alléguées|prétendue|prétendues|allégué|allégués|soi-disant)',
  ],
  except: [
    'simulation (pour|dans) (la|le|l|les|un)? (formation|étudiants|cours|stage|conduite|cuisine)',
    '(tableau|récit|discours) ... (présenté|affiché|exposition)',
    '(simule|simuler) (un|une) (entrevue|entretien|appel)',
    '(s|se) (croit|croire) (capable|prêt)',
    'si (le|la) (croire|croit) aide',
  ],
  message: 'Ces mots laissent parler le doute.',
}

export const proof: Proof = {
  sources: ['goddu', 'pratique-qc'],
  flags: [
    'Gains secondaires soupçonnés.',
    'Était au travail, si on peut le croire.',
    'Comme par hasard, absente au bilan.',
  ],
  passes: ['Elle croit qu’elle peut y aller.', 'L’entrevue simulée l’a rassuré.'],
}

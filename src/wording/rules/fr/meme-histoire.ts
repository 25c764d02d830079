import type {Proof, Rule} from '../../rule.js'

/** Un récit entendu comme une rengaine, ou comme une ruse. */
export const memeHistoire: Rule = {
  id: 'fr.credibility.meme-histoire',
  severity: 'suggest',
  match: [
    'plainte+ (incessante+|interminables|sans fin|exagérées)',
    '(discours|propos) incohérent+ avec',
    '^ (à ce)? qu (il|elle) dit',
    '^ c est ce qu (il|elle) (dit|prétend|affirme|raconte)',
    '^ prétentions',
    '(déclarations|informations|réponses|affirmations|témoignages|explications) (contradictoires|discordantes|divergentes|évasives|floues|vagues|douteuses|incohérentes|changeantes|calculées)',
    '(récit|histoire|chronologie|version) (est|semble)? (très)? (flou+|nébuleux|nébuleuse|embrouillé+|abracadabrant+|farfelu+|brouillon+|lacunaire+)',
    '(qui|dates|faits|versions|détails|éléments) (ne|n) (concordent|concorde|tiennent|collent|coïncident|cadrent) pas',
    '^ (une fois|lorsque|quand)? confronté+ $',
    'confronté+ (aux|sur|au|avec) (faits|preuves|contradictions|incohérences|sujet|résultat+|dépistage|les)',
    '(sert|servait|ressort|raconte|répète|conte|chante|rabâche|ressasse) (encore|toujours|nous)? (encore|toujours)? (la|le|les) (même+|sempiternelle+|éternelle+) (histoire+|chanson|refrain|excuse+|rengaine|cassette|discours|plaintes|salade+)',
    'toujours (la|le|les) même+ (histoire+|chanson|refrain|excuse+|rengaine|cassette|discours|plaintes|prétexte)',
    '(difficile|impossible|dur) de (savoir|démêler|départager|distinguer) ... (vrai|vrais|vraie|vérité|ment|croire|faux|réel|sincère)',
    '(quand|si|comment|faut|peut|difficile de) (vraiment)? (le|la) croire',
    '(aucune|pas|peu) (de)? raison+ de (le|la|les)? croire',
    '(version|récit|explication+|histoire) (est|sont|semble)? (peu|non|pas) (cohérent+|concordant+|constant+|clair+|convaincant+|crédible+)',
    '(allergie+|diagnostic|intolérance|douleur+|agression|diplôme+|expérience+) ... jamais (prouvé+|confirmé+|documenté+|démontré+|objectivé+|vérifié+)',
    '(malaise+|douleur+|crise+|chute|migraine|symptôme+|paralysie|oubli+|perte) (opportun+|commode+|stratégique+|providentiel+|sélectif+|bien commode)',
    '(ne|n) (nous|me)? (dit|raconte|révèle|dévoile|partage) (pas|jamais) tout',
    '(douleur+|mal) (qui)? se (déplace|promène|promènent)',
    '(symptômes|plaintes|douleurs|malaises) (très|plutôt|multiples)? (vague+|flou+|floues|changeant+|fantaisistes|bizarres|multiples)',
    '(seulement|uniquement|surtout) (devant|quand|lorsqu|en présence) (le|la|du|de|l|on|des|un|il|elle) (médecin|public|équipe|personnel|infirmière|monde|témoin+|regarde|observe|est là)',
    '(devant|en) (public|présence) (du personnel|de témoins|seulement|uniquement)',
    '(récit|version|histoire+|explication+|propos) ... (embelli+|enjolivé+|romancé+|arrangé+|édulcoré+|tronqué+|gonflé+|remanié+)',
    '(pleure|pleurs|larmes|sanglots|crise) (sans larmes|forcé+|feints|sur demande|à volonté|de commande)',
    '(discordance|contradiction+|incohérence+) entre (la|les|l)',
    '(ne|n) (confirme|confirment|corrobore|corroborent) (pas|guère|aucunement)',
    '(démenti+|contredit+|infirmé+) par (le|la|l|les|son|sa|nos) (équipe|personnel|famille|collatéral|mère|père|conjoint+|dossier|dépistage|caméra+|voisin+|notes|observations|faits|infirmière+|relevé+|registre|pharmacie)',
    '(croit|croient|mord|gober|avale) (plus|pas) (à)? (ses|son|sa) (histoire+|excuse+|version|salade+|crises|promesses)',
  ],
  except: [
    'dit pas tout (de|du|des)',
    '(biopsie|imagerie|scan|irm|écho|échographie|culture|bilan|radio|examen|test|résultat+) ... (confirme|confirment|corrobore)',
  ],
  guards: {apart: false},
  message: 'Ces mots ferment l’écoute avant la fin du récit.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Nous sert encore la même histoire.',
    'Difficile de savoir si elle dit vrai.',
    'Symptômes vagues et changeants.',
    'Ne nous dit pas tout.',
  ],
  passes: [
    'Les radios ne montrent rien de vague.',
    'Elle raconte l’histoire de son village.',
    'Il joue le même air au piano chaque soir.',
    'La biopsie ne confirme pas la tumeur.',
  ],
}

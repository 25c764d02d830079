import type {Proof, Rule} from '../../rule.js'

/** Un récit entendu comme une rengaine, ou comme une ruse. */
export const memeHistoire: Rule = {
  id: 'fr.credibility.meme-histoire',
  severity: 'suggest',
  match: [
    'plainte+ (incessante+|interminable+|exagérée+)',
    '^ (à ce|c est ce)? qu (il|elle) dit $',
    '(réponses|déclarations|affirmations) (contradictoires|évasives|vagues|floues|douteuses|changeantes|calculées)',
    '(récit|version|histoire) (est|semble)? (très)? (flou+|nébuleux|nébuleuse|embrouillé+|abracadabrant+|invraisemblable+)',
    '(récit|versions|faits) (qui)? (ne|n) (concorde|concordent|colle|collent) pas',
    '^ (une fois|lorsque|quand)? confronté+ $',
    'confronté+ (aux|sur|au|avec) (faits|preuves|contradictions|incohérences|dépistage|sa|son|ses)',
    '(sert|ressert|ressort|rabâche|ressasse) (encore|toujours)? (la|le|les) (même+|sempiternelle+|éternelle+) (histoire+|excuse+|rengaine|cassette|discours|plaintes|salade+|refrain|chanson)',
    'toujours (la|le|les) même+ (rengaine|excuse+|cassette|discours|prétexte+)',
    '^ toujours la même (histoire|chanson)',
    '(difficile|impossible|dur) de (savoir|démêler|départager) ... (dit vrai|le vrai|ment|sincère)',
    '(si (on|l on) (peut|doit)|difficile de|comment) (le|la) croire',
    '(récit|version|explication+|histoire) (est|sont|semble)? (peu|non|pas) (cohérent+|concordant+|constant+|convaincant+|crédible+)',
    '(malaise+|douleur+|migraine+|paralysie|oubli+|mémoire|surdité) (bien|très)? (opportun+|commode+|stratégique+|sélectif+)',
    '(^|il|elle) (ne|n) (nous)? (dit|révèle|dévoile) (pas|jamais) tout',
    '(plaintes (vagues|changeantes|fantaisistes)|symptômes (vagues et changeants|fantaisistes))',
    '(seulement|uniquement) ((devant|en présence (de|du)) (le|la|l|les|des)? (médecin|personnel|équipe|infirmière+|témoin+|intervenants)|quand on (le|la|l) (regarde|observe))',
    '(récit|version|histoire) (très|un peu)? (enjolivé+|édulcoré+|embelli+|romancé+)',
    '(pleure|pleurs|larmes|sanglots|crise+) (feint+|forcé+|sur (demande|commande)|à volonté|de commande)',
    '(discordance|contradiction+|incohérence+|écart+) entre (ses|son|les|le) (dires|récit|version+)',
    '(démenti+|contredit+) par (le|la|l|les|son|sa|nos) (équipe|personnel|famille|mère|père|conjoint+|dossier|dépistage|caméra+|voisin+|notes|observations|faits|infirmière+)',
    '((on|équipe) (ne)? (croit|avale) (plus|pas)|personne ne croit) (à)? (ses|son|sa) (histoire+|excuse+|version|salade+|crises)',
    'toujours (la|le|les) même+ (histoire+|refrain|plaintes)',
    '(difficile|impossible|dur) de (savoir|démêler|départager|distinguer) ... (vrai|vrais|vraie|vérité|croire|faux|réel)',
    '(quand|si|comment|faut|peut|difficile de) (vraiment)? (le|la) croire',
  ],
  except: ['plainte+ ... (voisin+|voisinage|locataire+)', 'dit pas tout (de|du|des|à|au|aux)'],
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
    'Douleur qui se déplace vers la fosse iliaque droite.',
    'Allergie à l’iode jamais confirmée.',
    'Informations contradictoires entre deux sites web.',
  ],
}

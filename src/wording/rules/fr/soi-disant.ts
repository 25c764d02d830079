import type {Proof, Rule} from '../../rule.js'

/** Soi-disant, apparemment: le doute glissé dans la phrase. */
export const soiDisant: Rule = {
  id: 'fr.credibility.soi-disant',
  severity: 'suggest',
  match: [
    '(n|ne) aurait (rien|pas|jamais)? (bu|pris|consommé|fumé|mangé|dormi|fait|reçu|utilisé)',
    'aurait été (victime|agressé+|battu+|violé+|volé+|bousculé+|menacé+|frappé+|maltraité+|empoisonné+)',
    '(prétendument|supposément|soi-disant|soit-disant|présumément|censément)',
    '(mordicus|comme par hasard|curieusement|étonnamment|à en croire|(supposé+|présumée) (perte|chute|agression|vol|douleur+|abus|maladie))',
    '^ apparemment',
    '(paraît-il|semble-t-il|à l’entendre|à l’en croire|aux dires de|(selon|d après) ses dires)',
    '(aurait|serait|dit|avait) apparemment',
    '(mais|pourtant|toutefois|alors qu|cependant) (il|elle|on la voit|on le voit|vu+|observé+|aperçu+)? (rit|riait|rire|rigole|rigolait|jase|jasait|ronfle|ronflait|bavarde|bavardait|textait)',
    '(sur commande|larmes de crocodile|grain de sel|tient pas debout|majoration (consciente|volontaire|des (symptômes|plaintes)|de ses (symptômes|plaintes|douleurs)))',
    '(version+|histoire) (qui)? (change+|changeant+|varie+|contradictoire+)',
    '(se contredit|(change+|modifie+) (sa|de) version)',
    '(cache|dissimule+|omet) (volontairement|des|ses) (symptômes|informations|de)?',
    '(incohérence+|discordance) entre ... (dires|discours|propos)',
    '(ne|n) (semble|paraît) pas (souffrant+|en douleur|si|aussi)',
    '(peu|non|pas) (authentique+|sincère+)',
    'sans raison (valable|apparente)?',
    '(aurait|auraient) (dormi|pris|mangé|perdu|oublié|été volé|essayé|vu|entendu|eu mal|cessé|tenté|reçu) ... (mais|pourtant|selon (lui|elle)|ronflait|observé|vu)',
    '^ [aurait] (dormi|entendu|vu|bu|été|consommé|reçu|perdu|oublié|pris|mangé)',
    '(supposément|prétendument|apparemment|censément|comme par (hasard|magie|miracle)|bizarrement|étrangement|curieusement|selon ses dires|à l’en croire|dit-elle|paraît-il) (oublié|perdu|volé|malade|incapable|pas|malaise|mal)?',
    '(mais|sauf que|or|pourtant) (on|nous|l équipe|tous|tout le monde) (le|la|l|les)? (connaît|connaissons|sait|savons|n y croit|en doute|doute)',
    '(mémoire|surdité|amnésie|oubli|audition) sélectif+',
    '(dès|aussitôt) (que|qu) (l|le|la|les|on|personne|plus personne) (équipe|personnel|infirmière|a le dos|ne regarde|quitte|sort)',
  ],
  except: [
    'apparemment (connu+|normal+|sain+|bénin+|stable+|intact+)',
    'majoration (de|du|des) (la|l)? (dyspnée|douleur+|fièvre|dose+|traitement|toux|œdème+|risque)',
    '(avis|recommandations|directives) ... contradictoire+',
    'cache des (cadeaux|bonbons)',
    '(dit-elle|paraît-il)',
  ],
  guards: {negation: false, apart: false},
  message: 'Ces mots glissent un doute que la note n’explique pas.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Aurait supposément perdu son ordonnance.',
    'Douleur à 8 sur 10, mais rit au salon.',
    'Version qui change d’un quart à l’autre.',
  ],
  passes: ['Elle dit avoir perdu son ordonnance.', 'Il rit avec ses pairs au salon.'],
}

import type {Proof, Rule} from '../../rule.js'

/** Soi-disant, apparemment: le doute glissé dans la phrase. */
export const soiDisant: Rule = {
  id: 'fr.credibility.soi-disant',
  severity: 'suggest',
  match: [
    'aurait été (victime|agressé+|battu+|violé+|volé+|bousculé+|menacé+|frappé+|maltraité+|empoisonné+)',
    '(prétendument|supposément|soi-disant|soit-disant|présumément|censément|mordicus|comme par (hasard|magie|miracle)|à en croire|semble-t-il|à l’en croire|aux dires de|(selon|d après) ses dires)',
    '^ à l entendre',
    '(supposé+|présumée) (perte|chute|agression|vol|douleur+|abus|maladie)',
    '(apparemment (oublié|perdu|volé|malade|incapable|mal|souffrant+|insupportable+)|(aurait|serait|dit|avait) apparemment)',
    '(douleur+|dlr|10|mal|souffrant+|souffre|mourir|suicidaire+|dormi|dormir|épuisé+|triste|détresse|malade|paralysé+|déprimé+) ... ... [(mais|pourtant|toutefois|alors qu|cependant) (il|elle|on la voit|on le voit|vu+|observé+|aperçu+)? (rit|riait|rire|rigole|rigolait|jase|jasait|ronfle|ronflait|bavarde|bavardait|textait)]',
    '((pleure|pleurs|larmes|crise+|sourire) sur commande|larmes de crocodile|avec (un)? grain de sel|majoration (consciente|volontaire|(des|de ses) (symptômes|plaintes|douleurs)))',
    '(version+|histoire) (qui)? (change+ (selon|au gré|d|à chaque|souvent|encore|constamment|sans cesse|$)|changeant+|varie+|contradictoire+)',
    '(se contredit|(change+|modifie+) (sa|de) version)',
    '(cache|dissimule+|omet) (volontairement|(des|ses) symptômes)',
    '(incohérence+|discordance) entre ... (dires|discours|propos)',
    '(ne|n) (semble|paraît) pas (si|aussi) (souffrant+|mal|malade+|en douleur)',
    '(peu|pas) (authentique+|sincère+)',
    'sans raison valable',
    '(aurait|auraient) (dormi|pris|mangé|perdu|oublié|été volé|essayé|vu|entendu|eu mal|cessé|tenté|reçu) ... (mais|pourtant|ronflait|selon (lui|elle))',
    '(mais|sauf que|or|pourtant) (on|nous|l équipe|tout le monde) ((le|la) (connaît|connaissons)|n y croit|en doute)',
    '(dès|aussitôt) (que|qu) ... (a le dos|tourne le dos|ne (le|la)? regarde)',
    '(curieusement|étonnamment)',
    '(mais|pourtant|toutefois|alors qu|cependant) (il|elle|on la voit|on le voit|vu+|observé+|aperçu+)? (rit|riait|rire|rigole|rigolait|jase|jasait|ronfle|ronflait|bavarde|bavardait|textait)',
    '(grain de sel|tient pas debout)',
    '(cache|dissimule+|omet) (des|ses) (symptômes|informations|de)?',
    '(ne|n) (semble|paraît) pas (souffrant+|en douleur|si|aussi)',
    'sans raison (valable|apparente)?',
    '^ [aurait] (dormi|entendu|vu|bu|été|consommé|reçu|perdu|oublié|pris|mangé)',
    '(mais|sauf que|or|pourtant) (on|nous|l équipe|tous|tout le monde) (le|la|l|les)? (connaît|connaissons|sait|savons|n y croit|en doute|doute)',
    '(hallucination+|voix|idée+|consommation|rechute|abus|geste+|plan|intention+) (suicidaire+|noire+|auditive+|visuelle+|délirante+|homicidaire+)? [avoué+]',
    'douleur+ (lombaire+|dorsale+|abdominale+|thoracique+|dentaire+|cervicale+|chronique+)? (supposé+|soi-disant) (à|au|$|intense+|insupportable+)',
  ],
  except: [
    '(le|la|un|une|les) soi-disant (militaire|ami+|médecin|agent|policier|banquier|guérisseur|voyante|entrepreneur|technicien|vendeur)',
    'frappé+ par (une|un|la) (auto|voiture|camion|vélo|véhicule|foudre)',
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
    'Consommation avouée à l’admission.',
    'Douleur supposée à 8 sur 10.',
  ],
  passes: [
    'Elle dit avoir perdu son ordonnance.',
    'Il rit avec ses pairs au salon.',
    'Orthèse faite sur commande, prête jeudi.',
    'Le soi-disant technicien voulait son mot de passe.',
    'Douleur supposée d’origine musculaire.',
  ],
}

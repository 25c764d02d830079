import type {Proof, Rule} from '../../rule.js'

/** La main de l’équipe, sans raison donnée. */
export const onLuiAFait: Rule = {
  id: 'fr.coercion.on-lui-a-fait',
  severity: 'suggest',
  match: [
    '(convaincu+|eu+|gagné+|accepte|accepté|cède|cédé|pris|prend|obtenu+) (à|par|de) (l|force d) (usure|insister|insistance)',
    '(a|ont|aura|ait) (enfin|finalement|bien)? (compris|appris|retenu) (le message|sa leçon|la leçon|qui (mène|décide|commande))',
    '(s assurer|veiller|voir) (à)? (ce)? qu (il|elle|ils) (obéisse|collabore|respecte|prenne|se conforme|écoute|avale|coopère|comprenne|ne)',
    '(forcer~|forcé|tordre|tordu) (un peu|légèrement|gentiment)? (la main|le bras)',
    'sous surveillance (constante|continue|serrée|rapprochée|étroite) (pour|afin) (que|qu|s|de s) ',
    '(maîtrisé+|attaché+|sanglé+|immobilisé+|plaqué+) (au|à|en|avec|sur|contre) (la|l|le|les)? (civière|lit|fauteuil|sol|mur|chaise|difficulté|sangle+)',
    '(menotté+|ligoté+|contention+ chimique+)',
    'piqué+ (au|avec|à|d) (haldol|ativan|halopéridol|lorazépam|loxapine|im|force)',
    '(sédationné+|sédaté+|médicamenté+|piqué+)? pour (la|sa|notre|leur|avoir) la? (tranquillité|paix) (de|du|des|au)?',
    '(médication|comprimés|pilules|médicaments|rx) (est|sont)? (caché+|dissimulé+|camouflé+) dans (la|sa|le|son|les|du|de)',
    'à (son|leur) insu',
    'surveillé+ (étroitement|de près|constamment|sans relâche)',
    '(lui|l|leur|les) (a|ont|avons|avait|faire|faisons|fait) (fait|faire)? (prendre|avaler|signer|comprendre|enlever|quitter|promettre|accepter|laver|porter|ravaler|entendre|boire|écrire|ramasser|nettoyer)',
    '[faire comprendre] (à|aux|au|qu|que|l)',
    '(on|nous|équipe|personnel|infirmière+|préposé+|agents|intervenant+|sécurité|éducateur+|éducatrice) (lui|l|leur|les) (a|avons|ont) (retiré|enlevé|confisqué+|imposé|interdit|ordonné|forcé+|obligé+|contraint+|attaché+|isolé+|puni+|menacé+|expulsé+|exclu+|maîtrisé+|immobilisé+|contenu+|suspendu|coupé|saisi)',
    '(a|avons|il a) (fallu|dû) (lui|le|la|l|les|leur) (retirer|enlever|imposer|interdire|attacher|maintenir|contenir|isoler|escorter|confisquer|menacer|maîtriser|contentionner|sédater|immobiliser|restreindre|expulser|menotter|déshabiller|piquer|coucher|tenir|plaquer|asseoir|nourrir|recadrer|remettre en|serrer|sortir de|ramener|arrêter|sermonner|avertir)',
    '(oblige|obligé+|force|forcé+|contraint) (l équipe|nous|le personnel)? (à|d) (utiliser|installer|intervenir|recourir|isoler|appeler|mettre|attacher|sédater|verrouiller)',
    '[nous (oblige|force|contraint|obligeant)] à',
    '(remettre|remis+|gardé+|laissé+|maintenu+|restera|reste|retour) en (jaquette|pyjama|robe d hôpital)',
    '(laissé+|gardé+|maintenu+|resté+|demeuré+|tenu+) seul+? (attaché+|ligoté+|enfermé+|sanglé+|contentionné+|sous clé|isolé+|à l écart|confiné+|menotté+|immobilisé+|en laisse)',
    '(gavé+|donné+|administré+|lavé+|nourri+|douché+|piqué+|injecté+|hospitalisé+|changé+|déshabillé+|sorti+|habillé+|levé+|retenu+|transporté+|conduit+) de force',
    '(injection+|médication|prise de sang|douche|bain|hospitalisation|prn|gavage|lavage) (donnée|imposée|administrée|faite)? [(forcé+|de force|imposé+)]',
    '(contre (sa|leur) volonté|malgré (son|ses|leur|leurs) (refus|protestations|cris|opposition|objections|pleurs|supplications))',
    '(tordre|forcer|serrer) (le bras|la main|la vis)',
    '(mis+|tenu+|tenir|garder|gardé+|maintenir) (sous clé|au pas|en laisse|à l ordre|à l œil)',
    'serrer~ la vis',
  ],
  except: [
    '(retiré|enlevé|enlever|retirer) ... (point+|suture+|cathéter|plâtre|sonde|pansement+|drain|soluté|voie|agrafes|vésicule|rein|sein|tumeur|dent+|moniteur|attelle|appendice|canule)',
    'se (fait|faire) comprendre',
    '(ex|agresseur|conjoint+|mari|père|inconnu) ... (contre (sa|leur) volonté|de force)',
    'serrer la main',
  ],
  message: 'Ces mots taisent qui a décidé, et ce qui a été tenté avant.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'On lui a fait prendre son sirop.',
    'Il a fallu lui retirer ses sorties.',
    'Laissée attachée jusqu’au matin.',
    'Injection forcée à 22 h.',
  ],
  passes: [
    'On lui a retiré ses points de suture.',
    'Elle arrive à se faire comprendre en anglais.',
    'Son agresseur l’a tenue contre sa volonté.',
    'On l’a fait attendre un peu.',
  ],
}

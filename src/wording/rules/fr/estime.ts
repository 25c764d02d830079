import type {Proof, Rule} from '../../rule.js'

/** Estime, ressources, habiletés: des moyens notés trop maigres. */
export const estime: Rule = {
  id: 'fr.deficit.estime',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    '(aucune|zéro|nulle|peu d|pas d|sans|manque d|faible|pauvre|piètre|basse) estime (de soi|d elle|de lui|personnelle|de sa)',
    '(estime|confiance|image) (de soi|en soi|personnelle|d elle-même|de lui-même)? : (est|très|plutôt|quasi|demeure)? (faible|basse|pauvre|nulle|fragile|inexistante|négative|défaillante|minée|anéantie|à zéro|au plancher|déficiente)',
    '(ressource+|outils|acquis|capacité+|habileté+|compétence+|aptitude+|connaissances) (personnelle+|interne+|intellectuel+|intellectuelle+|cognitive+|sociale+|d introspection|affectives|d élaboration|de mentalisation|langagières|verbales|culinaires|domestiques|financières|de base|relationnelles) : (sont|très|plutôt|assez|peu|semblent|demeurent|jugées)? (limité+|pauvre+|faible+|restreint+|réduit+|maigre+|insuffisant+|déficient+|épuisé+|inexistant+|précaire+|développé+|rudimentaires|sommaires|minces|douteuses|compromises)',
    '(peu|aucun|aucune|pas|manque|sans|faible+) (de|d)? (moyens|capacité+|ressources|bagage|potentiel|habileté+) (intellectuel+|intellectuelle+|cognitif+|cognitives|affectifs|affectives|sociales|adaptatives|culinaires|manuelles|domestiques|d élaboration|d introspection|d abstraction)',
    '(peu|pas|non|pas très) (habile+|doué+|compétent+|adroit+|débrouillard+|scolarisable+|éducable+|employable+|réadaptable+|autonomisable+)',
    '(craque|s effondre|panique|décompense|explose|s écroule|se désorganise|se démoralise|abandonne|démissionne|lâche) (au|à la|devant (le|la)|dès (le|la)|face (au|à la)) (moindre|premier|première)',
    '(besoin+|nécessité) (constant+|continuel+|important+|énorme+|quotidien+)? (d|de) (être)? (encadrement|encadré+|supervision|supervisé+|stimulation|stimulé+|surveillance (constante|étroite)|rappel+ constant+|réassurance constante)',
    '(ne|n) s (assume|affirme|organise|implique|investit|adapte) (pas|guère|aucunement|jamais|plus)',
    '(plusieurs|nombreux|nombreuses|multiples|importants|importantes|trop de|beaucoup de|tant de) [(lacune+|carence+|faiblesse+|incapacité+|inaptitude+|déficits)] (au|dans|sur|en|relevé+|noté+|observé+|à|et|cognitifs|fonctionnels|sociaux|relationnelles|parentales)?',
    '(aucune|peu de|sans|pas de) (force+|qualité+|talent+|compétence+|atout+) (relevé+|noté+|identifié+|observé+|particulier+|connu+|apparent+|notable+|réel+|à signaler)',
    '(problèmes|difficultés) (multiples|à tous les niveaux|dans toutes les sphères|sur tous les plans|de fonctionnement|d adaptation|d organisation)',
    '(toutes|plusieurs|différentes) (les)? sphères (de (sa)? vie|de fonctionnement)? (sont)? (touchées|atteintes|affectées|hypothéquées|déficitaires)',
    '(réserve+|capital|marge) (adaptative+|d adaptation|de tolérance) (mince+|épuisé+|faible+|nulle+|limitée+)',
    '(se laisse|se laissait) (envahir|déborder|submerger|dépasser|porter|manipuler|marcher)',
    '(niveau|capacité|âge) (développemental|de développement|de maturité|affectif|émotionnel|mental) (d|de|très|bas|inférieur|faible|limité)',
    '(n|ne) a (rien|plus rien|pas grand-chose) (à offrir|accompli|appris|bâti)',
    '(bagage|parcours|historique|vécu|passé) (de vie)? (lourd+|pauvre|chaotique|carencé|déficitaire|misérable|désastreux|peu reluisant)',
    '(absence|manque|carence) (totale|complète|flagrante|évidente|marquée|importante|notable|général)? (d|de) (ambition|motivation|intérêt|autonomie|initiative|débrouillardise|organisation|structure|discipline|projet+|maturité|confiance|acquis|repères|persévérance|assiduité|empathie|volonté|profondeur)',
  ],
  except: [
    '(besoin+) ... (supervision|encadrement) (clinique|de stage|du stagiaire)',
    'peu compétent+ : (valve|sphincter)',
    '(valve|sphincter) ... compétent+',
    '(motivation|intérêt) ... (de la part|du bailleur|du propriétaire|de l employeur)',
    '(ne|n) s adapte pas (à la vue|au (siège|lit|bec))',
    'se laisse porter par (la|l|le) (musique|eau|courant)',
  ],
  message: 'Ces mots notent ce qui manque, et taisent ce qui est là.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Aucune estime de soi.',
    'Craque au moindre imprévu.',
    'Ressources internes pauvres.',
    'Peu habile avec les autres.',
  ],
  passes: [
    'Elle connaît ses ressources et les nomme.',
    'Il s’est adapté à sa marchette.',
    'Plusieurs forces relevées : humour, patience.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** Estime, ressources, habiletés: des moyens notés trop maigres. */
export const estime: Rule = {
  id: 'fr.deficit.estime',
  severity: 'suggest',
  match: [
    '({lack}|{poor}|zéro|piètre|basse) d? estime (de|d|personnelle)',
    '(estime|confiance) (de|en|d) (soi|elle|lui) : (est|très|plutôt|quasi|demeure)? ({poor}|basse|fragile|inexistante|négative|défaillante|minée|à zéro|au plancher)',
    '(ressource+|outils|acquis|capacité+|habileté+|compétence+|aptitude+) (personnelle+|interne+|intellectuelle+|cognitive+|sociale+|affective+|culinaires|domestiques|relationnelle+|parentale+|d introspection|d élaboration|de base) : (sont|très|plutôt|assez|peu|semblent|demeurent)? ({poor}|limité+!|pauvre+|faible+|restreint+|réduit+|maigre+|insuffisant+|déficient+|épuisé+|inexistant+|précaire+|développé+|rudimentaires|sommaires|minces|douteuses)',
    '({lack}|faible+) (de|d)? (moyens|capacité+|ressources|bagage|potentiel|habileté+) (intellectuel+|cognitif+|affectif+|sociales|adaptatives|manuelles|domestiques|culinaires|d élaboration|d introspection|d abstraction)',
    '(peu|pas|non) très? (doué+|débrouillard+|scolarisable+|éducable+|employable+|réadaptable+|habile+ (socialement|avec les))',
    '(craque|s effondre|décompense|explose|s écroule|se désorganise|se démoralise|abandonne|démissionne) (au|à|dès|devant|face) (au|à|le|la)? (moindre|(premier|première) (obstacle|difficulté|refus|frustration|contrariété|pépin|échec))',
    'besoin+ (constant+|continuel+|énorme+|important+) (d|de) être? (encadrement|encadré+|supervision|stimulation|stimulé+|réassurance|attention)',
    '(ne|n) s (assume|affirme|organise|implique|investit) (pas|guère|aucunement|jamais|plus)',
    '(plusieurs|nombreux|nombreuses|multiples|importants|importantes|trop de|beaucoup de) [(lacune+|carence+|faiblesse+|inaptitude+|déficits)] (au plan|sur le plan|fonctionnels|sociaux|relationnelles|parentales|affectives|éducatives)',
    '(aucune|peu de|sans|pas de) (force+|qualité+|talent+|compétence+|atout+) (relevé+|identifié+|particulier+|à signaler)',
    '(problèmes|difficultés) (à tous les niveaux|dans toutes les sphères|sur tous les plans)',
    'toutes les sphères ... (touchées|atteintes|affectées|hypothéquées|déficitaires)',
    '(niveau|âge) (affectif|émotionnel|mental|de maturité) (d|de|très|bas|inférieur)',
    '(potentiel (très)? (limité!|nul) ($|et)|n (a|avait) (aucun but|aucune vie sociale|pas de (but|vie sociale)) ($|et))',
    'a (rien|pas grand-chose) (à offrir|accompli|bâti)',
    '(absence|manque|carence) (totale|complète|flagrante|évidente|marquée|importante|notable|général)? (d|de) (ambition|projets (de vie|d avenir)|motivation|autonomie|initiative|débrouillardise|discipline|maturité|persévérance|assiduité|empathie|volonté)',
    'se (laisse|laissait) (manipuler|marcher (dessus|sur))',
    '({charge}|elle|il|parent+|mère|père) (est|semble)? (peu|pas|non) (compétent+|adroit+)',
    '(réserve+|capital|marge) (adaptative+|d adaptation) (mince+|épuisé+|faible+|nulle+|limitée+)',
    '(ressource+|outils|acquis|capacité+|habileté+|compétence+|aptitude+|connaissances) (intellectuel+|cognitive+|sociale+|affectives|de mentalisation|langagières|verbales|financières) : (sont|très|plutôt|assez|peu|semblent|demeurent|jugées)? (limité+!|pauvre+|faible+|restreint+|réduit+|maigre+|insuffisant+|déficient+|épuisé+|inexistant+|précaire+|développé+|rudimentaires|sommaires|minces|douteuses|compromises)',
    '(craque|s effondre|panique|explose|s écroule|abandonne|démissionne) (au|à la|devant (le|la)|dès (le|la)|face (au|à la)) (moindre|premier|première)',
  ],
  except: [
    '(besoin+) ... (supervision|encadrement) (clinique|de stage|du stagiaire)',
    '(motivation|intérêt) ... (de la part|du bailleur|du propriétaire|de l employeur)',
  ],
  message: 'Ces mots notent ce qui manque, et taisent ce qui est là.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Aucune estime de soi.',
    'N’a aucun but, dit la note.',
    'Craque au moindre imprévu.',
    'Ressources internes pauvres.',
    'Peu habile avec les autres.',
  ],
  passes: [
    'Elle connaît ses ressources et les nomme.',
    'Il s’est adapté à sa marchette.',
    'Plusieurs forces relevées : humour, patience.',
    'Le genou lâche au moindre faux pas.',
    'Peu habile de la main gauche depuis l’AVC.',
  ],
}

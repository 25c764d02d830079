import type {Proof, Rule} from '../../rule.js'

/** Le récit pesé après coup: improbable, à vérifier, sans preuve. */
export const invraisemblable: Rule = {
  id: 'fr.credibility.invraisemblable',
  severity: 'suggest',
  match: [
    '(selon (lui|elle|ses dires)|dit|affirme|assure|nie|jure) ... ... : [à (vérifier|valider|corroborer|contre-vérifier|prouver|prendre avec)]',
    'dires : ... ... ... : [à (vérifier|valider|corroborer|contre-vérifier)]',
    '(récit|histoire|version|dires|propos|information+|explication+|allégation+) à (valider|vérifier|corroborer)',
    '(sans|aucun) motif (valable|sérieux|réel)',
    '(ce qui|cela|ça) (est|semble|paraît|demeure|reste|serait|m|nous|me) (très|plutôt|fort|peu|assez|bien|apparaît|paraît|semble)? (improbable|invraisemblable|douteux|questionnable|discutable|suspect|louche|exagéré|impossible|étonnant|probable|plausible|crédible)',
    '(reste|demeure|restent|restait) (encore|toutefois)? à (prouver|démontrer)',
    '(ce qui|cela|ça) (reste|demeure|est) à (voir|vérifier|confirmer|valider)',
    '(dit|affirme|rapporte|assure|soutient|raconte|mentionne) (avoir|ne|n|être|que|qu) ... ... à (vérifier|valider|corroborer|confirmer)',
    '(on|nous|équipe|je|j|personnel|médecin|psychiatre|infirmière|intervenante) en (doute|doutons)',
    '(on|nous|équipe|je|j|personnel|médecin|psychiatre|infirmière|intervenante) (doute|doutons|doutent) (fortement|sérieusement)? (que|qu|de|d) (la|sa|son|ses|il|elle) (véracité|sincérité|authenticité|version|récit|propos|histoire|douleur|bonne|dise|dit|soit|ait)',
    'n y (croit|croyons|crois|croient) (pas|plus|guère)',
    '(difficile+|dur+|mal|peine) à (croire|avaler)',
    '(permis d en douter|laisse~ (perplexe|planer (un|le) doute)|(soulève|émet|émettons|avons) (des|de sérieux) doutes)',
    '(doute+|réserve+|scepticisme|sceptique+) (sérieux)? (sur|quant|concernant) ... (véracité|authenticité|sincérité|crédibilité|version|récit|propos|histoire|dires|honnêteté|symptômes|douleur+|plaintes|sobriété)',
    '(véracité|authenticité|sincérité|honnêteté) (de|des|du)? (ses|sa|son|la|l|les|propos)? ... (douteuse|incertaine|vérifier|questionnable|valider|remise en)',
    'sans (preuve|fondement|aucun fondement|aucune preuve) (objectif|objective|médical|tangible|réel|à l appui)?',
    '(plainte+|douleur+|malaise+|propos|allégation+|accusation+|dires|version|symptôme+|inquiétude+|crainte+) ... (non (fondé+|objectivé+|corroboré+|justifié+|vérifié+|vérifiable+|prouvé+)|infondé+|injustifié+|invérifiable+|subjectif+|peu crédible+|improbable+|invraisemblable+|inventé+)',
    '(plainte+|douleur+|réaction+|symptôme+|souffrance|inconfort) (est|sont|semble|paraît|rapportée|exprimée|décrite|verbalisée|verbale+)? (très|nettement|jugée)? (disproportionné+|démesuré+|exagéré+|hors de proportion|discordant+|excessif+)',
    '(dit|dites|ça) (elle|il|on)? (qu elle|qu il) dit',
    '^ (douteux|douteuse) (comme|malaise|douleur+|histoire|récit|chute|crise|perte)',
  ],
  except: [
    'à (confirmer|vérifier|valider) (avec|auprès|demain|par)',
    'difficile à croire que (l|la|le) (hiver|printemps|été)',
    '(rumeur|crainte|peur|soupçon) ... sans fondement',
    '(ischémi+|compartiment) ... disproportionné+',
  ],
  message: 'Ces mots pèsent la parole de la personne au lieu de la rapporter.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Dit avoir mangé, ce qui est improbable.',
    'Elle affirme avoir appelé, à vérifier.',
    'Plaintes sans fondement au souper.',
    'La douleur est disproportionnée, selon le stagiaire.',
  ],
  passes: [
    'Dit avoir pris rendez-vous, à confirmer avec la clinique.',
    'Il est difficile à croire que l’hiver est fini.',
    'La rumeur dans l’immeuble était sans fondement.',
    'L’heure reste à confirmer.',
  ],
}

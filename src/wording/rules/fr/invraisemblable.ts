import type {Proof, Rule} from '../../rule.js'

/** Le récit pesé après coup: improbable, à vérifier, sans preuve. */
export const invraisemblable: Rule = {
  id: 'fr.credibility.invraisemblable',
  severity: 'suggest',
  match: [
    '(selon (lui|elle|ses dires)|dit|affirme|assure|nie|jure|soutient|raconte) ... ... : [à (vérifier|valider|corroborer|contre-vérifier|prouver|prendre avec)]',
    'dires : ... ... ... : [à (vérifier|valider|corroborer|contre-vérifier)]',
    '(récit|histoire|version|dires|propos|explication+|allégation+) à (valider|vérifier|corroborer)',
    '(sans|aucun) motif (valable|sérieux|réel)',
    '(ce qui|cela|ça) (est|semble|paraît|demeure|reste|serait|m|nous|me) (très|plutôt|fort|assez|bien|apparaît|paraît|semble)? (improbable|invraisemblable|douteux|questionnable|louche|exagéré|peu (plausible|crédible))',
    '(motivation|sobriété|volonté|sincérité|engagement|bonne foi|abstinence) ... (reste|demeure) à (prouver|démontrer|voir|vérifier)',
    'ce qui (reste|demeure|est) encore? à (voir|prouver|démontrer|vérifier)',
    '(on|nous|équipe|je|j|personnel|médecin|psychiatre|infirmière|intervenante) en (doute|doutons)',
    '(on|nous|équipe|je|j|personnel|médecin|psychiatre|infirmière|intervenante) (doute|doutons|doutent) (fortement|sérieusement)? (que|qu|de|d) (la|sa|son|ses|il|elle) (véracité|sincérité|authenticité|version|récit|propos|histoire|douleur|bonne|dise|dit|soit|ait)',
    '(on|nous|équipe|je|personnel|médecin|psychiatre|infirmière|intervenante) n y (croit|croyons|crois|croient) (pas|plus|guère)',
    '((difficile+|dur+) à croire|(on|nous|équipe) a? (du mal|peine) à croire)',
    '(permis d en douter|laisse~ planer (un|le) doute|(récit|version|histoire|propos) ... laisse~ perplexe|(récit|version|histoire|propos|plainte+) ... soulève (des|de sérieux) doutes)',
    '(doute+|réserve+|scepticisme|sceptique+) (sérieux)? (sur|quant|concernant) ... (véracité|authenticité|sincérité|crédibilité|version|récit|propos|histoire|dires|honnêteté|plaintes|sobriété)',
    '(véracité|authenticité|sincérité|honnêteté) (de|des|du)? (ses|sa|son|la|l|les|propos)? ... (douteuse|incertaine|vérifier|questionnable|valider|remise en)',
    '(plainte+|douleur+|allégation+|propos|dires|récit|symptôme+|inquiétude+) ... sans (aucun|aucune)? (preuve|fondement)',
    'sans (preuve|fondement) (tangible|médical|réel|à l appui)',
    '(plainte+|douleur+|malaise+|propos|allégation+|accusation+|dires|version|symptôme+|inquiétude+|crainte+) ... (non (fondé+|objectivé+|corroboré+|justifié+|vérifié+|vérifiable+|prouvé+)|infondé+|injustifié+|invérifiable+|peu crédible+|improbable+|invraisemblable+|inventé+)',
    '(plainte+|douleur+|réaction+|symptôme+|souffrance|inconfort) (est|sont|semble|paraît|rapportée|exprimée|décrite|verbalisée|verbale+)? (très|nettement|jugée)? (disproportionné+|démesuré+|exagéré+|hors de proportion|discordant+|excessif+)',
    '^ (douteux|douteuse) (comme|malaise|douleur+|histoire|récit|chute|crise|perte)',
    '(dit|affirme|rapporte|assure|soutient|raconte|mentionne) (avoir|ne|n|être|que|qu) ... ... à (vérifier|valider|corroborer)',
    'ce qui (nous|me) (semble|paraît) suspect',
    'plainte+ (très|plutôt)? subjective+',
    '(dit|affirme|assure|jure) ... ... : [à (vérifier|valider|corroborer|contre-vérifier|prouver|prendre avec)]',
    '(ce qui|cela|ça) (est|semble|paraît|demeure|reste|serait|m|nous|me) (très|plutôt|fort|peu|assez|bien|apparaît|paraît|semble)? (discutable|suspect|impossible|étonnant|probable|plausible|crédible)',
    '(reste|demeure|restent|restait) (encore|toutefois)? à (prouver|démontrer)',
  ],
  except: [
    '(congédié+|renvoyé+|licencié+|expulsé+|évincé+|employeur|propriétaire) ... sans motif',
    'disproportionné+ ... (loge|compartiment|plâtre|fasciite|crps|sdrc)',
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
    'Pilules difficiles à avaler, écrasées.',
    'Scan sans preuve de récidive.',
    'Congédiée sans motif valable.',
    'Dit avoir pris rendez-vous, à confirmer avec la clinique.',
    'Il est difficile à croire que l’hiver est fini.',
    'La rumeur dans l’immeuble était sans fondement.',
    'L’heure reste à confirmer.',
  ],
}

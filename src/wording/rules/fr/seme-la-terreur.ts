import type {Proof, Rule} from '../../rule.js'

/** La personne racontée comme une menace pour tous. */
export const semeLaTerreur: Rule = {
  id: 'fr.risk.seme-la-terreur',
  severity: 'suggest',
  match: [
    '(fait|faisait|faire|sème|semait|semer) (régner)? (la|le|sa|l) (terreur|loi|zizanie|chaos|pagaille|panique|trouble|discorde)',
    '(risque|risques) (très)? (élevé+|important+|imminent+|majeur+|accru+|sérieux|marqué+) (de|d) (violence|agression+|agressivité|passage|récidive|débordement|hétéro-agressivité|escalade|hostilité)',
    'hors contrôle',
    '(passé|parcours|vie|milieu|carrière|profil) (de|d|du) (délinquant|délinquance|criminel|criminalité|bandit|gangster|batailleur|voyou|bagarreur|petit bandit)',
    '(lance|garroche|pitche|projette|lançait) (des objets|tout ce|n importe quoi|les chaises|ses affaires)',
    '(agression+|attaque) (physique+|verbale+|sauvage+|gratuite+)? (d|de|du|des) (un|une|l|la|le|nos)? (préposé+|infirmier+|infirmière+|personnel|équipe|intervenant+|agent+|éducateur+|éducatrice+|co-résident|médecin|stagiaire+)',
    'a déjà (frappé|mordu|agressé|menacé|battu|attaqué|poignardé|craché|cogné|blessé) (un|une|des|du|plusieurs|quelqu un|son|sa|le|la)?',
    '(rester|demeurer|soyez|être|restez) (vigilant+|méfiant+|prudent+|sur ses gardes) (avec|envers|face|en) (à|sa)? (lui|elle|monsieur|madame|ce|cet|cette|présence|usager+|patient+)',
    '(pulsion+|instinct+|élan+|fantasme+) (agressif+|violent+|meurtrier+|homicide+|destructeur+|sadique+)',
    '(fureur|rage|colère|haine|fougue) (incontrôlable|noire|aveugle|destructrice|démesurée|explosive|dévastatrice|sourde)',
    '(dossier|casier|passé) (judiciaire|criminel) (chargé|lourd|garni|imposant|épais|long)',
    '(terrorisé+|intimidé+|menacé+|effrayé+|agressé+|frappé+|mordu+|insulté+) (par (lui|elle|l usager|l usagère|le patient|la patiente|le résident|la résidente|monsieur|madame|le jeune))',
    '(autres|résidents|usagers|personnel|équipe|pairs|préposées|patients) (ont|a|avait|en ont) (peur|la frousse|crainte) (de)',
    '(personnel|équipe|préposées|autres) (craint|craignent|redoute|redoutent) (sa|ses|son|ce|cet|cette|la|le)',
    '(personne|usager+|patient+|client+|individu+|homme|femme|résident+) (très|potentiellement|possiblement)? (inquiétant+|dérangeant+|redoutable+|malveillant+|vindicatif+|revanchard+|haineux|sanguinaire+)',
    '(déborde|débordant+|plein+|rempli+|bouillonne|bouille|écume|explose) (de|d) (agressivité|rage|colère|haine|violence|hostilité)',
    '(fait|faire|créer|crée|cause|causer|cherche) (du|le|la) (grabuge|trouble|tumulte|désordre|bordel|chahut|bagarre)',
    '(haut+|grand+|vrai|véritable|gros) (danger|péril|menace)',
    '(tyran|bourreau|despote|caïd|dur à cuire|terreur|agresseur connu)',
    '(potentiel|capacité) (élevé+|certain|non négligeable|réel)? (de|d) (nuire|nuisance|violence|passage|frapper|tuer)',
    '(manque de|aucun|peu de|sans|zéro) (contrôle|maîtrise) (de soi|sur (soi|lui|elle)|de (ses|sa))',
    '(cogne|frappe|mord|crache|griffe|gifle|pince) (facilement|souvent|encore|à répétition|pour un rien|dès qu|sans retenue|quand on)',
    '(saute|sauté|sauter|bondit) (au visage|à la gorge|dessus|au cou|dans la face)',
    '(patient+|usager+|est|très|^|dame|résident+) difficile à [(contenir|maîtriser|raisonner|approcher|calmer)]',
    '(rage|fureur|haine) (incontrôlé+|folle|extrême)',
    'montre+ (les|ses) (dents|crocs|poings|griffes)',
    '(^|un|cet|est) agresseur (potentiel|connu|sexuel|récidiviste)',
    'menaces (au|à la|aux|à l) (personnel|équipe|réception|poste|infirmière+|agents|intervenante+|comptoir)',
    '(veut|cherche à|tente de|voulait|essaie de|voudrait) (se battre (avec|contre)|frapper (le|la|les|un|une|l|tout)|en découdre|mordre|griffer|nous (frapper|mordre))',
    'comportement+ à risque (envers|pour|avec|hétéro)',
    '(éclate|explose|s emporte|se fâche|crie|frappe|cogne|mord|attaque|hurle|menace) (sans (raison|motif|provocation|avertissement)|pour (un rien|rien|des riens))',
    '(a|ont) (frappé|agressé|attaqué|mordu|giflé|griffé|cogné|bousculé|poussé) ... [sans (raison|motif|provocation|avertissement|prévenir)]',
  ],
  except: [
    '(glycémie+|diabète|ta|hta|tension|douleur|feu|asthme|épilepsie|véhicule|auto) ... hors contrôle',
    '(conjoint+|ex|père|voisin+|mari|agresseur) ... (agresseur connu|tyran|bourreau)',
    '(danger|menace) (pour) (sa|lui|elle)',
    'frapper (le|la|les|un|une) (ballon|balle|tambour|porte|cloche|coussin|sac)',
  ],
  message: 'Ces mots racontent une menace; ce qui l’a précédée manque.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Fait régner la terreur à l’étage.', 'Hors contrôle au souper.', 'Risque élevé de violence.'],
  passes: [
    'Un risque élevé de chute est noté.',
    'Son diabète est hors contrôle depuis mai.',
    'Il a déjà travaillé au port.',
  ],
}

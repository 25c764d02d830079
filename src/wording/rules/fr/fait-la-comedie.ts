import type {Proof, Rule} from '../../rule.js'

/** Faire, chercher, jouer: des gestes dits comme un calcul ou une scène. */
export const faitLaComedie: Rule = {
  id: 'fr.character.fait-la-comedie',
  severity: 'suggest',
  match: [
    '(fait|faire|faisait|fais|faisant) (encore|toujours|souvent)? (des (histoires|siennes|caprices|scènes|manières|simagrées|drames|menaces|pressions|crises)|la (comédie|tête|baboune|moue|victime|sourde oreille|vie dure|loi)|le (bébé|clown|difficile|malin|fou|pitre|trouble|mort)|sa (victime|crise|diva|princesse|loi)|son (numéro|show|cirque|difficile|fin finaud)|(tout)? exprès|comme si de rien|du (chantage|trouble|grabuge|tapage)|une (scène|montagne|histoire|colère))',
    '(joue|jouer|jouait|jouant) (au plus fin|à la victime|les victimes|sur les mots|un (jeu|double jeu|rôle)|la comédie|au (malade|chat)|avec (nous|le|les|l)|les (innocents|durs))',
    '(cherche|chercher|cherchait|cherchant) (à)? (gagner du temps|la chicane|le trouble|des (bénéfices|excuses|poux)|les (problèmes|ennuis)|à (manipuler|provoquer|impressionner|attirer))',
    '(sort|sortir|sortait|sorti|sortie) de ses gonds',
    '(ne|n)? (se)? (contrôle|contrôlait|maîtrise|possède) (pas|plus|aucunement)',
    '(dépasse|dépasser|dépassait|repousse|franchit|outrepasse) (les|toutes les|ses|souvent les) (bornes|limites)',
    '(n a|manque de|aucune|absence de|sans) (aucune|pas de)? (limites|éducation|savoir-vivre|remords|empathie|scrupules|gêne|manières|classe|civisme|volonté|retenue)',
    '(ne|n) veut (pas|rien) (s (aider|en sortir|impliquer|investir)|comprendre|guérir|changer|collaborer|coopérer|écouter|entendre raison|apprendre|lâcher|mieux)',
    '(ne|n) (écoute|obéit|comprend|respecte|collabore|coopère|participe) (jamais|pas|rien|plus|aucunement)',
    '(se laisse|se laissait) (vivre|aller|traîner)',
    '(se prend|se prenait|se croit) pour (le|la|un|une|qui|un autre|quelqu)',
    '(se moque|rit|se fout|se fiche) (de|du|d) (nous|monde|personnel|l|tout|équipe|règles|la)',
    '(nous|les) (mène|mener|mènent|menait) (en bateau|par le bout du nez)',
    '(raconte|dit|dire|racontait) (n importe quoi|des (histoires|sornettes|mensonges|niaiseries|âneries|bêtises)|à qui veut)',
    '(monte|monter|montait|dresse|oppose) (le|les|l) (personnel|uns|un|intervenants|équipe|quarts) (l)? (un|contre|les uns)',
    '(demande|réclame|sonne|appelle|interrompt|téléphone) (sans (cesse|arrêt)|constamment|continuellement|à répétition|pour tout|aux (cinq|deux|10|5) minutes|à tout bout)',
    '(répond (toujours|encore)|réplique|bougonne|ronchonne|grogne|chiale|gueule|peste|chigne|rechigne|marmonne|se lamente|fait la gueule|boude|radote|pleurniche) (toujours|encore|sans cesse|contre|à|au|aux|après|quand|et|pour|souvent|tout)?',
    '(tricher~|saboter~|intimider~|harceler~|provoquer~|narguer~|insulter~|ridiculiser~|menacer~) (le|la|les|l|ses|son|tout|aux) (personnel|équipe|intervenant+|infirmier+|préposé+|pairs|autres|usagers|colocataires|consignes|règles|patients|monde|autorité|traitement|plan)',
    '(radoter~|divaguer~|délirer~ à|fabuler~|affabuler~|inventer~ (des|ses|son))',
    '(dérange|perturbe|épuise|énerve|irrite|fatigue|agace|accapare|monopolise|exaspère) (tout|toute|le|les|l|ses) (le|l|la)? (monde|équipe|personnel|unité|groupe|intervenants|pairs|usagers|autres|étage|infirmières)',
    '(pogne|pogner|pognait) les nerfs',
    '(niaise|niaiser) (le|les|l|avec|nous|ses)',
    '(mettre~|met|beurre|beurrer) (en)? épais',
  ],
  except: [
    '(bruit|douleur|musique|télé|voisin+|lumière|chien|toux|alarme|enfant+|fils|fille|mère|père) ... (dérange|perturbe|épuise|énerve|irrite|fatigue|agace)',
    '(été|fait|être|se sent|suis) (intimider~|harceler~|provoquer~|narguer~|insulter~|ridiculiser~|menacer~)',
    '(joue|jouer) avec (le|les|l) (chat|chien|enfant+|petit+|groupe|orchestre|ballon)',
    '(patron|ex|conjoint|voisin+|collègue+|père|mère|frère) ... (insulter~|harceler~|menacer~|intimider~|raconte|rit|se moque|dépasse|chiale|boude|gueule)',
    '(fils|fille|enfant+|petit+|bébé|jumeau+) ... (fait|faire|font) (des|une|la|le) (crise+|crises|scène+|moue|tête|bébé|clown|caprices|manières)',
    '(comprend|participe) pas (le français|l anglais|au vote)',
    '(vitesse|poids|dose|taux|pompe|alarme|moniteur) ... (dépasse|sonne)',
    '(défectueux|défectueuse) et sonne',
    'ne comprend pas (pourquoi|ce mot|la (question|lettre))',
    'fait une (montagne de crêpes|crise (cardiaque|d|de panique|épilepsie))',
    'sans (gêne|limites) (respiratoire|fonctionnelle|de|à|ni|notable)',
    '(résidence|ressource|locateur|pharmacie|employeur|hôpital|école|garderie|agence|compagnie|clinique|propriétaire|ville|assureur) ne (respecte|comprend|écoute|collabore|coopère|participe)',
  ],
  message: 'Ces mots voient un calcul ou une scène; ce qui s’est passé manque.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Fait la comédie à l’heure du coucher.',
    'Joue au plus fin avec le personnel.',
    'Sonne sans arrêt.',
  ],
  passes: ['Elle joue avec le chat de sa sœur.', 'La musique du voisin dérange tout le monde.'],
}

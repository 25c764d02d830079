import type {Proof, Rule} from '../../rule.js'

/** Des adjectifs pour des gens: radin, vantard, commère, mal élevé. */
export const vilainsMots: Rule = {
  id: 'fr.character.vilains-mots',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(radin+|avare+|gratteux|gratteuse|grippe-sou|pingre+|dépensier+|gaspilleur+|quêteux|cupide+|opportuniste+|arriviste+|vénal+|pique-assiette)',
    '(nombriliste+|imbu+ (de|d)|vantard+|fanfaron+|crâneur+|pédant+|snob+|diva|fendant+|pompeux|suffisant+ envers|prima donna|m’as-tu-vu)',
    '(commère+|mémère|mêle-tout|senteux|senteuse|fouineur+|fouine|écornifleur+|placoteux|placoteuse|jacasseur+|porte-panier|jaseur+|verbomoteur+|indiscret+|indiscrète+)',
    '(abruti+|acerbe+|aguicheur+|allumeur+|amoral+|asocial+|braillard+|brailleux|brailleuse|brailleur+|brutal+|cabotin+|casse-pied+|charmeur+|coléreux|coléreuse|comédien+|critiqueux|critiqueuse|déloyal+|désinvolte+|dramatique+|écervelé+|embêtant+|emmerdant+|emmerdeur+|enjôleur+|envieux|envieuse|excentrique+|extravagant+|flatteur+|frivole+|froussard+|indécent+|insatiable+|intraitable+|intrigant+|invivable+|irréfléchi+|magouilleur+|malveillant+|malsain+|minable+|moralisateur+|obstineux|obstineuse|ostineux|ostineuse|peureux|peureuse|pleureux|pleureuse|ratoureux|ratoureuse|revêche+|ronchonneur+|ronchonneux|rustre+|sot|sotte|taciturne+|tatillon+|pointilleux|pointilleuse|téteux|téteuse|licheux|licheuse|venimeux|venimeuse|vengeur+|volage+|niaiseux|niaiseuse|nono|nonoune|tarla|twit|chicaneux|chicaneuse|rancuneux|rancuneuse|bagarreux|bagarreuse|chigneux|chigneuse|plaigneux|plaigneuse|gueulard+|sacreur+|agitateur+|renfermé+|immoral+|obscène+|grivois+|lubrique+|libidineux|entreprenant+|servile+|téméraire+|imprudent+|inconséquent+|caustique+|lourdaud+|paternaliste+|pessimiste+|négatif (envers|dans)|négative (envers|dans)|défaitiste+|obtus+|mouton+|girouette+|influençable+|ronchon+|dédaigneux|dédaigneuse+|infatué+|fier-pet|imbuvable+|ignoble+|malappris|malotru+|racoleur+|flagorneur+|doucereux|doucereuse+|cabochard+|raciste+|misogyne+|macho+|ordurier+|fielleux|fielleuse+|mélodramatique+|surréactif+|vedge|sangsue+|régressif+|faux jeton|à deux (faces|visages)|plein+ (de|d) (lui|elle)-même|(fermé+|étroit+) d esprit|dur+ d approche|un peu bébé|manipulable+|suiveur+|suiveux|suiveuse|imprévisible+|intransigeant+|mystérieux|mystérieuse|effronté+|espiègle+|coquin+|polisson+)',
    '(froid+|distant+|glacial+|sec|sèche|brusque+|cassant+|rude+|vache+|raide+|dur+|chiche+) (avec|envers|à l égard|à l endroit|face) (l|le|la|les|son|sa|ses|nous|tout|autres)',
    '(froid+|distant+) et (distant+|froid+|fermé+|hautain+)',
    '{charge} (extrêmement|vraiment|assez|plutôt|très|trop|fort|excessivement|reconnu+|réputé+|connu+|jugé+|pas|dit|peu)? (superficiel+|bizarre+|étrange+|compliqué+|difficile+|spécial|spéciale|particulier+|commode|excessif+|gâté+|distant+|désobligeant+|perturbé+|dérangé+|pauvre d esprit)',
    '(pas|peu|jamais) (très|bien|trop|vraiment|toujours|tellement)? (facile+|commode+|fin+|reposant+|reconnaissant+|recommandable+|fréquentable+|sympathique+|avenant+|aimable+|agréable+|sociable+|poli+|honnête+|empathique+|chaleureux|chaleureuse+|franc|franche|brillant+|sérieux|sérieuse|raisonnable+|parlable|gêné+|vivable+|endurable+|tenable+)',
    'excessif+ (dans|en) (tout|ses|ce)',
    'rigide+ (dans|sur|face)',
    '((bébé|enfant) gâté|(gâté+|couvé+|pourri+) (pourri+|par (sa|ses|son) (mère|parents|père)))',
    '(dépendant+|dépendance) affectif+',
    '(vieux|vieille) (grincheux|grincheuse|fille|garçon|chialeux|haïssable+|bougon+|schnock|malcommode+|folle|fou)',
    '(reine|roi) (du drame|de la (manipulation|comédie|chicane))',
    '(très|trop|toujours) négatif+ (envers|face)',
    'intolérant+ envers (les|ses)',
    'verbalement (abusif+|violent+|blessant+)',
  ],
  except: [
    '((personnalité|trouble) (antisocial+|dramatique+)|(propos|commentaire+|blague+|insulte+) ... raciste+)',
    '(pas|peu) sérieux $',
    '{charge} (pas)? difficile+ à (joindre|rejoindre|piquer|intuber|ventiler|examiner|perfuser)',
    'dur+ (d oreille|de la)',
    'cas (particulier+|spécial|étrange+|bizarre+)',
    'facile (de|d|pour|à)',
    'dérangé+ par',
    'agréable+ (et|de|au|à|comme)',
    '(chien|chienne|chat|chatte|cheval) ... (peureux|peureuse)',
  ],
  anywhere: ['(pas|peu) (très|toujours|tout à fait)? honnête+ (sur|quant|dans|concernant|au sujet)'],
  message: 'Ces mots disent notre sentiment comme un trait de la personne.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Usager radin, marchande son café.',
    'Usagère opportuniste au salon.',
    'Froide avec l’équipe.',
    'Patient extrêmement difficile.',
    'Pas facile ce matin.',
    'Homme peu empathique.',
    'Toujours négative envers les propositions.',
    'Monsieur est macho au salon.',
    'Usagère pleine d’elle-même.',
  ],
  passes: [
    'Main froide au toucher, pouls faible.',
    'Patiente difficile à piquer, deux essais.',
    'Elle joue une avare dans la pièce du samedi.',
    'Dans ce cas particulier, la dose est réduite.',
    'Pas facile de dormir avec le bruit du couloir.',
    'Le bain n’est pas très chaleureux à ses yeux.',
    'Homme rigide, akinétique, stade 4.',
  ],
}

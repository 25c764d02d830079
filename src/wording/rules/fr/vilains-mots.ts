import type {Proof, Rule} from '../../rule.js'

/** Des adjectifs pour des gens: radin, vantard, commère, mal élevé. */
export const vilainsMots: Rule = {
  id: 'fr.character.vilains-mots',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(radin+|avare+|gratteux|gratteuse|grippe-sou|séraphin|pingre+|dépensier+|gaspilleur+|quêteux|cupide+|opportuniste+|arriviste+|vénal+|pique-assiette)',
    '(nombriliste+|imbu+ (de|d)|vantard+|fanfaron+|crâneur+|pédant+|snob+|diva|fendant+|pompeux|suffisant+ (et|envers|avec)|vedette|prima donna|m’as-tu-vu)',
    '(commère+|mémère|mêle-tout|senteux|senteuse|fouineur+|fouine|écornifleur+|placoteux|placoteuse|jacasseur+|porte-panier|rapporteur+|jaseur+|verbomoteur+|indiscret+|indiscrète+)',
    '(abruti+|acerbe+|acrimonieux|aguicheur+|allumeur+|amoral+|asocial+|associable|braillard+|brailleux|brailleuse|brailleur+|brutal+|cabotin+|casse-pied+|charmeur+|coléreux|coléreuse|comédien+|compliqué+ à|critiqueux|critiqueuse|débauché+|déloyal+|désinvolte+|dramatique+|écervelé+|embêtant+|emmerdant+|emmerdeur+|emporté+|enjôleur+|envieux|envieuse|étrange+ et|excentrique+|extravagant+|flatteur+|frivole+|froussard+|goujat+|indécent+|indélicat+|indomptable+|insatiable+|intraitable+|intrigant+|invivable+|irrévérencieux|irréfléchi+|magouilleur+|malveillant+|malsain+|minable+|moralisateur+|obstineux|obstineuse|ostineux|ostineuse|ostentatoire+|peureux|peureuse|pleureux|pleureuse|poltron+|ratoureux|ratoureuse|revêche+|ronchonneur+|ronchonneux|rustre+|sot|sotte|taciturne+|tatillon+|pointilleux|pointilleuse|téteux|téteuse|licheux|licheuse|timoré+|venimeux|venimeuse|vengeur+|veule+|versatile+|volage+|niaiseux|niaiseuse|nono|nonoune|tarla|twit|chicaneux|chicaneuse|rancuneux|rancuneuse|bagarreux|bagarreuse|chigneux|chigneuse|plaigneux|plaigneuse|gueulard+|gueulard|sacreur+|agitateur+|renfermé+|immoral+|dépravé+|obscène+|grivois+|lubrique+|libidineux|entreprenant+|servile+|téméraire+|imprudent+|inconséquent+|intempestif+|désinvolte+|caustique+|lourdaud+|ombrageux|ombrageuse|paternaliste+|pessimiste+|négatif (envers|dans)|négative (envers|dans)|défaitiste+|misérabiliste+|rigoriste+|obtus+|émotif+ et|mouton+|girouette+|influençable+|manipulable+|suiveur+|suiveux|suiveuse|imprévisible+|intransigeant+|contrarié+ pour|mystérieux|mystérieuse|inaccessible+|effronté+|espiègle+|coquin+|polisson+)',
    '(froid+|distant+|glacial+|sec|sèche|brusque+|cassant+|rude+|vache+|raide+|dur+|chiche+) (avec|envers|à l égard|à l endroit|face) (l|le|la|les|son|sa|ses|nous|tout|autres)',
    '(très|trop|tellement|plutôt|assez|extrêmement|vraiment|un peu)? (froid+|distant+) et (distant+|froid+|fermé+|hautain+)',
    '{charge} (extrêmement|vraiment|assez|plutôt|très|trop|fort|excessivement|reconnu+|réputé+|connu+|jugé+|pas|dit|peu)? (superficiel+|bizarre+|étrange+|compliqué+|difficile+|spécial|spéciale|particulier+|facile|commode|intense+|rigide+|négatif+|excessif+|gâté+|dur|dure|froid+|distant+|bruyant+|gourmand+|désobligeant+|perturbé+|dérangé+|pauvre d esprit)',
    '(pas|peu|jamais) (facile+|commode+|fin+|reposant+|reconnaissant+|recommandable+|fréquentable+|sympathique+|avenant+|aimable+|agréable+|sociable+|poli+|honnête+|franc|franche|brillant+|sérieux|sérieuse|responsable+|mature+|raisonnable+|parlable+|gêné+|parlable|vivable+|évident+ à|endurable+|tenable+|raisonnable+) (avec|ce|cette|aujourd|hier|depuis|à|au|en|et|du tout|envers|pour|de)?',
    'excessif+ (dans|en) (tout|ses|ce)',
    'rigide+ (dans|sur|face|au plan|au niveau)',
    '(bébé|enfant) gâté',
    '(gâté+|couvé+|pourri+) (pourri+|par (sa|ses|son))',
    '(dépendant+|dépendance) affectif+',
    '(vieux|vieille) (grincheux|grincheuse|fille|garçon|chialeux|haïssable+|bougon+|schnock|malcommode+|sacoche|folle|fou)',
    '(reine|roi) (du drame|de la (manipulation|comédie|chicane))',
  ],
  except: [
    '(personnalité|trouble) (antisocial+|dramatique+)',
    '(pas|peu) (sérieux|évident+) $',

    '{charge} (pas)? (difficile+|facile) à (joindre|rejoindre|piquer|intuber|ventiler|examiner|perfuser)',
    'dur+ (d oreille|de la)',
    '(plutôt|assez|très) facile',
    '{charge} facile',
    'agréable (et|de)',
  ],
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
  ],
  passes: [
    'Main froide au toucher, pouls faible.',
    'Patiente difficile à piquer, deux essais.',
    'Elle joue une avare dans la pièce du samedi.',
  ],
}

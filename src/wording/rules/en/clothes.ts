import type {Proof, Rule} from '../../rule.js'

/** Clothes, make-up and beauty, judged. */
export const clothes: Rule = {
  id: 'en.appearance.clothes',
  severity: 'hint',
  match: [
    '(provocative|bizarre|strange|odd|outlandish|weird|revealing|low-cut|skin-tight|too-tight|overly tight|inappropriate|unseasonable|weather-inappropriate|eccentric|seductive|suggestive|clashing|immodest|crumpled|wrinkled|rumpled|shabby|grubby|smelly|ratty|tattered|urine-soaked|sweat-stained|threadbare|food-stained) (clothes|clothing|dress|outfit|attire|garb|get-up|apparel|wardrobe|top|skirt|shorts|blouse|shirt|costume|pants|tights|leggings|haircut|hairstyle|neckline)',
    '(shabbily|strangely|seductively|flamboyantly|garishly|slovenly|messily) (dressed|attired|clad|groomed)',
    '(garish|garishly|gaudy|gaudily|tacky|skimpy|skimpily|clownish|outlandish|outlandishly|raggedy|tawdry|trampy|frumpy|unfashionable)',
    '(soiled|stained|filthy|torn|dirty|holey|ripped|grubby|smelly) (trainers|sneakers|slippers|runners|trousers|cardigan|jumper|dress|uniform|underwear|pants|jeans|sweater|sweatshirt|hoodie|sweats|track-pants|coat|shirt|t-shirt|jacket|socks|attire|outfit|shoes|garments)',
    '(matted|greasy|oily|stringy|lank|unwashed|uncombed|unbrushed|tangled|wild|messy|straggly|scraggly|dirty|unruly|knotted|unkempt|scruffy) (beard|hair|locks|ponytail|mane|moustache)',
    '(hair|beard|nails|fingernails|clothes|clothing|face|pants|shirt|teeth) ({be}|appears|looks)? (very|quite|badly)? (greasy|matted|filthy|dirty|grimy|oily|stringy|soiled|unwashed|rotten|rotting|disheveled|dishevelled|bedraggled|encrusted|rank)',
    '(caked|smeared|excessive|heavy|overdone|too much|thick|clumsy|bizarre|strange|odd|loud|dramatic|lots of) (red|blue|eye|bright)? (make-up|lipstick|eyeliner|cosmetics|rouge|perfume|cologne|mascara)',
    '(exposing|showing|displaying|ample|too much) (her|a lot of|lots of|too much)? (cleavage|midriff)',
    '(wearing|wore|wears|dressed in) (a|an)? ((very|extremely|too) (short|tight)|skimpy|clingy|low-cut) (skirt|dress|shorts|top|jeans|clothes|clothing|blouse)',
    '(dressed|dresses|attired|dolled|decked) (up|out)? (like|too|younger than|to (kill|impress|shock|be (noticed|seen))|for attention|half her age|in (rags|a (bizarre|odd|strange|skimpy)))',
    '(dressed|dresses|dressing) (provocatively|inappropriately|suggestively|skimpily|scantily|inadequately|bizarrely|oddly|strangely|sloppily|shabbily|carelessly|seductively|poorly|unseasonably|haphazardly|eccentrically|weirdly|flamboyantly)',
    '(poorly|badly|barely|minimally|sloppily|ill) (kempt|attired|turned out|put together|shaven)',
    '(attractive|pretty|handsome|good-looking|beautiful|stunning|gorgeous|buxom|voluptuous|shapely|comely) (looking)? (young|younger|middle-aged|older|elderly|blonde|blond|slim|and)? (well-dressed|slim|personable|intelligent|blonde|articulate|young)? (woman|man|female|male|lady|girl|gentleman|patient|pt|client|individual|person|guy|boy|teenager|youth)',
    '^ (handsome|attractive|pretty (young|looking|blonde))',
    '(dressed|groomed|kempt) (and|but|yet) (attractive|unattractive|smelly|dirty)',
    '(clean and presentable|presentable (enough|today|for once|now|$)|decent-looking|half-decent|cleans up (well|nicely)|made an effort with her appearance)',
    '(slept|sleeping) in (his|her|their|those|the same) clothes',
    '(out of keeping with|not in keeping with|at odds with|belies|belied|does not fit with|inconsistent with) (the|her|his|their|such|any)? (severe|claimed|reported|stated|alleged|supposed|degree of|level of) (depression|distress|pain|suicidality|illness|anxiety|poverty|disability)',
    'does not look (the part|homeless|poor|disabled|suicidal)',
    '(dressed|dresses|dressing|attired|clad|presents|presented) in (a|an) (very|rather|quite|somewhat)? (provocative|bizarre|odd|strange|inappropriate|sloppy|seductive|careless|eccentric|flamboyant|slovenly|dishevelled|disheveled|peculiar|immodest) (manner|way|fashion|style|state|getup|get-up)',
  ],
  except: [
    '(doll+|puppet+|stage|play|halloween|costume|drag|character|theatre|dance) ... (make-up|outfit|costume|clothes|dress|garish|outlandish)',
    '(removed|changed|laundry|washed|bagged|took) ... (soiled|stained|dirty) (pants|socks|shirt|jeans)',
    'clothes (to|because|so|for|after)',
    '(matted|soiled|stained|caked) (by|with) (wound|blood|dried|drainage|paint|grease|iv|soup|mud)',
    '(removed|changed|laundry|washed|bagged|took) ... (soiled|stained|dirty) (trousers|underwear|dress|cardigan)',
  ],
  guards: {apart: false},
  message: 'Clothes and looks are quickly read as worth.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: [
    'Garish lipstick and a revealing top.',
    'Attractive young woman in a blue coat.',
    'Hair greasy and uncombed.',
    'He slept in his clothes, shirt stained.',
    'Dressed in a very eccentric getup.',
    'Dirty sneakers, no coat.',
    'Wore a very short skirt to the visit.',
  ],
  passes: [
    'She sews garments for the theatre.',
    'He put together a bookshelf for his room.',
    'Washed and hung the soiled gown.',
    'Slept in until ten; sleeps in her clothes to be ready to leave.',
    'Pretty good day. Does not look ill.',
  ],
}

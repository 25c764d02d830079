import type {Proof, Rule} from '../../rule.js'

/** Clothes, make-up and beauty, judged. */
export const clothes: Rule = {
  id: 'en.appearance.clothes',
  severity: 'hint',
  match: [
    '(provocative|bizarre|strange|odd|outlandish|weird) (attire|outfit|top|skirt|garb|apparel|haircut|hairstyle|hairdo|get-up|clothes|tights)',
    '(shabbily|strangely|carelessly|seductively|haphazardly|flamboyantly|garishly|slovenly|messily) (dressed|attired|clad|groomed)',
    '(garish|garishly|gaudy|gaudily|tacky|skimpy|skimpily|flashy|clownish|outlandish|outlandishly|slept-in|tattered|ratty|raggedy|tawdry|trampy|frumpy|unfashionable)',
    '(revealing|low-cut|skin-tight|too-tight|overly tight|tight-fitting|inappropriate|unseasonable|weather-inappropriate|odd|strange|weird|eccentric|seductive|suggestive|clashing|loud|wild|immodest|crumpled|wrinkled|rumpled|dirty-looking|shabby|grubby|smelly|urine-soaked|sweat-stained|threadbare|food-stained|crusty|baggy|oversized) (clothes|clothing|dress|outfit|attire|top|skirt|shorts|garb|get-up|blouse|shirt|costume|pants|leggings|wardrobe|tank top|neckline|apparel)',
    '(soiled|stained|filthy|torn|dirty|holey|ripped) (pants|jeans|sweater|sweatshirt|hoodie|sweats|track-pants|coat|shirt|t-shirt|jacket|socks|attire|outfit|shoes|garments|gown|blanket)',
    '(matted|greasy|oily|stringy|lank|unwashed|uncombed|unbrushed|tangled|wild|messy|straggly|scraggly|dirty|unruly|limp|knotted|unkempt) (beard|hair|locks|ponytail|head|mane|moustache|facial)',
    '(hair|beard|nails|fingernails|clothes|clothing|face|skin|pants|shirt|teeth) ({be}|appears|looks)? (very|quite|badly)? (greasy|matted|filthy|dirty|grimy|oily|stringy|soiled|unwashed|rotten|rotting|disheveled|dishevelled|bedraggled|dirt-caked|encrusted|rank)',
    '(caked|smeared|excessive|heavy|overdone|exaggerated|too much|thick|clumsy|bizarre|much|strange|odd|loud|dramatic|lots of) (red|blue|eye|bright)? (make-up|lipstick|eyeliner|cosmetics|rouge|perfume|cologne|jewellery|jewelry|eye shadow|foundation|mascara)',
    '(make-up|lipstick|cosmetics|mascara|perfume) ({be}|was|applied)? (caked|smeared|excessive|overdone|garish|thickly|heavily|overpowering|too heavy|running|clumsily|all over)',
    '(too much) (make-up|perfume|skin|cleavage|thigh)',
    '(exposing|showing|shows|displaying|displays|with|ample|much) (too much|ample|her|a lot of|lots of)? (cleavage|midriff|thigh)',
    '(dressed|dresses|attired|dolled|decked) (up|out)? (like|too|younger than|to kill|to impress|for attention|half her age|in (rags|a (bizarre|odd|strange|skimpy)))',
    '(dressed|dresses|dressing) (provocatively|inappropriately|suggestively|skimpily|scantily|inadequately|bizarrely|oddly|strangely|sloppily|shabbily|carelessly|seductively|poorly|unseasonably|haphazardly|eccentrically|weirdly|flamboyantly)',
    '(poorly|badly|barely|minimally|sloppily|ill) (kempt|attired|turned out|put together|presented|shaven)',
    '(attractive|pretty|handsome|good-looking|beautiful|stunning|gorgeous|buxom|voluptuous|shapely|petite|well-endowed|comely|striking|plain) (looking)? (young|younger|middle-aged|older|elderly|blonde|blond|brunette|well-dressed|and|slim|thin|dark)? (and)? (well-dressed|slim|personable|intelligent|blonde|articulate|young)? (woman|man|female|male|lady|girl|gentleman|patient|pt|client|individual|person|guy|boy|teenager|youth)',
    '(in|wearing) (pyjamas|pajamas|slippers|housecoat|bathrobe|bedclothes) (at|all day|in public|still|mid|to (his|her) appointment|to the)',
    '^ (pretty|handsome|attractive) (young|looking)?',
    '(dressed|groomed|kempt) (and|but|yet) (attractive|unattractive|smelly|dirty)',
    '(clean and presentable|presentable enough|presentable (today|for once|now)|presentable $|decent-looking|half-decent|cleans up (well|nicely)|made an effort with her appearance|put together)',
    '(slept|sleeping|sleeps) in (his|her|their|those|the same) clothes',
    '(not in keeping with|out of keeping with|at odds with|belies|belied|belie|hardly in keeping with|does not fit with|inconsistent with) (the|her|his|their|any|a|such)? (severe|claimed|reported|stated|alleged|degree of|level of|so-called|supposed)? (depression|distress|pain|suicidality|claims|illness|anxiety|poverty|disability|someone)',
    'does not look (sick|ill|the part|unwell|homeless|poor|disabled|depressed|suicidal)',
  ],
  except: [
    'pretty (good|well|much|soon|sure|active|bad|clear|tired|often|quickly|stable|consistent|low|high|mild|minor|severe|comfortable|happy|healthy|consistently|regularly)',
    '(doll+|puppet+|stage|play|halloween|costume|drag|character|theatre|dance) ... (make-up|outfit|costume|clothes|dress|garish|outlandish)',
    'put together (a|an|the|his|her|some|by|with)',
    '(no|not|nothing) (inappropriate|soiled|odd) (clothing|dress)',
    '(removed|changed|laundry|washed|bagged|took) ... (soiled|stained|dirty) (pants|gown|socks|shirt|blanket|jeans)',
    'beautiful (woman|man|person) (inside|s|i|in the)',
    '(findings|exam|imaging|history|results|labs|bloodwork|x-ray|scan|ct|ecg|mri|course|picture) ... (inconsistent|in keeping|at odds) with',
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
  ],
  passes: [
    'She sews garments for the theatre.',
    'He put together a bookshelf for his room.',
    'Washed and hung the soiled gown.',
  ],
}

import type {Proof, Rule} from '../../rule.js'

/** A request or an account, heard as a try-on. */
export const tryingItOn: Rule = {
  id: 'en.character.trying-it-on',
  severity: 'suggest',
  match: [
    '(tries|trying) it on ($|again)',
    '(try~|tried|tries|trying) it on with (every|each|any|all|new|staff|me|us|night|agency|bank|locum|female|everyone|whoever|the (new|nurse+|doctor+|agency|locum|staff|night|day|gp|student+|receptionist))',
    '(spin~|spun|span) (us|me|staff|him|her|everyone)? (a|an|his|her|their|the|another|some) (good|long|great|usual|elaborate|old|right)? (yarn+|sob story|line+ ($|about))',
    '(pull~|pulling) (a fast one|the wool over|a stunt|a sickie|(my|our|his|her|everyone s|staff s|your) leg about)',
    '(lead~|leading|led) (us|staff|everyone|the team|services) (all)? (a|on a) (merry|right|real)? dance',
    '(take~|took) (us|me|staff|everyone|the (team|ward|system)) for (fools|mugs|an idiot|idiots)',
    '(string~|stringing|strung) (us|me|staff|everyone|the team) along',
    '(have~|having|has) (us|me|staff|everyone) (on $|all on)',
    '(chance~|push~|pushing|pushes) (his|her|their) (arm|luck) (with|again|$|and|for)',
    '(swan~|waltz~|waltzes|waltzed|waltzing|saunter~|rolls up|rolled up|breeze~|breezed|breezes|flounce~|stroll~|strolled) (in|into|off|out|back|up) (late|again|when|whenever|at|an|two|half|ten|twenty|without|as if|as though|like|with (a|his|her) (coffee|latte|mcdonald s))',
    '(pays|paying|paid|pay) (only|mere|just)? lip service (to)?',
    '(take~|took) the (mick|mickey|piss|pee) (with|out of)?',
    'talk~ a good (game|talk)',
    '(an answer|a comeback|an argument|a smart answer|an excuse) for everything',
  ],
  except: [
    '(splint|brace|shoe+|boot+|mask|gown|coat|dress|shirt|hat|prosthesis|orthosis|helmet|glove+|jacket|aid|uniform|collar|sling) ... ... ... ... (try~|tried|tries|trying) it on',
    '(try~|tried|tries|trying) it on (with (the|a|his|her|their|socks|no|shoes)|for (size|fit))',
    '(scam~|caller|fraudster|ex|landlord|salesman|man online|boyfriend|partner|builder|trader) ... ... (told|lead~|led|pull~|string~|strung|take~|took|spun)',
  ],
  guards: {apart: false},
  message: 'This hears a trick; what was asked or told is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Tries it on with each new nurse.',
    'Spun us the usual yarn about the keys.',
    'Leading the team a merry dance.',
    'Swanned in late again, no apology.',
    'Pays lip service to the diet.',
    'Talks a good game.',
  ],
  passes: [
    'Splint on: she will try it on at home, with a sock. The taxi took us for a ride.',
    'She spun wool and sold the yarn.',
    'Swans on the lake, seen from the day room.',
    'He strolled to the shop and waved.',
  ],
}

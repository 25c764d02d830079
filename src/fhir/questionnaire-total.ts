/** Which answers are gone through, a condition on them, and that their weights are added up: nothing before or after. */
const adding = new RegExp(
  [
    /^(?:%resource\.|%context\.|%questionnaireresponse\.)?/,
    /(?:descendants\(\)|repeat\(item\)|item)(?:\.item)*/,
    /(?:\.where\((.+?)\))?/,
    /\.answer(?:\.value)?\.(?:ordinal|weight)\(\)\.sum\(\)$/,
  ]
    .map(({source}) => source)
    .join(''),
)

/** One linkId, or several, or a list of them. */
const naming = /^(?:linkId='[^']+'(?:orlinkId='[^']+')*|linkIdin\('[^']+'(?:\|'[^']+')*\))$/

/**
 * The linkIds that an expression adds up, none where it adds all; nothing where it does anything else. It is read, not
 * run: `%resource.item.where(linkId = 'a' or linkId = 'b').answer.value.ordinal().sum()`, as SDC writes a total.
 */
export function summedLinkIds(expression: string): string[] | undefined {
  const found = adding.exec(expression.replace(/\s+/g, ''))
  if (!found) return undefined
  const [, condition] = found
  if (condition === undefined) return []
  return naming.test(condition) ? [...condition.matchAll(/'([^']+)'/g)].map(match => match[1]!) : undefined
}

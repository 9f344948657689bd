const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Text of XML with its five named and all numeric references resolved. Anything else (`&foo;`) could only come from a
 * DOCTYPE, which is refused, so it stays as it is.
 */
export function decodeXmlText(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}

/** Value of an attribute by its local name, decoded; null where the tag has none. @param attributes the tag after its name */
export function xmlAttribute(attributes: string, name: string): string | null {
  let at = 0
  for (;;) {
    const equals = attributes.indexOf('=', at)
    if (equals === -1) return null
    let open = equals + 1
    while (open < attributes.length && attributes[open] !== '"' && attributes[open] !== "'") open += 1
    const close = attributes.indexOf(attributes[open] ?? '"', open + 1)
    if (close === -1) return null
    if (attributes.startsWith(name, equals - name.length) && endsLocalName(attributes, at, equals - name.length)) {
      return decodeXmlText(attributes.slice(open + 1, close))
    }
    // " name =" with space before the sign
    const written = attributes[equals - 1]
    if (written === ' ' && (attributes.slice(at, equals).trim().split(':').at(-1) ?? '') === name) {
      return decodeXmlText(attributes.slice(open + 1, close))
    }
    at = close + 1
  }
}

/** Whether a name that starts at `start` is whole: space or prefix before it. */
function endsLocalName(attributes: string, from: number, start: number): boolean {
  if (start < from) return false
  const before = attributes[start - 1]
  return start === from || before === ' ' || before === ':' || before === '\n' || before === '\t' || before === '\r'
}

/** Whether an XML boolean attribute says yes. */
export const isYes = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on'

import type { Sheet } from '~/data/export/xlsx/sheet-model'

type Value = number | string | boolean | null

/** The few functions that the workbooks use, computed as Excel does: an empty cell is "" to `=` and 0 to arithmetic. */
export function evaluate(formula: string, sheet: Sheet): Value {
  const tokens = formula.match(/"[^"]*"|[A-Z]+\d+|[A-Z]+(?=\()|<>|<=|>=|\d+(?:\.\d+)?|[-+*/=<>(),:]/g) ?? []
  let at = 0
  const peek = () => tokens[at]
  const take = (expected?: string) => {
    const token = tokens[at]
    at += 1
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new SyntaxError(`${formula}: ${expected ?? 'more'} expected, ${token ?? 'nothing'} found`)
    }
    return token
  }

  const valueAt = (row: number, column: number): Value => {
    const cell = sheet.rows[row]?.cells[column] ?? null
    if (typeof cell !== 'object' || cell === null) return cell
    return 'formula' in cell ? evaluate(cell.formula, sheet) : cell.value
  }
  const placeOf = (name: string): [row: number, column: number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    return [Number(digits) - 1, column]
  }
  const number = (value: Value): number => (value === null || value === '' ? 0 : Number(value))

  const comparison = (): Value => {
    let left = sum()
    for (let token = peek(); token !== undefined && /^(=|<>|<|>|<=|>=)$/.test(token); token = peek()) {
      take()
      const right = sum()
      const blank = (value: Value, other: Value): Value =>
        value === null ? (typeof other === 'number' ? 0 : '') : value
      const [a, b] = [blank(left, right), blank(right, left)]
      if (token === '=') left = a === b
      else if (token === '<>') left = a !== b
      else if (token === '<') left = number(a) < number(b)
      else if (token === '>') left = number(a) > number(b)
      else left = token === '<=' ? number(a) <= number(b) : number(a) >= number(b)
    }
    return left
  }
  const sum = (): Value => {
    let left = product()
    for (let token = peek(); token === '+' || token === '-'; token = peek()) {
      take()
      const right = product()
      left = token === '+' ? number(left) + number(right) : number(left) - number(right)
    }
    return left
  }
  const product = (): Value => {
    let left = single()
    for (let token = peek(); token === '*' || token === '/'; token = peek()) {
      take()
      const right = single()
      left = token === '*' ? number(left) * number(right) : number(left) / number(right)
    }
    return left
  }
  const single = (): Value => {
    const token = take()
    if (token === '(') {
      const inner = comparison()
      take(')')
      return inner
    }
    if (token.startsWith('"')) return token.slice(1, -1)
    if (/^\d/.test(token)) return Number(token)
    if (/^[A-Z]+\d+$/.test(token)) return valueAt(...placeOf(token))
    return call(token)
  }
  const call = (name: string): Value => {
    take('(')
    const values: Value[] = []
    for (;;) {
      const [first, colon] = [tokens[at] ?? '', tokens[at + 1]]
      if (colon === ':') {
        const [[top, left], [bottom, right]] = [placeOf(first), placeOf(tokens[at + 2] ?? '')]
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) values.push(valueAt(row, column))
        }
        at += 3
      } else values.push(comparison())
      if (take() === ')') break
    }
    const numbers = values.filter((value) => typeof value === 'number')
    const [a = null, b = null, c = null] = values
    switch (name) {
      case 'IF':
        return a === true ? b : c
      case 'OR':
        return values.includes(true)
      case 'AND':
        return !values.includes(false)
      case 'COUNT':
        return numbers.length
      case 'SUM':
        return numbers.reduce((total, value) => total + value, 0)
      case 'MAX':
        return Math.max(...numbers)
      case 'ROUND':
        return Number(`${Math.round(Number(`${number(a)}e${number(b)}`))}e-${number(b)}`)
      default:
        throw new SyntaxError(`${formula}: no function ${name}`)
    }
  }
  const result = comparison()
  if (at !== tokens.length) throw new SyntaxError(`${formula}: ${tokens.slice(at).join('')} is left over`)
  return result
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** "I. ", "II. " … for the sections of the letter, counted from 1 in the order in which they print. */
export function romanNumeral(number: number): string {
  let [left, text] = [number, '']
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      text += letters
      left -= value
    }
  }
  return `${text}. `
}

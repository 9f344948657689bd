/** What a spreadsheet would run. What is nothing but a number stays as it is: negative numbers are numbers. */
const isFormula = (text: string): boolean =>
  /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-]\d[\d.,\u00a0 ]*%?$/.test(text))

const withoutMarks = (text: string): string => text.replace(/^'+/, '')

/**
 * Words that a spreadsheet would run as a formula, kept as words by an apostrophe before them. `plainText` takes it off
 * again: every text comes back as it was, also one that had apostrophes of its own.
 * @example neutralText('=HYPERLINK("http://x")') //=> '\'=HYPERLINK("http://x")'
 */
export const neutralText = (text: string): string => (isFormula(withoutMarks(text)) ? `'${text}` : text)

/** A text out of a file, without the apostrophe that `neutralText` put before it. */
export const plainText = (text: string): string =>
  text.startsWith("'") && isFormula(withoutMarks(text)) ? text.slice(1) : text

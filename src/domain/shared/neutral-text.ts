/**
 * Words that a spreadsheet would run as a formula, kept as words by an apostrophe before them. What is nothing but a
 * number stays as it is: negative numbers are numbers.
 * @example neutralText('=HYPERLINK("http://x")') //=> '\'=HYPERLINK("http://x")'
 */
export const neutralText = (text: string): string =>
  /^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !/^[+-]\d[\d.,\u00a0 ]*%?$/.test(text)) ? `'${text}` : text

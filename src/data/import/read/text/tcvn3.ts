/** TCVN 5712:1993 (TCVN3, ".VnTime" fonts): letters by their code, one code each. Capitals with tones come from fonts. */
const LETTERS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

const TABLE = new Map<string, string>(
  LETTERS.flatMap(([first, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
)

/** Text whose TCVN3 codes were read as Latin-1, put right. */
export const decodeTcvn3 = (latin: string): string => latin.replace(/[\xa1-\xfe]/g, (code) => TABLE.get(code) ?? code)

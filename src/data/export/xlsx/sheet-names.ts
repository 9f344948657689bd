const MAX_LENGTH = 31

/**
 * Names that Excel takes: without the letters it forbids, at most 31 long, none empty, none twice (whatever the case).
 * @example sheetNames(['Bảng 1', 'bảng 1', 'a/b']) //=> ['Bảng 1', 'bảng 1 (2)', 'a b']
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const base = clean(name)
    let unique = base
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const tail = ` (${number})`
      unique = `${base.slice(0, MAX_LENGTH - tail.length).trimEnd()}${tail}`
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** "History" is a name Excel keeps for itself; an apostrophe may stand neither first nor last. */
function clean(name: string): string {
  const base = name
    .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^[\s']+|[\s']+$/g, '')
  return base === '' || base.toLowerCase() === 'history' ? `${base}_` : base
}

// 100.000 random strings and damaged texts through `extractFigures`: no exception, none over a second.
// npx tsx test/bench/prose/fuzz.ts [RUNS] [SEED]
import { extractFigures } from '~/domain/prose/extract-figures'
import { manners } from '../../domain/prose/manners'

const runs = Number(process.argv[2] ?? 100_000)
let state = Number(process.argv[3] ?? 20251013)

/** Mulberry32: the same runs for the same seed. */
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (n: number): number => Math.floor(random() * n)
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T

const texts = manners.map(([text]) => text)
const bits = [
  '(',
  ')',
  ',',
  ';',
  '.',
  '%',
  '/',
  '-',
  ':',
  '\n',
  ' ',
  '1.338',
  '02',
  '9 9 ,2%',
  '1.456/1.625',
  '27.4',
  'quá hạn',
  'trong đó',
  'hồ sơ',
  'không có hồ sơ nào',
  'và',
  'năm',
  'từ ngày',
  'đến',
  'triệu',
  'áo phao',
  '\u0301',
  '\u00a0',
  '\ud83d',
  '９',
  'lần lượt',
  'tháng',
]

function randomText(): string {
  let text = ''
  for (let n = below(60); n > 0; n -= 1) text += random() < 0.5 ? pick(bits) : String.fromCharCode(below(0xffff))
  return text
}

function damaged(): string {
  let text = pick(texts)
  for (let n = 1 + below(12); n > 0; n -= 1) {
    const at = below(text.length + 1)
    const kind = below(5)
    if (kind === 0) text = text.slice(0, at) + pick(bits) + text.slice(at)
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + 1 + below(6))
    else if (kind === 2) text = text.slice(0, at) + text.slice(at, at + 40) + text.slice(at)
    else if (kind === 3) text = text.normalize('NFD')
    else text = `${text} ${pick(texts)}`
  }
  return text
}

/** Long texts of one thing over and over: what makes a careless pattern explode. */
const longs = [
  ...bits,
  ...texts.slice(0, 12),
  '1 ',
  'a',
  '1.',
  '(1 hồ sơ',
  '12 hồ sơ và ',
  'từ ngày 1/1 ',
  '1,',
  'UBND các A, ',
  'Sở A và ',
].map((bit) => bit.repeat(Math.ceil(20_000 / bit.length)))

let slowest = 0
let slowestText = ''
let failures = 0
function run(text: string): void {
  const start = performance.now()
  try {
    for (const { figures } of extractFigures(text).rows) {
      for (const { start: from, end } of Object.values(figures))
        if (!(from >= 0 && end > from && end <= text.length)) throw new Error('span')
    }
  } catch (error) {
    failures += 1
    if (failures <= 5) console.error(String(error), JSON.stringify(text.slice(0, 300)))
  }
  let took = performance.now() - start
  if (took > 300) {
    // the machine may have been busy: what counts is what the text takes
    const again = performance.now()
    extractFigures(text)
    took = Math.min(took, performance.now() - again)
  }
  if (took > slowest) [slowest, slowestText] = [took, text]
}

const started = performance.now()
for (let i = 0; i < runs; i += 1) run(i % 2 === 0 ? randomText() : damaged())
const short = slowest
const shortText = slowestText
const shortSeconds = (performance.now() - started) / 1000
slowest = 0
for (const text of longs) run(text)
console.log(
  JSON.stringify({
    runs,
    failures,
    seconds: Math.round(shortSeconds),
    slowestMs: Math.round(short),
    slowestText: shortText.slice(0, 80),
    slowestLength: shortText.length,
    slowestOf20kCharactersMs: Math.round(slowest),
    slowestLong: slowestText.slice(0, 40),
  }),
)

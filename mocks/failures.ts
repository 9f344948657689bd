import { delay, HttpResponse } from 'msw'
import { DESCRIPTOR, editDescriptor, type ReadShipped } from './shipped'

/**
 * Packages that are the shipped one with one thing wrong, by the name of their folder: `/data/loi-500/`. Another file
 * than the usual one is named after two hyphens: `/data/loi-500--reported.csv/` fails only there.
 */
export interface Failure {
  /** The file that goes wrong where the folder names none; null for every file. */
  readonly file: string | null
  readonly answer: (bytes: Uint8Array<ArrayBuffer>) => Response | Promise<Response>
  /** Whether the descriptor stops announcing the file's size and hash, so that the damage is met further in. */
  readonly unannounced?: boolean
}

const utf8 = {
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (b: Uint8Array) => new TextDecoder().decode(b),
}

/** The CSV text with one line changed. `row` as Excel numbers it. */
const changeRow = (bytes: Uint8Array, row: number, change: (line: string) => string): Uint8Array<ArrayBuffer> =>
  utf8.encode(
    utf8
      .decode(bytes)
      .split('\n')
      .map((line, index) => (index === row - 1 ? change(line) : line))
      .join('\n'),
  )

/** Unit: milliseconds between two pieces of a slow file. */
const SLOW_MS = 400
const SLOW_PIECES = 12

function slowly(bytes: Uint8Array<ArrayBuffer>): Response {
  const size = Math.max(1, Math.ceil(bytes.byteLength / SLOW_PIECES))
  let at = 0
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      await delay(SLOW_MS)
      controller.enqueue(bytes.slice(at, at + size))
      at += size
      if (at >= bytes.byteLength) controller.close()
    },
  })
  return new HttpResponse(body)
}

const failures: Readonly<Record<string, Failure>> = {
  /** Slow: every file comes in pieces. */
  cham: { file: null, answer: slowly },
  'loi-500': { file: DESCRIPTOR, answer: () => new HttpResponse(null, { status: 500 }) },
  'khong-co': { file: DESCRIPTOR, answer: () => new HttpResponse(null, { status: 404 }) },
  'khong-duoc-doc': { file: DESCRIPTOR, answer: () => new HttpResponse(null, { status: 403 }) },
  'mat-mang': { file: DESCRIPTOR, answer: () => HttpResponse.error() },
  /** Never answers. */
  'het-gio': {
    file: DESCRIPTOR,
    answer: async () => {
      await delay('infinite')
      return new HttpResponse(null)
    },
  },
  /** Cut off half-way; the announced size gives it away. */
  dut: { file: 'dossiers.csv', answer: (bytes) => new HttpResponse(bytes.slice(0, Math.floor(bytes.byteLength / 2))) },
  /** As long as announced, and another content. */
  'sai-ma-bam': {
    file: 'dossiers.csv',
    answer: (bytes) => new HttpResponse(bytes.map((byte, index) => (index === bytes.byteLength - 2 ? byte ^ 1 : byte))),
  },
  /** A column has another name. */
  'sai-cot': {
    file: 'dossiers.csv',
    unannounced: true,
    answer: (bytes) => new HttpResponse(changeRow(bytes, 1, (line) => line.replace('receivedAt', 'ngayTiepNhan'))),
  },
  /** Row 5 has a date that does not exist in the column receivedAt. */
  'sai-o': {
    file: 'dossiers.csv',
    unannounced: true,
    answer: (bytes) =>
      new HttpResponse(
        changeRow(bytes, 5, (line) =>
          line
            .split(',')
            .map((cell, index) => (index === 5 ? '2025-02-30' : cell))
            .join(','),
        ),
      ),
  },
  'khong-phai-json': { file: DESCRIPTOR, answer: () => HttpResponse.text('{"giamsat": ') },
  'khong-phai-csv': {
    file: 'dossiers.csv',
    unannounced: true,
    answer: () => HttpResponse.text('Ghi chú: xem tệp gửi sau'),
  },
  'khong-phai-utf8': {
    file: 'dossiers.csv',
    unannounced: true,
    answer: () => new HttpResponse(new Uint8Array([0x63, 0x6f, 0x64, 0x65, 0x0a, 0xc0, 0xd4])),
  },
  /** What a server of single-page apps says of any address. */
  'trang-web': { file: DESCRIPTOR, answer: () => HttpResponse.html('<!doctype html><title>Giám Sát</title>') },
  'phien-ban-9': {
    file: DESCRIPTOR,
    answer: async (bytes) =>
      new HttpResponse(
        await editDescriptor(
          () => Promise.resolve(bytes),
          (descriptor) => {
            descriptor.giamsat.version = 9
          },
        ),
      ),
  },
}

/** What the folder name asks for; null where it is no damaged package. */
export function failureOf(folder: string): { failure: Failure; file: string | null } | null {
  const [name = '', file] = folder.split('--')
  const failure = failures[name]
  return failure === undefined ? null : { failure, file: file ?? failure.file }
}

/** The answer of a damaged package for one file. */
export async function answerDamaged(folder: string, file: string, read: ReadShipped): Promise<Response> {
  const asked = failureOf(folder)
  const bytes = await read(file)
  if (asked === null || bytes === null) return new HttpResponse(null, { status: 404 })
  const { failure, file: damaged } = asked
  if (damaged === null || damaged === file) return await failure.answer(bytes)
  if (file !== DESCRIPTOR || failure.unannounced !== true) return new HttpResponse(bytes)
  const descriptor = await editDescriptor(read, ({ resources }) => {
    for (const resource of resources.filter(({ path }) => path === damaged)) {
      delete resource.bytes
      delete resource.hash
    }
  })
  return new HttpResponse(descriptor)
}

import { createHash } from 'node:crypto'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LoadPolicy } from '~/config/load-policy'
import { describeLoadError } from '~/data/http/describe-load-error'
import { type FetchTextOptions, fetchText } from '~/data/http/fetch-text'
import { asLoadError } from '~/data/http/load-error'
import type { LoadProgress } from '~/data/http/load-progress'

const url = 'http://giam-sat.test/data/x/bang.csv'
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  server.resetHandlers()
})
afterAll(() => server.close())

/** Waits that take no time, and are written down. */
function policyWith(backoffMs: readonly number[] = [500, 1500], timeoutMs = 15_000) {
  const waits: number[] = []
  const policy: LoadPolicy = {
    timeoutMs,
    backoffMs,
    wait: async (ms) => {
      waits.push(ms)
    },
  }
  return { policy, waits }
}

const read = (more: Partial<FetchTextOptions> = {}) =>
  fetchText(url, { file: 'bang.csv', policy: policyWith().policy, maxBytes: 1_000_000, ...more })

/** Answers in turn, the last one for ever; counts the requests. */
function answer(...responses: (() => Response | Promise<Response>)[]) {
  const asked = { times: 0 }
  server.use(
    http.get(url, () => {
      const response = responses[Math.min(asked.times, responses.length - 1)]
      asked.times += 1
      return response?.()
    }),
  )
  return asked
}

const failureOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(() => null, asLoadError)
  if (error === null) throw new Error('expected a LoadError')
  return error
}
/** Gives `text` and then breaks. */
function brokenAfter(text: string): UnderlyingSource<Uint8Array> {
  let given = false
  return {
    pull(controller) {
      if (given) controller.error(new Error('connection reset'))
      else controller.enqueue(new TextEncoder().encode(text))
      given = true
    },
  }
}
const ok = () => HttpResponse.text('mã,tên\n')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('fetchText', () => {
  it('reads UTF-8 into Unicode form NFC, without the byte order mark', async () => {
    answer(() => HttpResponse.text(`\uFEFF${'Hộ tịch'.normalize('NFD')}`))
    const { text, hashCheck } = await read()
    expect(text).toBe('Hộ tịch'.normalize('NFC'))
    expect(hashCheck).toBe('unannounced')
  })

  it('checks the announced size and hash', async () => {
    answer(ok)
    const whole = new TextEncoder().encode('mã,tên\n').byteLength
    const fetched = await read({ expectedBytes: whole, expectedSha256: sha256('mã,tên\n') })
    expect(fetched).toEqual({ text: 'mã,tên\n', bytes: whole, hashCheck: 'ok' })
  })

  it('checks the hash where the browser computes none, as on pages served by plain HTTP', async () => {
    const content = 'mã,tên\n'
    const sha256 = createHash('sha256').update(content).digest('hex')
    vi.stubGlobal('crypto', {})
    answer(() => new Response(content))
    expect((await read({ expectedSha256: sha256 })).hashCheck).toBe('ok')
    await expect(read({ expectedSha256: sha256.replace(/./g, '0') })).rejects.toMatchObject({ code: 'wrongHash' })
  })

  it('reports progress in bytes up to the whole', async () => {
    answer(ok)
    const seen: LoadProgress[] = []
    await read({ onProgress: (progress) => seen.push(progress), expectedBytes: 9 })
    expect(seen[0]).toMatchObject({ phase: 'asking', loadedBytes: 0, totalBytes: 9, attempt: 1 })
    expect(seen.at(-1)).toMatchObject({ phase: 'reading', loadedBytes: 9, totalBytes: 9 })
  })

  it.each([
    ['500', () => new HttpResponse(null, { status: 500 }), 'server'],
    ['503', () => new HttpResponse(null, { status: 503 }), 'server'],
    ['a broken connection', () => HttpResponse.error(), 'network'],
  ])('tries %s again as often as the policy says, then gives up', async (_name, response, code) => {
    const asked = answer(response)
    const { policy, waits } = policyWith([500, 1500, 4500])
    const error = await failureOf(read({ policy }))
    expect(error.code).toBe(code)
    expect(error.params.tries).toBe(4)
    expect(asked.times).toBe(4)
    expect(waits).toEqual([500, 1500, 4500])
  })

  it('is content with a later try', async () => {
    const asked = answer(() => new HttpResponse(null, { status: 502 }), ok)
    expect((await read()).text).toBe('mã,tên\n')
    expect(asked.times).toBe(2)
  })

  it.each([
    [404, 'notFound'],
    [410, 'notFound'],
    [401, 'refused'],
    [403, 'refused'],
  ])('does not ask again after %i', async (status, code) => {
    const asked = answer(() => new HttpResponse(null, { status }))
    expect((await failureOf(read())).code).toBe(code)
    expect(asked.times).toBe(1)
  })

  it('gives up when no byte comes for the time of the policy', async () => {
    answer(() => new Promise<Response>(() => undefined))
    const { policy } = policyWith([], 20)
    const error = await failureOf(read({ policy }))
    expect(error.code).toBe('timeout')
    expect(describeLoadError(error, 'vi').what).toBe('Máy chủ không gửi gì trong 0,02 giây')
  })

  it('counts the time from the last byte, not from the start', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const feed: { send?: (text: string) => void; close?: () => void } = {}
    const body = new ReadableStream({
      start(controller) {
        feed.send = (text) => controller.enqueue(new TextEncoder().encode(text))
        feed.close = () => controller.close()
      },
    })
    answer(() => new HttpResponse(body))
    const arrived: number[] = []
    const { policy } = policyWith([], 15_000)
    const reading = read({ policy, onProgress: ({ loadedBytes }) => arrived.push(loadedBytes) })
    for (const [index, piece] of ['a', 'b', 'c'].entries()) {
      feed.send?.(piece)
      await vi.waitFor(() => expect(arrived.at(-1)).toBe(index + 1))
      vi.advanceTimersByTime(10_000)
    }
    feed.close?.()
    expect((await reading).text).toBe('abc')
  })

  it('calls a stream that breaks truncated, and says how far it came', async () => {
    const asked = answer(() => new HttpResponse(new ReadableStream(brokenAfter('mã,'), { highWaterMark: 0 })))
    const error = await failureOf(read())
    expect([error.code, error.params.loadedBytes]).toEqual(['truncated', 4])
    expect(asked.times).toBe(3)
  })

  it('calls a body shorter than announced truncated, by the package or by the server', async () => {
    answer(ok)
    expect(await failureOf(read({ expectedBytes: 1338 }))).toMatchObject({
      code: 'truncated',
      params: { loadedBytes: 9, totalBytes: 1338 },
    })
    answer(() => new HttpResponse('mã,', { headers: { 'content-length': '9' } }))
    expect((await failureOf(read())).code).toBe('truncated')
  })

  it('does not take the length of a compressed body for the length of the file', async () => {
    answer(() => new HttpResponse('mã,', { headers: { 'content-length': '900', 'content-encoding': 'identity' } }))
    expect((await read()).text).toBe('mã,')
  })

  it('refuses another content than the announced one, and one that is longer', async () => {
    answer(ok)
    expect((await failureOf(read({ expectedSha256: sha256('khác') }))).code).toBe('wrongHash')
    expect((await failureOf(read({ expectedBytes: 8 }))).code).toBe('wrongHash')
  })

  it('refuses what is too large before reading it, and while reading where nobody said', async () => {
    answer(ok)
    expect((await failureOf(read({ maxBytes: 5, expectedBytes: 9 }))).code).toBe('tooLarge')
    expect((await failureOf(read({ maxBytes: 5 }))).code).toBe('tooLarge')
  })

  it('refuses a web page and bytes that are not UTF-8', async () => {
    answer(() => HttpResponse.html('<!doctype html>'))
    expect((await failureOf(read())).code).toBe('webPage')
    answer(() => new HttpResponse(new Uint8Array([0xc0, 0xd4])))
    expect((await failureOf(read())).code).toBe('notUtf8')
  })

  it('stops when asked, while reading and while waiting for another try', async () => {
    answer(() => new Promise<Response>(() => undefined))
    const whileReading = new AbortController()
    const reading = failureOf(read({ signal: whileReading.signal, onProgress: () => whileReading.abort() }))
    expect((await reading).code).toBe('aborted')

    const asked = answer(() => new HttpResponse(null, { status: 500 }))
    const policy: LoadPolicy = { ...policyWith().policy, wait: () => Promise.reject(new Error('aborted')) }
    expect((await failureOf(read({ policy }))).code).toBe('aborted')
    expect(asked.times).toBe(1)

    const before = AbortSignal.abort()
    expect((await failureOf(read({ signal: before }))).code).toBe('aborted')
    expect(asked.times).toBe(1)
  })
})

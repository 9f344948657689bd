import { CancelledError } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { describeLoadError, type ErrorDescription } from '~/data/http/describe-load-error'
import { parseDossiers } from '~/data/round/parse-dossiers'
import { resourceTable } from '~/data/round/resource-tables'
import type { RoundAddress } from '~/data/round/round-address'
import { roundKeys } from '~/data/round/round-keys'
import { roundQueries } from '~/data/round/round-queries'
import { createRoundServer, SMALL_ROUND } from '../../../mocks/server'
import { dossiersOf } from './read-back'
import { addressOf, createTestClient } from './small-round'

const server = createRoundServer(SMALL_ROUND)
/** Requests by file name, in the order in which they came. */
let asked: string[] = []
server.events.on('request:start', ({ request }) => {
  asked.push(new URL(request.url).pathname.split('/').at(-1) ?? '')
})
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  asked = []
})
afterAll(() => server.close())

const timesAsked = (file: string) => asked.filter((name) => name === file).length

const sentenceOf = (promise: Promise<unknown>): Promise<ErrorDescription> =>
  promise.then(
    () => {
      throw new Error('expected a failure')
    },
    (error: unknown) => describeLoadError(error, 'vi'),
  )

/** What an opened package says of its dossiers, as the dossier store reads them. */
async function readDossiers(address: RoundAddress, client = createTestClient()) {
  const { text, resource } = await client.query(roundQueries.text(address, 'dossiers'))
  const { value } = await client.query(roundQueries.procedures(address))
  return parseDossiers(text, resource, value)
}

describe('roundQueries', () => {
  it('reads the descriptor, with addresses of files and what is illustrative', async () => {
    const descriptor = await createTestClient().query(roundQueries.descriptor(addressOf()))
    expect(descriptor.info).toMatchObject({ unit: 'phường Thử', asOf: '2025-08-30', convention: 'qd766' })
    expect(descriptor.resources).toHaveLength(11)
    expect(descriptor.resources.find(({ name }) => name === 'dossiers')).toMatchObject({
      url: 'http://giam-sat.test/data/an-thang-2025-07/dossiers.csv',
      provenance: 'illustrative',
      sourceId: 'minh-hoa',
    })
  })

  it('reads the reported row: what was not reported is null, and the percentages stand beside it', async () => {
    const { value, rows, setAside, issues } = await createTestClient().query(roundQueries.reported(addressOf()))
    expect(value.row).toMatchObject({ receivedTotal: 12, carriedOver: null, resolvedOverdue: 3 })
    expect(value.rates.map(({ percent }) => percent)).toEqual([75, 25])
    expect([rows, setAside, issues]).toEqual([13, 0, []])
  })

  it('reads the figures without asking for the dossiers, and the descriptor once for all parts', async () => {
    const client = createTestClient()
    await Promise.all([
      client.query(roundQueries.reported(addressOf())),
      client.query(roundQueries.statements(addressOf())),
      client.query(roundQueries.preparedness(addressOf())),
    ])
    expect(timesAsked('datapackage.json')).toBe(1)
    expect(timesAsked('dossiers.csv')).toBe(0)
  })

  it('reads preparedness: a need that is not known stays null, words stay words', async () => {
    const { value, rows } = await createTestClient().query(roundQueries.preparedness(addressOf()))
    expect(value.equipment[2]).toMatchObject({ item: 'Bao tải', need: null, available: null, quantityText: 'đủ cơ số' })
    expect(value.forces.map(({ people }) => people)).toEqual([8, 0])
    expect(value.neighbourhoods[2]?.reportedOn).toBeNull()
    expect(rows).toBe(3 + 4 + 2 + 1 + 2 + 3)
  })

  it('reads the dossiers with the procedure, field and limit of their code', async () => {
    const { table, issues, setAside } = await readDossiers(addressOf())
    const dossiers = dossiersOf(table)
    expect(dossiers).toHaveLength(12)
    expect(dossiers[2]).toMatchObject({ procedure: 'Đăng ký kết hôn', field: 'Hộ tịch', limitWorkingDays: 3 })
    expect([issues, setAside]).toEqual([[], 0])
  })
})

describe('each way of failing', () => {
  const at = (folder: string, file = 'datapackage.json') =>
    `tệp ${file}, tại http://giam-sat.test/data/${folder}/${file}`
  const open = (folder: string, client = createTestClient()) => client.query(roundQueries.descriptor(addressOf(folder)))

  it('404: not found, asked once', async () => {
    expect(await sentenceOf(open('khong-co'))).toEqual({
      what: 'Không tìm thấy tệp (404)',
      where: at('khong-co'),
      action: 'Kiểm tra lại địa chỉ, hoặc hỏi người giữ máy chủ xem tệp có bị đổi tên, chuyển chỗ không.',
    })
    expect(timesAsked('datapackage.json')).toBe(1)
  })

  it('403: refused, asked once', async () => {
    const { what, where } = await sentenceOf(open('khong-duoc-doc'))
    expect([what, where]).toEqual(['Máy chủ không cho đọc tệp (mã 403)', at('khong-duoc-doc')])
    expect(timesAsked('datapackage.json')).toBe(1)
  })

  it('500: server, asked three times', async () => {
    expect(await sentenceOf(open('loi-500'))).toEqual({
      what: 'Máy chủ gặp sự cố (mã 500), đã thử 3 lần',
      where: at('loi-500'),
      action: 'Báo người giữ máy chủ; trong lúc chờ, có thể bấm “Đọc lại”.',
    })
    expect(timesAsked('datapackage.json')).toBe(3)
  })

  it('no connection: asked three times', async () => {
    const { what, where, action } = await sentenceOf(open('mat-mang'))
    expect(what).toBe('Không nối được với máy chủ, đã thử 3 lần')
    expect(where).toBe(at('mat-mang'))
    expect(action).toBe('Kiểm tra đường mạng rồi bấm “Đọc lại”.')
    expect(timesAsked('datapackage.json')).toBe(3)
  })

  it('no answer: time out, asked three times', async () => {
    const { what, where, action } = await sentenceOf(open('het-gio', createTestClient({ timeoutMs: 10 })))
    expect(what).toBe('Máy chủ không gửi gì trong 0,01 giây, đã thử 3 lần')
    expect(where).toBe(at('het-gio'))
    expect(action).toContain('chờ ít phút')
    expect(timesAsked('datapackage.json')).toBe(3)
  })

  it('cut off half-way: says how much came', async () => {
    expect(await sentenceOf(readDossiers(addressOf('dut')))).toEqual({
      what: 'Tệp bị đứt giữa chừng: nhận 638 trong 1.277 byte, đã thử 3 lần',
      where: at('dut', 'dossiers.csv'),
      action: 'Kiểm tra đường mạng rồi bấm “Đọc lại”.',
    })
  })

  it('another content than announced', async () => {
    const { what, where, action } = await sentenceOf(readDossiers(addressOf('sai-ma-bam')))
    expect(what).toBe('Nội dung tệp khác với bản mà gói số liệu khai báo (bytes, hash), đã thử 3 lần')
    expect(where).toBe(at('sai-ma-bam', 'dossiers.csv'))
    expect(action).toContain('datapackage.json')
  })

  it('wrong schema: file, row 1 and the column', async () => {
    const { what, where, action } = await sentenceOf(readDossiers(addressOf('sai-cot')))
    expect(what).toMatch(/^Sai cấu trúc: cần receivedAt, thấy code, procedureCode, neighbourhood/)
    expect(where).toBe('tệp dossiers.csv, dòng 1, cột “receivedAt”, tại http://giam-sat.test/data/sai-cot/dossiers.csv')
    expect(action).toBe('Sửa đúng chỗ nêu trên theo mẫu của gói kèm chương trình rồi bấm “Đọc lại”.')
  })

  it('wrong cell: the row is set aside with file, row, column and value, and the others stay', async () => {
    const { table, rows, setAside, issues } = await readDossiers(addressOf('sai-o'))
    expect([table.length, rows, setAside]).toEqual([11, 12, 1])
    expect(issues).toEqual([
      {
        file: 'dossiers.csv',
        row: 5,
        column: 'receivedAt',
        value: '2025-02-30',
        message: { code: 'notMoment', params: {} },
        severity: 'error',
      },
    ])
  })

  it('unknown version', async () => {
    const { what, action } = await sentenceOf(open('phien-ban-9'))
    expect(what).toBe('Gói số liệu ở phiên bản 9, chương trình này đọc phiên bản 1')
    expect(action).toContain('bản Giám Sát mới hơn')
  })

  it('not JSON, not CSV, not UTF-8, a web page', async () => {
    expect((await sentenceOf(open('khong-phai-json'))).what).toMatch(/^Tệp mô tả gói không phải JSON đúng cách \(/)
    expect((await sentenceOf(readDossiers(addressOf('khong-phai-csv')))).what).toBe(
      'Tệp không phải bảng CSV: không thấy dòng tên cột',
    )
    expect((await sentenceOf(readDossiers(addressOf('khong-phai-utf8')))).what).toMatch(/^Tệp không ở bảng mã UTF-8/)
    expect((await sentenceOf(open('trang-web'))).what).toBe('Địa chỉ này trả về một trang web, không phải tệp số liệu')
  })

  it('another origin: refused without a request', async () => {
    const address = addressOf('x', 'http://giam-sat.test/')
    const foreign = {
      ...address,
      failure: { code: 'foreignOrigin', params: { address: 'https://noi-khac.vn/', origin: 'https://noi-khac.vn' } },
    } as const
    expect(await sentenceOf(createTestClient().query(roundQueries.reported(foreign)))).toEqual({
      what: 'Gói số liệu nằm ở https://noi-khac.vn, không phải nơi được phép đọc',
      where: 'https://noi-khac.vn/',
      action:
        'Chép thư mục gói vào cùng máy chủ với chương trình, hoặc nhờ người cài đặt thêm nơi này vào danh sách được phép.',
    })
    expect(asked).toEqual([])
  })

  it('a file of another origin named by the package: refused without a request', async () => {
    await serveDescriptor((descriptor) => {
      for (const resource of descriptor.resources) resource.path = `https://noi-khac.vn/${resource.path}`
    })
    expect((await sentenceOf(createTestClient().query(roundQueries.reported(addressOf())))).what).toContain(
      'https://noi-khac.vn',
    )
    expect(asked).toEqual(['datapackage.json', 'datapackage.json'])
  })

  it('a descriptor that lacks a key: the path of the key is the column', async () => {
    await serveDescriptor((descriptor) => {
      descriptor.giamsat.asOf = '30/8/2025'
    })
    expect(await sentenceOf(createTestClient().query(roundQueries.descriptor(addressOf())))).toMatchObject({
      what: 'Sai cấu trúc: cần yyyy-MM-dd, thấy "30/8/2025"',
      where: expect.stringContaining('tệp datapackage.json, mục “giamsat.asOf”'),
    })
  })

  it('a resource that the package does not have', async () => {
    await serveDescriptor((descriptor) => {
      descriptor.resources = descriptor.resources.filter(({ path }) => path !== 'dossiers.csv')
    })
    expect((await sentenceOf(readDossiers(addressOf()))).what).toBe('Gói số liệu không có phần “dossiers”')
  })

  it('what could be read is still there: percentages fail, the row stays', async () => {
    const { value, failed } = await createTestClient().query(
      roundQueries.reported(addressOf('loi-500--published-rates.csv')),
    )
    expect(value.row.receivedTotal).toBe(12)
    expect(value.rates).toEqual([])
    expect(failed).toMatchObject([
      { name: 'published-rates', file: 'published-rates.csv', failure: { code: 'server' } },
    ])
  })

  it('what could be read is still there: dossiers fail, figures and preparedness stay', async () => {
    const client = createTestClient()
    const address = addressOf('khong-co--dossiers.csv')
    expect((await sentenceOf(readDossiers(address, client))).where).toBe(at('khong-co--dossiers.csv', 'dossiers.csv'))
    expect((await client.query(roundQueries.reported(address))).value.row.receivedTotal).toBe(12)
    expect((await client.query(roundQueries.preparedness(address))).failed).toEqual([])
  })

  it('preparedness keeps five files where the sixth is missing', async () => {
    const { value, failed } = await createTestClient().query(
      roundQueries.preparedness(addressOf('khong-co--equipment.csv')),
    )
    expect(failed.map(({ file, failure }) => [file, failure.code])).toEqual([['equipment.csv', 'notFound']])
    expect(value.equipment).toEqual([])
    expect(value.forces).toHaveLength(2)
  })
})

describe('resourceTable', () => {
  it('keeps no column that this version does not read, not even for the preview: it may hold a name', async () => {
    await serveDescriptor(({ resources }) => {
      for (const entry of resources) if (entry.path === 'neighbourhoods.csv') delete entry.hash
      for (const entry of resources) if (entry.path === 'neighbourhoods.csv') delete entry.bytes
    })
    const file = new URL('neighbourhoods.csv', addressOf().descriptorUrl).href
    server.use(
      http.get(file, () => HttpResponse.text('id,hoTen,name,reportedOn\nkp1,Nguyễn Văn A,Khối phố 1,2025-09-22\n')),
    )
    const table = await createTestClient().query(resourceTable(addressOf(), 'neighbourhoods'))
    expect(table.header).toEqual(['id', 'name', 'reportedOn'])
    expect(table.preview).toEqual([{ row: 2, cells: ['kp1', 'Khối phố 1', '2025-09-22'] }])
    expect(table.read?.issues).toMatchObject([{ column: 'hoTen', severity: 'info', message: { code: 'extraColumn' } }])
  })
})

describe('cancelling', () => {
  it('stops every file of the round, and reads from the start when asked again', async () => {
    const client = createTestClient()
    const address = addressOf('het-gio--reported.csv')
    const reading = client.query(roundQueries.reported(address)).catch((error: unknown) => error)
    await client.query(roundQueries.text(address, 'published-rates'))
    await client.cancelQueries({ queryKey: roundKeys.all(address) })
    expect(await reading).toBeInstanceOf(CancelledError)
    expect(client.isFetching()).toBe(0)
    expect(client.getQueryState(roundQueries.reported(address).queryKey)).toMatchObject({
      status: 'pending',
      fetchStatus: 'idle',
    })
  })
})

type Descriptor = { resources: { path: string; hash?: string; bytes?: number }[]; giamsat: Record<string, unknown> }

/** Serves the small round with its descriptor changed. */
async function serveDescriptor(edit: (descriptor: Descriptor) => void) {
  const response = await fetch(addressOf().descriptorUrl)
  const descriptor = (await response.json()) as Descriptor
  edit(descriptor)
  server.use(http.get(addressOf().descriptorUrl, () => HttpResponse.json(descriptor)))
}

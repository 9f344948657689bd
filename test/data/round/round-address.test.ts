import { describe, expect, it } from 'vitest'
import { roundConfig } from '~/config/round-config'
import { resolveRoundAddress } from '~/data/round/round-address'

const base = 'https://so-lieu.vn/giam-sat/#/ho-so'
const open = (goi: string, allowedOrigins: readonly string[] = []) =>
  resolveRoundAddress(`?goi=${encodeURIComponent(goi)}`, base, { ...roundConfig, allowedOrigins })

describe('resolveRoundAddress', () => {
  it('opens the shipped round beside the document where nothing is asked for', () => {
    const shipped = {
      descriptorUrl: 'https://so-lieu.vn/giam-sat/data/an-thang-2025-07/datapackage.json',
      requested: null,
      failure: null,
      baseHref: base,
    }
    expect(resolveRoundAddress('', base, roundConfig)).toEqual(shipped)
    expect(resolveRoundAddress('?goi=%20&tu=2025-07-01', base, roundConfig)).toEqual(shipped)
  })

  it.each([
    ['data/dot-2/', 'https://so-lieu.vn/giam-sat/data/dot-2/datapackage.json'],
    ['data/dot-2', 'https://so-lieu.vn/giam-sat/data/dot-2/datapackage.json'],
    ['/kho/dot-2/datapackage.json', 'https://so-lieu.vn/kho/dot-2/datapackage.json'],
    ['https://so-lieu.vn/api/round.json?id=5#x', 'https://so-lieu.vn/api/round.json?id=5'],
    ['/api/round?id=5', 'https://so-lieu.vn/api/round?id=5'],
    [' data/đợt 2/ ', 'https://so-lieu.vn/giam-sat/data/%C4%91%E1%BB%A3t%202/datapackage.json'],
  ])('opens %s of the same origin', (goi, descriptorUrl) => {
    expect(open(goi)).toEqual({ descriptorUrl, requested: goi.trim(), failure: null, baseHref: base })
  })

  it.each([
    ['https://noi-khac.vn/dot-2/', 'https://noi-khac.vn'],
    ['http://so-lieu.vn/giam-sat/data/dot-2/', 'http://so-lieu.vn'],
    ['//noi-khac.vn/x/', 'https://noi-khac.vn'],
    ['javascript:alert(1)', 'javascript:'],
    ['data:application/json,{}', 'data:'],
    ['file:///etc/passwd', 'file:'],
  ])('refuses %s: %s is another origin', (goi, origin) => {
    expect(open(goi).failure).toEqual({
      code: 'foreignOrigin',
      params: { address: goi, origin, here: 'https://so-lieu.vn' },
    })
  })

  it('opens an origin that the config allows, by http or https only', () => {
    expect(open('https://noi-khac.vn/dot-2/', ['https://noi-khac.vn']).failure).toBeNull()
    expect(open('javascript:alert(1)', ['null']).failure?.code).toBe('foreignOrigin')
  })

  it.each(['https://', 'http://[', 'https://ten:mat-khau@so-lieu.vn/x/'])('calls %s no address', (goi) => {
    expect(open(goi).failure).toEqual({ code: 'badAddress', params: { address: goi } })
  })
})

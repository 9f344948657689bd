import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoOfSerial, kindOfFormat, numericCell } from '~/data/import/read/date-serial'
import { defaultReadLimits } from '~/data/import/read/read-limits'
import { startReading } from '~/data/import/read/reading'
import { decodeText } from '~/data/import/read/text/decode-text'
import { detectLegacy } from '~/data/import/read/text/legacy-text'
import { detectSeparator } from '~/data/import/read/text/separator'
import { decodeTcvn3 } from '~/data/import/read/text/tcvn3'
import { isVietnameseSyllable } from '~/data/import/read/text/vietnamese-words'
import { decodeVni } from '~/data/import/read/text/vni'
import { KnownCell, readKnownCell } from '~/data/import/read/xlsx/known-cell'
import { scanXml, XmlScanner } from '~/data/import/read/xml/xml-scanner'
import { decodeXmlText, xmlAttribute } from '~/data/import/read/xml/xml-text'
import { crc32 } from '~/data/import/read/zip/crc32'

const reading = startReading('x', { limits: defaultReadLimits })
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('isoOfSerial', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [61, 1900, '1900-03-01'],
    [45853, 1900, '2025-07-15'],
    [45853.5, 1900, '2025-07-15T12:00:00'],
    [45853.9999999, 1900, '2025-07-16'],
    [2958465, 1900, '9999-12-31'],
    [2958466, 1900, null],
    [0.5, 1900, null],
    [-1, 1900, null],
    [0, 1904, '1904-01-01'],
    [44391, 1904, '2025-07-15'],
    [2957004, 1904, null],
    [1e300, 1904, null],
  ] as const)('%d in the system of %d is %s', (serial, system, iso) => {
    expect(isoOfSerial(serial, system)).toBe(iso)
  })

  it('gives every second of every day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), fc.integer({ min: 0, max: 86_399 }), (days, seconds) => {
        const iso = isoOfSerial(days + seconds / 86_400, 1900) ?? ''
        const moment = iso.length === 10 ? `${iso}T00:00:00` : iso
        return (Date.parse(`${moment}Z`) - Date.UTC(1899, 11, 30)) / 1000 === days * 86_400 + seconds
      }),
    )
  })
})

describe('kindOfFormat', () => {
  it.each([
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]d mmmm yyyy;@', 'date'],
    ['dd\\/mm\\/yyyy hh:mm:ss.000', 'date'],
    ['"ngày" d "tháng" m', 'date'],
    ['mmm-yy', 'date'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm', 'number'],
    ['#,##0 "ngày"', 'number'],
    ['#,##0\\ \\đ', 'number'],
    ['0.00E+00', 'number'],
    ['[Red]#,##0;[Blue]-#,##0', 'number'],
    ['General', 'number'],
    ['@', 'number'],
    ['0%', 'number'],
    [null, 'number'],
  ] as const)('%s shows a %s', (format, kind) => {
    expect(kindOfFormat(format)).toBe(kind)
  })

  it('keeps a time of day a number, and a moment a date', () => {
    expect(numericCell(0.5, 'hh:mm', 1900)).toMatchObject({ kind: 'number', iso: null })
    expect(numericCell(45853.5, 'hh:mm', 1900)).toMatchObject({ kind: 'date', iso: '2025-07-15T12:00:00' })
  })
})

describe('isVietnameseSyllable', () => {
  it.each([
    'Đã',
    'quyết',
    'nghiệm',
    'THƯỚC',
    'khuỷu',
    'ừ',
    'gìn',
    'giữa',
    'hoặc',
    'thuở',
    'yêu',
    'tịch',
    'ngoẹo',
    'luật',
  ])('knows %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true)
  })
  it.each(['tÞch', 'hå', 'ñaát', 'tảc', 'bờp', 'kÿ', 'Müller', 'ßo'])('does not know %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false)
  })
})

describe('old encodings', () => {
  it('reads TCVN3 and VNI as their fonts show them', () => {
    expect(decodeTcvn3('Tæng sè hå s¬ ®· gi¶i quyÕt: ®Êt ®ai, hé tÞch')).toBe(
      'Tổng số hồ sơ đã giải quyết: đất đai, hộ tịch',
    )
    expect(decodeVni('Toång soá hoà sô ñaõ giaûi quyeát: ÑAÁT ÑAI, hoä tòch, khoâng ñöôïc')).toBe(
      'Tổng số hồ sơ đã giải quyết: ĐẤT ĐAI, hộ tịch, không được',
    )
  })

  it('recognises them, and leaves everything else alone', () => {
    expect(detectLegacy('Tæng sè hå s¬ ®· gi¶i quyÕt')).toBe('tcvn3')
    expect(detectLegacy('Toång soá hoà sô ñaõ giaûi quyeát')).toBe('vni')
    expect(detectLegacy('Tổng số hồ sơ đã giải quyết')).toBeNull()
    expect(detectLegacy('Hà Nam, xã La Hà, và các tổ')).toBeNull()
    expect(detectLegacy('Crème brûlée, Müller, naïve café')).toBeNull()
    expect(detectLegacy('plain words')).toBeNull()
  })

  it('refuses to guess what reads as nothing', () => {
    expect(
      decodeText(Uint8Array.from('xÿð£ ¥ö§k þÿz ¤Øq ÐÐÐ ßßw'.split('').map((letter) => letter.charCodeAt(0)))),
    ).toBeNull()
  })

  it('keeps UTF-8 that is cut in a letter, and counts the places', () => {
    const text = 'Tổng số hồ sơ tiếp nhận đã giải quyết trước hạn đúng hạn của phường được tổng hợp đầy đủ '.repeat(4)
    const bytes = utf8(`${text}đ`)
    expect(decodeText(bytes.subarray(0, bytes.length - 1))).toMatchObject({ encoding: 'utf-8', damaged: 1 })
  })
})

describe('detectSeparator', () => {
  it.each([
    ['a;b;c\n1;2,5;3\n2;3,5;4\n', ';'],
    ['Lĩnh vực;Tỷ lệ\nHộ tịch;95,89\nĐất đai;70,49', ';'],
    ['a,b\n"x,y",2\n"z;z;z",3', ','],
    ['TIÊU ĐỀ, có dấu phẩy\n\na|b|c\n1|2|3\n4|5|6', '|'],
    ['a\tb', '\t'],
    ['Tổng số 12 hồ sơ, trong đó trực tuyến 10, trực tiếp 2.\nĐã giải quyết 9, đang giải quyết 3.', null],
    ['Một dòng chữ', null],
    ['Tiếp nhận: 10 hồ sơ;\nGiải quyết: 9 hồ sơ;\nQuá hạn: 0 hồ sơ;', null],
    ['a;b;\n1;2;\n3;4;', ';'],
    ['Tỷ lệ 95,89 %\nTỷ lệ 4,11 %\nTỷ lệ 70,49 %', null],
  ])('of %j is %j', (text, separator) => {
    expect(detectSeparator(text)).toBe(separator)
  })
})

describe('XmlScanner', () => {
  const xml = `<?xml version="1.0"?><!-- <no> --><a:r x='1 > 0' a:y="&quot;q&quot;"><b/>t&#7891;i &amp; <![CDATA[<đ>]]></a:r>`
  const record = (events: string[]) => ({
    open: (name: string, attributes: string) => void events.push(`<${name} ${xmlAttribute(attributes, 'y') ?? ''}>`),
    close: (name: string) => void events.push(`</${name}>`),
    text: (text: string) => void events.push(text),
  })

  it('reads tags, text and attributes whatever the pieces', () => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const events: string[] = []
      const scanner = new XmlScanner('x', record(events), reading)
      const bytes = utf8(xml)
      for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size))
      scanner.end()
      expect(events.join('')).toBe('<r "q"><b ></b>tồi & <đ></r>')
    }
  })

  it.each([
    ['<a><b></a>', 'partDamaged'],
    ['<a>', 'partDamaged'],
    ['<a></a></a>', 'partDamaged'],
    ['', 'partDamaged'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'hostileXml'],
    [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'hostileXml'],
    [`<a b="${'x'.repeat(5_000_000)}`, 'hostileXml'],
  ])('refuses %s', (text, code) => {
    expect(() => scanXml(utf8(text), 'x', {}, reading)).toThrow(code)
  })

  it('resolves no entity of its own', () => {
    expect(decodeXmlText('&lol; &#xdc; &#0; &#99999999; &lt;')).toBe('&lol; Ü \uFFFD \uFFFD <')
  })

  it('finds attributes by their whole local name', () => {
    expect(xmlAttribute(' t="s"', 's')).toBeNull()
    expect(xmlAttribute(' spans="1" s = "3"', 's')).toBe('3')
    expect(xmlAttribute(` name="r:id='9'" r:id="rId1"`, 'id')).toBe('rId1')
  })
})

describe('crc32', () => {
  it('is the one of the zip standard', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
    expect(crc32(utf8('56789'), crc32(utf8('1234')))).toBe(0xcbf43926)
  })

  it('is the same whatever the pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, cut) => {
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes))
      }),
    )
  })
})

describe('readKnownCell', () => {
  const at = (xml: string) => {
    const cell = new KnownCell()
    const bytes = utf8(xml)
    if (!readKnownCell(bytes, 0, cell)) return null
    return { ...cell, text: new TextDecoder().decode(bytes.subarray(cell.textFrom, cell.textTo)) }
  }

  it.each([
    ['<c r="B2" s="3" t="s"><v>12</v></c>', { kind: 'shared', row: 1, column: 1, style: 3, number: 12 }],
    ['<c t="s" r="AB10"><v>0</v></c>', { kind: 'shared', row: 9, column: 27, style: 0, number: 0 }],
    ['<c r="A1"><v>45887.3541666667</v></c>', { kind: 'number', number: 45887.3541666667 }],
    ['<c r="A1" t="n"><v>5</v></c>', { kind: 'number', number: 5 }],
    ['<c r="A1" s="1"/>', { kind: 'empty', style: 1 }],
    ['<c><v>1</v></c>', { row: -1, column: -1, number: 1 }],
    ['<c t="inlineStr"><is><t>Hộ tịch</t></is></c>', { kind: 'text', text: 'Hộ tịch' }],
    ['<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', { kind: 'text', text: ' a ' }],
  ])('reads %s', (xml, found) => {
    expect(at(xml)).toMatchObject({ ...found, end: utf8(xml).length })
  })

  it.each([
    '<c r="A1"><v>1e3</v></c>',
    '<c r="A1"><v>-1</v></c>',
    '<c r="A1"><f>A2</f><v>1</v></c>',
    '<c r="A1" t="b"><v>1</v></c>',
    '<c r="A1" t="str"><v>a</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c r="A0"><v>1</v></c>',
    '<c r="A1" cm="1"><v>1</v></c>',
    '<c r="A1" t="s"><v>1',
    '<c t="inlineStr"><is><t>a &amp; b</t></is></c>',
    '<c t="inlineStr"><is><r><t>a</t></r></is></c>',
    '<c t="inlineStr"><is><t>a_x000D_b</t></is></c>',
    '<col min="1"/>',
  ])('leaves %s to the scanner', (xml) => {
    expect(at(xml)).toBeNull()
  })

  it('reads every number as Number does', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (value) => {
        const written = String(value)
        const found = at(`<c><v>${written}</v></c>`)
        expect(found === null ? /[e-]/.test(written) : Object.is(found.number, Number(written))).toBe(true)
      }),
    )
  })
})

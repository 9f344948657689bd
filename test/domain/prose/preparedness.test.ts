import { describe, expect, it } from 'vitest'
import { extractFigures } from '~/domain/prose/extract-figures'
import { preparednessFive } from './preparedness-manners-five'
import { preparednessFour } from './preparedness-manners-four'
import { preparednessOne } from './preparedness-manners-one'
import { preparednessSix } from './preparedness-manners-six'
import { preparednessThree } from './preparedness-manners-three'
import { preparednessTwo } from './preparedness-manners-two'
import { scorePreparedness } from './preparedness-reading'

type Item = readonly [name: string, quantity: number | null, kind?: 'available' | 'required' | 'needed']
type Force = readonly [people: number | null, teams?: number]

/** Our own sentences about means, forces and training, with what a person reads in them. */
const readings: readonly (readonly [text: string, items: readonly Item[], forces?: readonly Force[]])[] = [
  [
    'Khối phố có 120 áo phao, 4 loa cầm tay, bao tải đủ cơ số để phòng chống lụt bão.',
    [
      ['áo phao', 120],
      ['loa cầm tay', 4],
      ['bao tải', null],
    ],
  ],
  [
    'Vật tư PCTT: áo phao 120 cái; đèn pin sạc 8 cái; thuyền 2 chiếc; phao tròn 4 cái; máy phát điện 5 kVA 1 máy.',
    [
      ['áo phao', 120],
      ['đèn pin sạc', 8],
      ['thuyền', 2],
      ['phao tròn', 4],
      ['máy phát điện 5 kVA', 1],
    ],
  ],
  [
    'Nhu cầu 200 áo phao, hiện có 120, còn thiếu 80 để ứng phó bão.',
    [
      ['áo phao', 200, 'required'],
      ['áo phao', 120, 'available'],
      ['áo phao', 80, 'needed'],
    ],
  ],
  [
    'Đề nghị trang bị thêm 6 máy cưa và 3 máy nổ cho các khối phố trước mùa mưa bão.',
    [
      ['máy cưa', 6, 'needed'],
      ['máy nổ', 3, 'needed'],
    ],
  ],
  [
    'Phường cần bổ sung 10 đèn pin, 500 m dây thừng phục vụ cứu nạn.',
    [
      ['đèn pin', 10, 'needed'],
      ['dây thừng', 500, 'needed'],
    ],
  ],
  [
    'Đã chuẩn bị hai ca nô, một xe cứu thương và 1.500 bao tải cát ứng phó bão.',
    [
      ['ca nô', 2],
      ['xe cứu thương', 1],
      ['bao tải cát', 1500],
    ],
  ],
  [
    'Đội xung kích phường gồm 8 người, trang bị 8 áo phao và 2 bộ đàm.',
    [
      ['áo phao', 8],
      ['bộ đàm', 2],
    ],
    [[8]],
  ],
  [
    'UBND xã huy động 45 dân quân, 20 đoàn viên, 3 xe tải và 12 xuồng máy sơ tán dân.',
    [
      ['xe tải', 3],
      ['xuồng máy', 12],
    ],
    [[45], [20]],
  ],
  ['Thành lập 5 tổ xung kích với 60 thành viên trực 24/24 giờ khi có bão.', [], [[60, 5]]],
  [
    'Dự trữ 3 tấn gạo, 500 thùng mì tôm, 1.000 lít xăng và 200 cơ số thuốc cho vùng lũ.',
    [
      ['gạo', 3],
      ['mì tôm', 500],
      ['xăng', 1000],
      ['cơ số thuốc', 200],
    ],
  ],
  ['Đến sáng 12/9, toàn tỉnh còn 320 tàu với 1.900 lao động hoạt động trên biển, đã kêu gọi vào nơi neo đậu.', []],
  ['Mưa lớn làm 35 người bị thương, 120 ngôi nhà tốc mái, 3 người mất tích.', []],
  [
    'Phường còn các phương tiện như máy cưa, máy bơm, nhà bạt sẵn sàng ứng phó thiên tai.',
    [
      ['máy cưa', null],
      ['máy bơm', null],
      ['nhà bạt', null],
    ],
  ],
  ['Cơn bão số 5 đổ bộ vào khu vực 2 lúc 15 giờ, gió cấp 9, cấp 10.', []],
  [
    'Bộ đội biên phòng đã điều động 4 tàu, 6 xuồng cùng 150 cán bộ, chiến sĩ tham gia cứu hộ.',
    [
      ['tàu', 4],
      ['xuồng', 6],
    ],
    [[150]],
  ],
  [
    'Theo phương án, mỗi thôn phải có 20 áo phao và 2 loa kéo để ứng phó lũ.',
    [
      ['áo phao', 20, 'required'],
      ['loa kéo', 2, 'required'],
    ],
  ],
  ['Trung tâm tiếp nhận 1.338 hồ sơ, giải quyết 1.281 bộ hồ sơ trong mùa bão.', []],
  [
    'Xã còn thiếu áo phao (40 chiếc), đèn chiếu sáng (12 cái) và bộ đàm (6 bộ) để phòng chống thiên tai.',
    [
      ['áo phao', 40, 'needed'],
      ['đèn chiếu sáng', 12, 'needed'],
      ['bộ đàm', 6, 'needed'],
    ],
  ],
  [
    'Tỉnh đề nghị Trung ương hỗ trợ 500 tấn gạo, 50 bộ nhà bạt các loại để khắc phục hậu quả mưa lũ.',
    [
      ['gạo', 500, 'needed'],
      ['nhà bạt', 50, 'needed'],
    ],
  ],
  [
    'Xã đã chuẩn bị 2.000 bao tải, 30 m3 đá hộc, nhà bạt 24,5 m2 có 03 bộ theo phương châm bốn tại chỗ.',
    [
      ['bao tải', 2000],
      ['đá hộc', 30],
      ['nhà bạt', 3],
    ],
  ],
  [
    'Huyện huy động 12 máy xúc, 3 xe cẩu cùng 600 người tham gia hộ đê chống lũ.',
    [
      ['máy xúc', 12],
      ['xe cẩu', 3],
    ],
    [[600]],
  ],
  ['Bão làm chìm 14 tàu cá, hư hỏng 25 lồng bè, 2 người bị thương.', []],
  ['Mỗi hộ chuẩn bị lương thực đủ dùng trong 7 ngày phòng bão.', []],
  ['Kinh phí phòng chống thiên tai là 350 triệu đồng, đã giải ngân 200 triệu đồng.', []],
]

const head = (name: string) => name.toLowerCase().split(/\s+/)[0] ?? ''

describe('equipment and forces', () => {
  it.each(readings.map((reading) => [reading[0], reading] as const))(
    'reads: %s',
    (_text, [text, items, forces = []]) => {
      const found = extractFigures(text)
      expect(found.items.map(({ name, quantity, kind }) => [head(name), quantity, kind])).toEqual(
        items.map(([name, quantity, kind = 'available']) => [head(name), quantity, kind]),
      )
      expect(found.forces.map(({ people, teams }) => [people, teams])).toEqual(
        forces.map(([people, teams = null]) => [people, teams]),
      )
    },
  )

  it.each(
    [
      ...preparednessOne,
      ...preparednessTwo,
      ...preparednessThree,
      ...preparednessFour,
      ...preparednessFive,
      ...preparednessSix,
    ].map((reading) => [reading[0], reading] as const),
  )('tells from: %s', (_text, reading) => {
    const { missing, wrong } = scorePreparedness(reading)
    expect([...missing, ...wrong]).toEqual(reading[3]?.fallsShort ?? [])
  })

  it('keeps a quantity in words as words', () => {
    const [item] = extractFigures('Bao tải đủ cơ số để chống lụt.').items
    expect(item).toMatchObject({ quantity: null, quantityText: 'đủ cơ số' })
  })

  it('gives the unit and a span that holds the number', () => {
    const text = 'Ứng phó bão: 72.725 thùng mì tôm.'
    const [item] = extractFigures(text).items
    expect(item).toMatchObject({ quantity: 72725, unit: 'thùng' })
    expect(text.slice(item?.start, item?.end)).toBe('72.725')
  })
})

describe('training', () => {
  it('counts sessions and learners', () => {
    const found = extractFigures('Phường đã mở 3 lớp tập huấn phòng chống thiên tai cho 140 học viên.').training
    expect(found).toMatchObject([{ sessions: 3, people: 140, confidence: 'sure' }])
  })

  it('does not count learners as a force', () => {
    expect(extractFigures('Tổ chức diễn tập cứu nạn cho 100 cán bộ.').forces).toEqual([])
  })

  it('asks where training is told without a number', () => {
    expect(extractFigures('Xã đã tổ chức diễn tập ứng phó bão.').training).toMatchObject([
      { people: null, confidence: 'ask' },
    ])
  })
})

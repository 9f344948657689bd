import { book, sheetOf } from './sheet-files.ts'
import type { Table } from './tables.ts'

/** Places as columns; the total of the first row is wrong by one. */
const placesAsColumns: Table = [
  ['TỔNG HỢP VẬT TƯ HIỆN CÓ'],
  ['STT', 'Tên vật tư', 'ĐVT', 'Khối phố 1', 'Khối phố 2', 'Khối phố 3', 'Tổng cộng'],
  [1, 'Áo phao', 'cái', 10, 20, 5, 36],
  [2, 'Loa cầm tay', 'cái', '02', 0, '-', 2],
  [3, 'Bao tải cát', 'bao', '1.200', null, 'đủ cơ số', null],
  [null, 'Tổng cộng', null, 1212, 20, 5, 1237],
]

const twoLevels: Table = [
  ['STT', 'Tên vật tư', 'ĐVT', 'KP 1', null, null, 'KP 2', null, null],
  [null, null, null, 'Nhu cầu', 'Hiện có', 'Thiếu', 'Nhu cầu', 'Hiện có', 'Thiếu'],
  [1, 'Áo phao', 'cái', 50, 40, 10, 30, 30, 0],
  [2, 'Xuồng', 'chiếc', 2, 1, 1, 1, null, null],
]

/** No word says that these are places. */
const bareNames: Table = [
  ['NHU CẦU VẬT TƯ PHÒNG, CHỐNG THIÊN TAI'],
  ['STT', 'Tên vật tư', 'ĐVT', 'Bến Đò', 'Xóm Chài', 'Gò Dừa'],
  [1, 'Áo phao', 'cái', 10, 20, 5],
  [2, 'Loa cầm tay', 'cái', 2, 1, 0],
]

const forcePlaces: Table = [
  ['LỰC LƯỢNG TẠI CHỖ'],
  ['STT', 'Lực lượng', 'KP Đông', 'KP Tây', 'Cộng'],
  [1, 'Đội xung kích', 20, 15, 35],
  [2, 'Dân quân', '05', null, 5],
]

const menAndWomen: Table = [
  ['STT', 'Lực lượng', 'Số người', null],
  [null, null, 'Nam', 'Nữ'],
  [1, 'Đội xung kích', 15, 5],
  [2, 'Dân quân', 12, 0],
]

const header = ['STT', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Đã giải quyết', 'Đang giải quyết']
const twoOffices: Table = [
  ['ĐƠN VỊ: TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG'],
  header,
  [1, 'Nuôi con nuôi', 142, 130, 12],
  [],
  ['ĐƠN VỊ: PHÒNG KINH TẾ'],
  header,
  [1, 'Hòa giải cơ sở', 31, 30, 1],
]

/** "còn hạn", "quá hạn" and "vướng mắc" say more than their group. */
const partHeadings: Table = [
  [
    'STT',
    'Lĩnh vực',
    'Tổng số hồ sơ tiếp nhận',
    'Giải quyết trước hạn',
    'Giải quyết đúng hạn',
    'Giải quyết quá hạn',
    'Đang giải quyết còn hạn',
    'Đang giải quyết quá hạn',
  ],
  [1, 'Nuôi con nuôi', 142, 100, 20, 10, 11, 1],
  [2, 'Trẻ em', 1225, 1200, 15, 5, 5, 0],
]
const unknownPart: Table = [
  ['STT', 'Lĩnh vực', 'Tổng số hồ sơ tiếp nhận', 'Đã giải quyết', 'Đang giải quyết có vướng mắc'],
  [1, 'Nuôi con nuôi', 142, 130, 3],
]

/** Names of files → how they are made. */
export const placeFiles: Readonly<Record<string, () => Uint8Array>> = {
  'equipment-places-as-columns.xlsx': () => book({ 'Vật tư': sheetOf(placesAsColumns) }),
  'equipment-places-two-levels.xlsx': () =>
    book({ 'Vật tư': sheetOf(twoLevels, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'] }) }),
  'equipment-places-bare-names.xlsx': () => book({ 'Vật tư': sheetOf(bareNames) }),
  'forces-places-as-columns.xlsx': () => book({ 'Lực lượng': sheetOf(forcePlaces) }),
  'forces-men-and-women.xlsx': () =>
    book({ 'Lực lượng': sheetOf(menAndWomen, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] }) }),
  'ii06-two-offices.xlsx': () => book({ 'Tổng hợp': sheetOf(twoOffices) }),
  'ii06-part-headings.xlsx': () => book({ 'Tổng hợp': sheetOf(partHeadings), 'Vướng mắc': sheetOf(unknownPart) }),
}

import { dossierFields } from './dossier-words'
import { type FieldWords, neighbourhood, note, ordinal } from './field-words'
import type { ColumnKind } from './recognised-table'

const equipmentFields: readonly FieldWords[] = [
  ordinal,
  {
    field: 'item',
    type: 'text',
    weight: 3,
    within: [
      'ten vat tu',
      'vat tu phuong tien',
      'phuong tien vat tu',
      'ten phuong tien',
      'ten thiet bi',
      'trang thiet bi',
      'ten trang thiet bi',
      'danh muc vat tu',
      'danh muc phuong tien',
      'ten tai san',
      'loai phuong tien',
      'loai vat tu',
      'chung loai',
      'ten dung cu',
      'vat tu trang thiet bi',
      'vat tu thiet bi',
      'cong cu dung cu',
    ],
    exactly: ['ten', 'vat tu', 'phuong tien', 'thiet bi', 'danh muc', 'noi dung', 'item', 'tai san', 'dung cu', 'loai'],
  },
  { field: 'unit', type: 'text', weight: 1.5, within: ['don vi tinh'], exactly: ['unit', 'd v t', 'don vi'] },
  {
    field: 'need',
    type: 'quantity',
    weight: 1.5,
    within: ['nhu cau', 'can co', 'can trang bi', 'so luong yeu cau', 'so luong can', 'dinh muc', 'theo phuong an'],
    exactly: ['can', 'yeu cau', 'need', 'ke hoach', 'phai co'],
  },
  {
    field: 'available',
    type: 'quantity',
    weight: 1.5,
    within: ['hien co', 'so luong hien co', 'da co', 'san co', 'thuc co', 'dang co', 'da trang bi'],
    exactly: ['co', 'available', 'ton kho', 'so luong co', 'so co'],
    assumed: ['so luong', 'tong so', 'tong so luong'],
  },
  {
    field: 'broken',
    type: 'quantity',
    weight: 1,
    within: [
      'hu hong',
      'bi hong',
      'so luong hong',
      'da hong',
      'khong su dung duoc',
      'khong con su dung',
      'trong do hong',
    ],
    exactly: ['hong', 'broken', 'hu'],
  },
  {
    field: 'serviceable',
    type: 'quantity',
    weight: 1,
    within: [
      'con su dung duoc',
      'su dung duoc',
      'dung duoc',
      'con tot',
      'hoat dong tot',
      'su dung tot',
      'hoat dong duoc',
    ],
    exactly: ['tot', 'serviceable', 'con dung'],
  },
  {
    field: 'gap',
    type: 'quantity',
    weight: 1,
    within: [
      'con thieu',
      'so luong thieu',
      'so thieu',
      'nhu cau bo sung',
      'nhu cau can bo sung',
      'can bo sung',
      'de nghi bo sung',
      'de nghi cap',
      'cap them',
      'can cap',
      'bo sung them',
      'chua co',
    ],
    exactly: ['thieu', 'gap', 'bo sung', 'thieu so voi nhu cau', 'chenh lech'],
  },
  {
    field: 'place',
    type: 'freeText',
    weight: 1,
    within: ['noi de', 'noi cat', 'noi bao quan', 'vi tri', 'dia diem', 'noi luu giu', 'noi tap ket', 'kho bao quan'],
    exactly: ['place', 'kho', 'noi luu'],
  },
  {
    field: 'condition',
    type: 'freeText',
    weight: 0.7,
    within: ['tinh trang', 'chat luong', 'hien trang'],
    exactly: [],
  },
  {
    field: 'needSource',
    type: 'freeText',
    weight: 0.3,
    within: ['can cu nhu cau', 'nguon nhu cau', 'can cu'],
    exactly: ['needsource'],
  },
  neighbourhood,
  note,
]

const forceFields: readonly FieldWords[] = [
  ordinal,
  {
    field: 'force',
    type: 'text',
    weight: 3,
    within: ['ten luc luong', 'luc luong', 'ten doi', 'thanh phan', 'to xung kich', 'doi xung kich'],
    exactly: ['force', 'doi', 'to doi', 'doi to'],
  },
  {
    field: 'people',
    type: 'count',
    weight: 2,
    within: ['so nguoi', 'quan so', 'so luong nguoi', 'nhan luc', 'so thanh vien', 'tong so nguoi', 'so luong hien co'],
    exactly: ['people', 'nguoi', 'hien co', 'so luong'],
  },
  { field: 'need', type: 'count', weight: 0.7, within: ['nhu cau', 'can co', 'yeu cau'], exactly: ['need', 'can'] },
  { field: 'unit', type: 'text', weight: 0, within: ['don vi tinh'] },
  { ...neighbourhood, weight: 1 },
  note,
]

const trainingFields: readonly FieldWords[] = [
  ordinal,
  {
    field: 'topic',
    type: 'text',
    weight: 2.5,
    within: [
      'noi dung tap huan',
      'chuyen de',
      'noi dung dien tap',
      'noi dung huan luyen',
      'ten lop',
      'noi dung tuyen truyen',
    ],
    exactly: ['noi dung', 'topic', 'hoat dong', 'tap huan', 'hinh thuc', 'ten hoat dong'],
  },
  {
    field: 'sessions',
    type: 'count',
    weight: 2,
    within: ['so lop', 'so buoi', 'so dot', 'so cuoc', 'so lan'],
    exactly: ['sessions', 'lop', 'buoi'],
  },
  {
    field: 'participants',
    type: 'count',
    weight: 2,
    within: [
      'so nguoi tham gia',
      'luot nguoi',
      'so luot',
      'hoc vien',
      'nguoi tham gia',
      'nguoi tham du',
      'so nguoi du',
      'so nguoi tap huan',
    ],
    exactly: ['participants', 'so nguoi', 'nguoi', 'so luong nguoi'],
  },
  {
    field: 'heldOn',
    type: 'date',
    weight: 1,
    within: ['ngay to chuc', 'thoi gian to chuc', 'ngay tap huan', 'ngay thuc hien', 'thoi gian thuc hien'],
    exactly: ['heldon', 'ngay', 'thoi gian'],
  },
  neighbourhood,
  note,
]

/** The synonym table (domain notes §6 and §8). Form II.06a has groups of headings: form-headings.ts. */
export const fieldWords: Readonly<Record<Exclude<ColumnKind, 'ii06'>, readonly FieldWords[]>> = {
  dossiers: dossierFields,
  'overdue-annex': dossierFields,
  equipment: equipmentFields,
  forces: forceFields,
  training: trainingFields,
}

/** Fields without which a table is not of its kind: one of each list. */
export const requiredFields: Readonly<Record<Exclude<ColumnKind, 'ii06'>, readonly (readonly string[])[]>> = {
  dossiers: [['code'], ['receivedAt', 'dueAt', 'finishedAt', 'status']],
  'overdue-annex': [
    ['code', 'procedure'],
    ['receivedAt', 'dueAt', 'finishedAt', 'lateDays', 'cause'],
  ],
  equipment: [['item'], ['need', 'available', 'broken', 'serviceable', 'unit', 'gap']],
  forces: [['force'], ['people']],
  training: [['topic'], ['sessions', 'participants', 'heldOn']],
}

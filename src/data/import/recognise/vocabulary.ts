import type { ColumnKind } from './recognised-table'

/** What the values of a field are, and so how its column is read. */
export type FieldType =
  | 'text'
  | 'freeText'
  | 'code'
  | 'procedureCode'
  | 'count'
  | 'quantity'
  | 'date'
  | 'status'
  | 'channel'
  | 'yesNo'
  | 'cause'
  /** Known, and not imported: ordinal numbers, percentages. */
  | 'skip'

export interface FieldWords {
  readonly field: string
  readonly type: FieldType
  /** Share in the score of a kind. */
  readonly weight: number
  /** Folded headings that mean the field wherever they stand in a heading. */
  readonly within: readonly string[]
  /** Folded headings that mean it only when they are all that is said: short or general words. */
  readonly exactly?: readonly string[]
  /** Headings that stand for the field only for want of a better one: read, and asked about. */
  readonly assumed?: readonly string[]
}

const ordinal: FieldWords = {
  field: 'ordinal',
  type: 'skip',
  weight: 0,
  within: [],
  exactly: ['stt', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no', 'tt so', 'st t'],
}

const neighbourhood: FieldWords = {
  field: 'neighbourhood',
  type: 'text',
  weight: 1,
  within: ['ten khoi pho', 'ten to dan pho', 'ten thon'],
  exactly: [
    'khoi pho',
    'to dan pho',
    'thon',
    'ap',
    'khu pho',
    'to dan pho thon',
    'thon to dan pho',
    'thon khoi pho',
    'khoi pho thon',
    'to',
    'khu dan cu',
    'dia ban',
    'don vi khoi pho',
    'dia ban khoi pho',
    'khoi pho to dan pho',
    'thuoc khoi pho',
    'ten don vi',
    'don vi',
  ],
}

const note: FieldWords = { field: 'note', type: 'freeText', weight: 0.2, within: ['ghi chu'], exactly: ['chu thich'] }

const dossierFields: readonly FieldWords[] = [
  ordinal,
  {
    field: 'code',
    type: 'code',
    weight: 3,
    within: ['ma ho so', 'ma so ho so', 'so bien nhan', 'ma bien nhan', 'ma tiep nhan'],
    exactly: ['code', 'so ho so', 'so tiep nhan', 'so ma ho so', 'ma', 'bien nhan', 'so phieu', 'ma so'],
  },
  {
    field: 'procedureCode',
    type: 'procedureCode',
    weight: 1,
    within: ['ma thu tuc', 'ma thu tuc hanh chinh', 'ma so thu tuc', 'ma so thu tuc hanh chinh'],
    exactly: ['procedurecode'],
  },
  {
    field: 'procedure',
    type: 'text',
    weight: 1,
    within: ['ten thu tuc', 'thu tuc hanh chinh', 'ten thu tuc hanh chinh', 'noi dung cong viec', 'ten dich vu cong'],
    exactly: ['thu tuc', 'procedure', 'ten ho so', 'loai ho so', 'ten dich vu', 'noi dung', 'cong viec'],
  },
  {
    field: 'field',
    type: 'text',
    weight: 1,
    within: ['linh vuc'],
    exactly: ['field'],
  },
  {
    field: 'channel',
    type: 'channel',
    weight: 1,
    within: [
      'hinh thuc tiep nhan',
      'hinh thuc nop',
      'kenh tiep nhan',
      'phuong thuc tiep nhan',
      'cach thuc nop',
      'phuong thuc nop',
      'cach thuc tiep nhan',
      'kenh nop',
    ],
    exactly: ['hinh thuc', 'kenh', 'channel', 'nguon tiep nhan', 'nguon ho so'],
  },
  {
    field: 'status',
    type: 'status',
    weight: 1.5,
    within: ['trang thai', 'tinh trang ho so', 'tinh trang xu ly', 'tinh trang giai quyet'],
    exactly: ['tinh trang', 'status'],
  },
  {
    field: 'receivedAt',
    type: 'date',
    weight: 2,
    within: [
      'ngay tiep nhan',
      'ngay nhan',
      'thoi gian tiep nhan',
      'thoi diem tiep nhan',
      'ngay gio tiep nhan',
      'thoi gian nhan',
      'ngay gio nhan',
    ],
    exactly: ['receivedat', 'ngay tn', 'tiep nhan', 'tiep nhan ngay', 'nhan ngay', 'ngay vao so'],
    assumed: ['ngay nop', 'thoi gian nop', 'ngay dang ky', 'ngay gio nop', 'ngay gui', 'ngay tao'],
  },
  {
    field: 'dueAt',
    type: 'date',
    weight: 2,
    within: [
      'ngay hen',
      'hen tra',
      'han tra',
      'han xu ly',
      'han giai quyet',
      'ngay hen tra',
      'ngay den han',
      'thoi gian hen',
      'han chot',
      'ngay het han',
    ],
    exactly: [
      'dueat',
      'hen',
      'han',
      'den han',
      'thoi han tra',
      'thoi han giai quyet',
      'han tra ket qua',
      'ngay phai tra',
    ],
  },
  {
    field: 'finishedAt',
    type: 'date',
    weight: 2,
    within: [
      'ngay ket thuc',
      'ngay co ket qua',
      'ngay hoan thanh',
      'ngay xu ly xong',
      'ngay giai quyet xong',
      'ngay giai quyet',
      'ngay xu ly',
      'thoi gian ket thuc',
      'ket thuc xu ly',
      'thoi diem ket thuc',
      'thoi diem hoan thanh',
      'thoi gian hoan thanh',
      'ngay xong',
      'hoan thanh ngay',
    ],
    exactly: ['finishedat', 'co ket qua', 'hoan thanh', 'xong ngay'],
    assumed: ['ngay tra', 'ngay tra ket qua', 'ngay thuc tra', 'thoi gian tra', 'tra ket qua', 'ngay tra thuc te'],
  },
  { field: 'returnedAt', type: 'date', weight: 0.5, within: [], exactly: ['returnedat'] },
  { field: 'submittedAt', type: 'date', weight: 0.5, within: [], exactly: ['submittedat'] },
  {
    field: 'supplementRequestedAt',
    type: 'date',
    weight: 0.5,
    within: ['ngay yeu cau bo sung', 'thoi gian yeu cau bo sung'],
    exactly: ['supplementrequestedat'],
  },
  {
    field: 'supplementReceivedAt',
    type: 'date',
    weight: 0.5,
    within: ['ngay bo sung', 'ngay nhan bo sung', 'ngay nop bo sung'],
    exactly: ['supplementreceivedat'],
  },
  {
    field: 'supplementCount',
    type: 'count',
    weight: 0.5,
    within: ['so lan bo sung', 'so lan yeu cau bo sung'],
    exactly: ['supplementcount'],
  },
  {
    field: 'apologySent',
    type: 'yesNo',
    weight: 0.7,
    within: ['thu xin loi', 'van ban xin loi', 'xin loi'],
    exactly: ['apologysent'],
  },
  {
    field: 'lateDays',
    type: 'count',
    weight: 1,
    within: ['so ngay qua han', 'so ngay tre', 'so ngay cham', 'qua han so ngay', 'ngay qua han', 'tre han ngay'],
    exactly: ['qua han', 'tre han', 'qua han ngay'],
  },
  {
    field: 'cause',
    type: 'cause',
    weight: 1,
    within: ['nguyen nhan', 'ly do qua han', 'ly do tre', 'ly do cham'],
    exactly: ['cause', 'ly do'],
  },
  {
    field: 'limitWorkingDays',
    type: 'count',
    weight: 0.5,
    within: [
      'so ngay giai quyet',
      'thoi gian giai quyet ngay',
      'thoi han ngay',
      'so ngay quy dinh',
      'thoi gian quy dinh',
      'thoi han giai quyet ngay',
      'thoi han quy dinh',
    ],
    exactly: ['limitworkingdays', 'thoi han'],
  },
  { ...neighbourhood, weight: 0.5, exactly: neighbourhood.exactly?.filter((word) => !/don vi/.test(word)) ?? [] },
  {
    field: 'receivingUnit',
    type: 'skip',
    weight: 0.2,
    within: [
      'don vi tiep nhan',
      'co quan tiep nhan',
      'noi tiep nhan',
      'don vi xu ly',
      'don vi giai quyet',
      'phong ban',
    ],
    exactly: ['don vi', 'co quan'],
  },
  {
    field: 'outcome',
    type: 'skip',
    weight: 0.2,
    within: ['ket qua so voi han', 'danh gia', 'muc do dich vu', 'muc do', 'tien do'],
    exactly: ['ket qua'],
  },
  note,
]

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
    within: ['nhu cau', 'can co', 'can trang bi', 'so luong yeu cau', 'dinh muc', 'theo phuong an'],
    exactly: ['can', 'so luong can', 'yeu cau', 'need', 'ke hoach', 'phai co'],
  },
  {
    field: 'available',
    type: 'quantity',
    weight: 1.5,
    within: ['hien co', 'so luong hien co', 'da co', 'san co', 'thuc co', 'dang co', 'da trang bi'],
    exactly: ['co', 'available', 'ton kho'],
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
    within: ['con thieu', 'so luong thieu', 'can bo sung', 'de nghi bo sung', 'bo sung them', 'chua co'],
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
  equipment: [['item'], ['need', 'available', 'serviceable', 'unit', 'gap']],
  forces: [['force'], ['people']],
  training: [['topic'], ['sessions', 'participants', 'heldOn']],
}

import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { FONT, twips } from './docx-sizes'

/** Names of the styles, as the official sees them in Word's list. */
export const styleIds = {
  text: 'VanBan',
  letterhead: 'TieuDeCoQuan',
  place: 'DiaDanhNgayThang',
  annexTitle: 'PhuLuc',
  cell: 'OBang',
  cellSmall: 'OBangNho',
  head: 'DauBang',
  headSmall: 'DauBangNho',
  note: 'NguonGhiChu',
  recipients: 'NoiNhan',
  signer: 'NguoiKy',
  header: 'SoTrang',
  footer: 'ChanTrang',
} as const

/** Sizes are half points. */
const pt = (points: number) => points * 2
const black = { color: '000000' } as const
const firstLine = { firstLine: twips(10) }

const styles: readonly IParagraphStyleOptions[] = [
  {
    id: styleIds.text,
    name: 'Văn bản',
    basedOn: 'Normal',
    next: styleIds.text,
    quickFormat: true,
    paragraph: { alignment: AlignmentType.JUSTIFIED, indent: firstLine, spacing: { after: 90 } },
  },
  {
    id: styleIds.letterhead,
    name: 'Tiêu đề cơ quan',
    basedOn: 'Normal',
    run: { size: pt(12.5) },
    paragraph: { alignment: AlignmentType.CENTER },
  },
  { id: styleIds.place, name: 'Địa danh, ngày tháng', basedOn: styleIds.letterhead, run: { italics: true } },
  {
    id: styleIds.annexTitle,
    name: 'Phụ lục',
    basedOn: 'Heading1',
    next: styleIds.text,
    quickFormat: true,
    run: { size: pt(14) },
    paragraph: { alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, spacing: { after: 0 } },
  },
  { id: styleIds.cell, name: 'Ô bảng', basedOn: 'Normal', quickFormat: true, run: { size: pt(11.5) } },
  { id: styleIds.cellSmall, name: 'Ô bảng nhỏ', basedOn: styleIds.cell, run: { size: pt(10) } },
  {
    id: styleIds.head,
    name: 'Đầu bảng',
    basedOn: styleIds.cell,
    run: { bold: true },
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
  },
  { id: styleIds.headSmall, name: 'Đầu bảng nhỏ', basedOn: styleIds.head, run: { bold: true, size: pt(10) } },
  {
    id: styleIds.note,
    name: 'Nguồn, ghi chú',
    basedOn: 'Normal',
    next: styleIds.text,
    quickFormat: true,
    run: { size: pt(10.5), italics: true },
    paragraph: { spacing: { before: 50, after: 120 } },
  },
  { id: styleIds.recipients, name: 'Nơi nhận', basedOn: 'Normal', run: { size: pt(11) } },
  {
    id: styleIds.signer,
    name: 'Người ký',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { alignment: AlignmentType.CENTER },
  },
  { id: styleIds.header, name: 'Số trang', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER } },
  { id: styleIds.footer, name: 'Chân trang', basedOn: 'Normal', run: { size: pt(8) } },
]

export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: pt(13), language: { value: 'vi-VN' } },
      paragraph: { spacing: { after: 0, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { ...black, font: FONT, size: pt(14), bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120 } },
    },
    heading1: {
      run: { ...black, font: FONT, size: pt(13), bold: true },
      paragraph: { keepNext: true, keepLines: true, indent: firstLine, spacing: { before: 120, after: 60 } },
    },
    heading2: {
      run: { ...black, font: FONT, size: pt(13), bold: true },
      paragraph: { keepNext: true, keepLines: true, indent: firstLine, spacing: { before: 60, after: 40 } },
    },
    caption: {
      run: { ...black, font: FONT, size: pt(12), italics: false },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 80, after: 80 } },
    },
    footnoteText: { run: { font: FONT, size: pt(10.5) } },
  },
  paragraphStyles: [...styles],
}

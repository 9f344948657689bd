import type { Catalogue } from '~/domain/shared/locale'

const vi = {
  page: 'Trang',
  mark: 'Minh họa',
  markLong: 'Minh họa: không phải số liệu của phường',
  noDrawing: 'Hình vẽ có khi xuất từ màn hình Báo cáo; đây là số liệu của hình.',
}

const en: typeof vi = {
  page: 'Page',
  mark: 'Illustrative',
  markLong: 'Illustrative: not the ward’s figures',
  noDrawing: 'The drawing comes with files saved from the screen Report; these are its figures.',
}

export const docxMessages: Catalogue<typeof vi> = { vi, en }

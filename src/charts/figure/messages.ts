import { defineMessages } from '~/ui/i18n/messages'

export const figureMessages = defineMessages({
  vi: {
    showTable: 'Bảng số',
    save: 'Lưu hình',
    png: 'Ảnh PNG',
    svg: 'Hình vẽ SVG',
    csv: 'Bảng số CSV',
    ofFigure: (title: string) => `: ${title}`,
    saveFailed: 'Trình duyệt không vẽ được hình để lưu; hãy chọn SVG hoặc CSV.',
    saved: (fileName: string) => `Đã lưu ${fileName}`,
  },
  en: {
    showTable: 'Figures',
    save: 'Save',
    png: 'PNG image',
    svg: 'SVG drawing',
    csv: 'CSV figures',
    ofFigure: (title: string) => `: ${title}`,
    saveFailed: 'The browser could not draw the picture to be saved; choose SVG or CSV.',
    saved: (fileName: string) => `Saved ${fileName}`,
  },
})

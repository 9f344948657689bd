import { defineMessages } from '~/ui/i18n/messages'

export const exportMessages = defineMessages({
  vi: {
    save: { docx: 'Tải Word', xlsx: 'Tải Excel' },
    drawing: 'Đang vẽ hình cho tệp Word',
    writing: { docx: 'Đang ghi tệp Word', xlsx: 'Đang ghi tệp Excel' },
    stop: 'Dừng',
    stopped: 'Đã dừng, chưa ghi tệp nào',
    saved: (file: string) => `Đã tải ${file}`,
    failed: { docx: 'Chưa ghi được tệp Word', xlsx: 'Chưa ghi được tệp Excel' },
    todo: 'Thử lại; nếu vẫn vậy, bớt các phụ lục dài rồi tải lại, hoặc bấm In và chọn lưu thành PDF.',
  },
  en: {
    save: { docx: 'Save as Word', xlsx: 'Save as Excel' },
    drawing: 'Drawing the figures for the Word file',
    writing: { docx: 'Writing the Word file', xlsx: 'Writing the Excel file' },
    stop: 'Stop',
    stopped: 'Stopped, no file was written',
    saved: (file: string) => `Saved ${file}`,
    failed: { docx: 'The Word file could not be written', xlsx: 'The Excel file could not be written' },
    todo: 'Try again; if it stays, leave the long annexes out, or print and choose to save as PDF.',
  },
})

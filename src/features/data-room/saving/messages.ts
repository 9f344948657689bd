import { defineMessages } from '~/ui/i18n/messages'

export const savingMessages = defineMessages({
  vi: {
    title: 'Lưu từng bảng ra tệp',
    text: 'Mở được bằng Excel. Biểu và danh sách nạp lại thì ra đúng số liệu này; không có thông tin cá nhân.',
    all: 'Lưu mọi bảng vào một tệp Excel',
    csv: 'CSV',
    excel: 'Excel',
    of: (way: string, table: string) => `${way}: ${table}`,
    saved: (file: string) => `Đã lưu ${file}`,
    failed: 'Không lưu được',
    source: (title: string) => `Nguồn: ${title}`,
    illustrative: 'Số minh họa, không phải số liệu của phường',
    illustrativeFile: 'minh-hoa',
    templates: {
      title: 'Mẫu để phường điền',
      text: 'Gửi cho phường, nhận lại rồi nạp: các cột được hiểu ngay. Mỗi mẫu có một trang ví dụ.',
      names: {
        ii06: 'Biểu II.06a',
        dossiers: 'Danh sách hồ sơ',
        equipment: 'Vật tư, phương tiện',
        forces: 'Lực lượng',
        training: 'Tập huấn',
      },
    },
  },
  en: {
    title: 'Save single tables as files',
    text: 'They open in Excel. Forms and lists give the same data when they are imported again; nothing about people is in them.',
    all: 'Save all tables in one Excel file',
    csv: 'CSV',
    excel: 'Excel',
    of: (way: string, table: string) => `${way}: ${table}`,
    saved: (file: string) => `Saved ${file}`,
    failed: 'Cannot be saved',
    source: (title: string) => `Source: ${title}`,
    illustrative: 'Illustrative figures, not those of the ward',
    illustrativeFile: 'minh-hoa',
    templates: {
      title: 'Sheets for the ward to fill in',
      text: 'Send them to the ward and import what comes back: every column is understood at once. Each has a sheet of examples.',
      names: {
        ii06: 'Form II.06a',
        dossiers: 'List of dossiers',
        equipment: 'Equipment',
        forces: 'Forces',
        training: 'Training',
      },
    },
  },
})

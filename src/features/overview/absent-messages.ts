import { defineMessages } from '~/ui/i18n/messages'

/** For rounds that hold less than the published form. */
export const absentMessages = defineMessages({
  vi: {
    counting: 'Đang đếm từ danh sách hồ sơ',
    source: (file: string) => `danh sách hồ sơ, tệp ${file}`,
    title: (ward: string) => `Chưa có số liệu hồ sơ của ${ward}`,
    what: 'Đợt này chưa có biểu II.06a, đoạn văn báo cáo hay danh sách hồ sơ nên chưa nói được kết quả giải quyết.',
    add: 'Nạp biểu hoặc danh sách hồ sơ',
    paste: 'Dán đoạn văn báo cáo để đối soát',
  },
  en: {
    counting: 'Counting the dossier list',
    source: (file: string) => `dossier list, file ${file}`,
    title: (ward: string) => `No figures on dossiers of ${ward} yet`,
    what: 'This round has no form II.06a, no report in words and no dossier list, so the result cannot be told.',
    add: 'Import a form or a dossier list',
    paste: 'Paste a report to reconcile',
  },
})

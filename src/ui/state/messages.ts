import { defineMessages } from '~/ui/i18n/messages'

export const stateMessages = defineMessages({
  vi: {
    loading: 'Đang tải',
    stop: 'Dừng',
    retry: 'Đọc lại',
    where: 'Ở đâu',
    todo: 'Làm gì',
    partFailed: 'Phần này không hiện được',
    partTodo: 'Kiểm tra đường mạng rồi bấm “Đọc lại”. Các phần khác của trang vẫn dùng được.',
  },
  en: {
    loading: 'Loading',
    stop: 'Stop',
    retry: 'Read again',
    where: 'Where',
    todo: 'What to do',
    partFailed: 'This part could not be shown',
    partTodo: 'Check the network, then press “Read again”. The rest of the page still works.',
  },
})

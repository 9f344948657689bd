import { defineMessages } from '~/ui/i18n/messages'

export const undoMessages = defineMessages({
  vi: {
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    undone: (what: string) => `Đã hoàn tác: ${what}`,
    redone: (what: string) => `Đã làm lại: ${what}`,
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    undone: (what: string) => `Undone: ${what}`,
    redone: (what: string) => `Redone: ${what}`,
  },
})

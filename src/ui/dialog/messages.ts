import { defineMessages } from '~/ui/i18n/messages'

export const dialogMessages = defineMessages({ vi: { close: 'Đóng' }, en: { close: 'Close' } })

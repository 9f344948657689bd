import { defineMessages } from '~/ui/i18n/messages'

export const chipMessages = defineMessages({ vi: { remove: 'Bỏ chọn' }, en: { remove: 'Remove' } })

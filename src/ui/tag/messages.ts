import { defineMessages } from '~/ui/i18n/messages'

export const tagMessages = defineMessages({
  vi: { illustrative: 'Minh họa' },
  en: { illustrative: 'Illustrative' },
})

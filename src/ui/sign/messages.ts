import { defineMessages } from '~/ui/i18n/messages'

export const signMessages = defineMessages({
  vi: { pass: 'Khớp', fail: 'Không khớp', undecided: 'Chưa kết luận' },
  en: { pass: 'Adds up', fail: 'Does not add up', undecided: 'Undecided' },
})

import { defineMessages } from '~/ui/i18n/messages'

export const conventionMessages = defineMessages({
  vi: {
    caption: 'Cùng số liệu, theo từng cách tính; cách của đợt giám sát được đánh dấu',
    convention: 'Cách tính',
    rate: 'Tỷ lệ',
    published: 'Với số công bố',
    proposed: 'Với số đề xuất',
  },
  en: {
    caption: 'The same figures under each convention; that of the round is marked',
    convention: 'Convention',
    rate: 'Rate',
    published: 'As published',
    proposed: 'As proposed',
  },
})

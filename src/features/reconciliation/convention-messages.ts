import { defineMessages } from '~/ui/i18n/messages'

export const conventionMessages = defineMessages({
  vi: {
    title: 'Cách tính tỷ lệ của đợt',
    caption: 'Cùng số liệu theo từng cách tính. Cách được chọn dùng cho mọi màn hình và bản in của đợt này.',
    ofPackage: 'theo gói số liệu',
    convention: 'Cách tính của đợt',
    rate: 'Tỷ lệ',
    formula: 'Cột',
    published: 'Với số công bố',
    proposed: 'Với số đề xuất',
    said: (name: string) => `Đã chọn cách tính tỷ lệ: ${name}`,
  },
  en: {
    title: 'How rates of this round are computed',
    caption: 'The same figures under each convention. The chosen one is used on every screen and page of this round.',
    ofPackage: 'as the package says',
    convention: 'Convention of the round',
    rate: 'Rate',
    formula: 'Columns',
    published: 'As published',
    proposed: 'As proposed',
    said: (name: string) => `Rates are now computed: ${name}`,
  },
})

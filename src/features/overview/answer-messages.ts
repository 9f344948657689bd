import { defineMessages } from '~/ui/i18n/messages'

export const answerMessages = defineMessages({
  vi: {
    answer: (cell: string, confirmed: string, published: string, on: string) =>
      `Trung tâm xác nhận ngày ${on}: ${cell} là ${confirmed}; số công bố ${published} vẫn giữ nguyên ở trên.`,
    more: 'Xem đối soát',
  },
  en: {
    answer: (cell: string, confirmed: string, published: string, on: string) =>
      `The centre confirmed on ${on}: ${cell} is ${confirmed}; the published ${published} stays as it is above.`,
    more: 'See the reconciliation',
  },
})

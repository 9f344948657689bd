import { defineMessages } from '~/ui/i18n/messages'

export const lateListMessages = defineMessages({
  vi: {
    empty: 'Chưa vẽ được hồ sơ quá hạn theo tuần và theo lĩnh vực',
    emptyWhy: 'Danh sách hồ sơ của đợt này không có dòng nào.',
  },
  en: {
    empty: 'Overdue dossiers by week and by field cannot be drawn',
    emptyWhy: 'The dossier list of this round has no rows.',
  },
})

import { defineMessages } from '~/ui/i18n/messages'

/** What stands on a slide beside its own sentences. */
export const slideMessages = defineMessages({
  vi: {
    illustrative: 'Minh họa',
    fits: 'Khớp',
    fails: 'Không khớp',
    undecided: 'Chưa kết luận',
    page: (page: string, pages: string) => `${page} / ${pages}`,
    drawing: (title: string, marks: string) => `${title}. ${marks}`,
  },
  en: {
    illustrative: 'Illustrative',
    fits: 'Adds up',
    fails: 'Does not add up',
    undecided: 'Undecided',
    page: (page: string, pages: string) => `${page} / ${pages}`,
    drawing: (title: string, marks: string) => `${title}. ${marks}`,
  },
})

import { defineMessages } from '~/ui/i18n/messages'

export const roomNames = defineMessages({
  vi: {
    overview: 'Tổng quan',
    dossiers: 'Hồ sơ',
    reconciliation: 'Đối soát số liệu',
    preparedness: 'Thiên tai',
    report: 'Báo cáo',
    data: 'Dữ liệu',
  },
  en: {
    overview: 'Overview',
    dossiers: 'Dossiers',
    reconciliation: 'Reconciliation',
    preparedness: 'Disasters',
    report: 'Report',
    data: 'Data',
  },
})

/** Names that fit under the thumb. */
export const shortRoomNames = defineMessages({
  vi: { ...roomNames.vi, reconciliation: 'Đối soát' },
  en: { ...roomNames.en, reconciliation: 'Reconcile' },
})

export const shellMessages = defineMessages({
  vi: {
    product: 'Giám Sát',
    skip: 'Đến nội dung chính',
    rooms: 'Các phần',
    more: 'Thêm',
    failing: (count: string) => `${count} chỗ không khớp`,
    preferences: 'Cỡ chữ, tương phản, nền, ngôn ngữ',
    textSize: 'Cỡ chữ',
    textSmall: 'chữ nhỏ',
    textNormal: 'chữ vừa',
    textLarge: 'chữ lớn',
    contrast: 'Tương phản',
    dark: 'Nền tối',
    language: 'Ngôn ngữ',
    vietnamese: 'tiếng Việt',
    english: 'tiếng Anh',
    openRound: 'Xem đợt giám sát đang mở',
    loadingRound: 'Đang mở đợt giám sát',
    keySolid: 'số công bố, số tính lại',
    keyShort: 'Nét đứt là số minh họa.',
    keyDashed: 'số minh họa, không phải số thật',
    published: (date: string, source: string) => `Số liệu công bố ngày ${date}, ${source}`,
    publishedUndated: (source: string) => `Số liệu công bố: ${source}`,
    roundUnknown: 'Chưa đọc được đợt giám sát',
    allIllustrative: 'Phần này chưa được công bố: mọi số trên trang là minh họa',
    footer:
      'Dữ liệu chỉ nằm trên máy này, không gửi đi đâu. Họ tên, địa chỉ, số điện thoại, số định danh bị bỏ ngay khi nạp.',
    loadingRoom: 'Đang mở',
    opened: (room: string) => `Đã mở ${room}`,
  },
  en: {
    product: 'Giám Sát',
    skip: 'Skip to the content',
    rooms: 'Rooms',
    more: 'More',
    failing: (count: string) => `${count} that do not add up`,
    preferences: 'Text size, contrast, ground, language',
    textSize: 'Text size',
    textSmall: 'small text',
    textNormal: 'normal text',
    textLarge: 'large text',
    contrast: 'Contrast',
    dark: 'Dark',
    language: 'Language',
    vietnamese: 'Vietnamese',
    english: 'English',
    openRound: 'Show the open round',
    loadingRound: 'Opening the round',
    keySolid: 'published, or computed from it',
    keyShort: 'Dashed lines are illustrative.',
    keyDashed: 'illustrative, not the ward’s figures',
    published: (date: string, source: string) => `Figures published on ${date}, ${source}`,
    publishedUndated: (source: string) => `Published figures: ${source}`,
    roundUnknown: 'The round could not be read yet',
    allIllustrative: 'The ward has not published this part: every figure on the page is illustrative',
    footer:
      'The data stay on this computer and are sent nowhere. Names, addresses, phone and ID numbers are dropped when loaded.',
    loadingRoom: 'Opening',
    opened: (room: string) => `${room} is open`,
  },
})

export const errorMessages = defineMessages({
  vi: {
    room: (name: string) => `Phần ${name} gặp lỗi và đã dừng lại`,
    chunk: (name: string) => `Không tải được phần ${name}`,
    roomTodo: 'Tải lại trang; số liệu đã nạp không bị mất. Các phần khác vẫn dùng được.',
    chunkTodo: 'Kiểm tra đường mạng rồi tải lại trang. Nếu vừa cập nhật chương trình, tải lại là đủ.',
    reload: 'Tải lại trang',
    detail: 'Chi tiết cho người kỹ thuật',
    notFound: 'Không có phần này',
    notFoundWhere: (path: string) => `Địa chỉ ${path} không thuộc phần nào của Giám Sát`,
    toOverview: 'Về Tổng quan',
  },
  en: {
    room: (name: string) => `${name} met an error and stopped`,
    chunk: (name: string) => `${name} could not be fetched`,
    roomTodo: 'Reload the page; what was loaded is not lost. The other rooms still work.',
    chunkTodo: 'Check the network, then reload the page. After an update of the program a reload is enough.',
    reload: 'Reload the page',
    detail: 'Detail for technicians',
    notFound: 'There is no such room',
    notFoundWhere: (path: string) => `The address ${path} belongs to no room of Giám Sát`,
    toOverview: 'To the overview',
  },
})

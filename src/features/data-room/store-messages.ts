import type { StoreErrorCode } from '~/data/store/store-error'
import { defineMessages } from '~/ui/i18n/messages'

/** Why something could not be kept on this computer, and what to do. */
export const storeMessages = defineMessages({
  vi: {
    what: {
      full: 'Ổ đĩa, hoặc phần trình duyệt được dùng, đã đầy nên chưa lưu được; những gì đã lưu trước đây vẫn nguyên',
      forbidden: 'Trình duyệt đang không cho lưu trên máy này (cửa sổ riêng tư, hoặc quy định của cơ quan)',
      gone: 'Đợt này không còn trên máy: đã bị xóa, có thể ở một thẻ khác',
      failed: 'Chưa lưu được trên máy này; những gì đã lưu trước đây vẫn nguyên',
    } satisfies Record<StoreErrorCode, string>,
    todo: {
      full: 'Xóa bớt đợt cũ không dùng (sau khi lưu thành tệp .giamsat) hoặc dọn ổ đĩa, rồi bấm lại. Cũng có thể lưu ngay thành tệp .giamsat.',
      forbidden: 'Mở chương trình ở cửa sổ thường rồi nạp lại; hoặc lưu ngay thành tệp .giamsat để mở trên máy khác.',
      gone: 'Mở một đợt khác, hoặc tạo đợt mới từ các tệp này.',
      failed: 'Bấm lại lần nữa. Nếu vẫn không được, lưu thành tệp .giamsat rồi mở lại chương trình.',
    } satisfies Record<StoreErrorCode, string>,
    unexpected: 'Chương trình gặp lỗi khi nạp; chưa có gì bị thay đổi',
    unexpectedTodo: 'Bấm lại lần nữa; nếu vẫn vậy, bỏ bớt từng bảng để biết bảng nào gây lỗi.',
    saveFile: 'Lưu thành tệp .giamsat',
  },
  en: {
    what: {
      full: 'The disk, or the browser’s share of it, is full, so nothing was kept; what was kept before is untouched',
      forbidden: 'The browser keeps nothing on this computer now (a private window, or a rule of the office)',
      gone: 'The round is no longer on this computer: it was deleted, perhaps in another tab',
      failed: 'It could not be kept on this computer; what was kept before is untouched',
    },
    todo: {
      full: 'Delete rounds that are no longer needed (after saving them as .giamsat), or free the disk, then try again. You can also save a .giamsat file now.',
      forbidden:
        'Open the program in an ordinary window and import again; or save a .giamsat file now and open it elsewhere.',
      gone: 'Open another round, or make a new one of these files.',
      failed: 'Try once more. If it still fails, save a .giamsat file and open the program anew.',
    },
    unexpected: 'The program failed on this import; nothing was changed',
    unexpectedTodo: 'Try once more; if it fails again, leave tables out one by one to find the one that does it.',
    saveFile: 'Save as a .giamsat file',
  },
})

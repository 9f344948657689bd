import { defineMessages } from '~/ui/i18n/messages'

export const tableMessages = defineMessages({
  vi: {
    head: 'Biểu II.06a theo lĩnh vực',
    title: {
      none: 'Chưa có số theo lĩnh vực để đối soát cả biểu',
      fits: 'Biểu theo lĩnh vực: các phép cộng đủ số đều khớp',
      undecided: 'Biểu theo lĩnh vực: chưa đủ số để kết luận',
      broken: (count: number) => `Biểu theo lĩnh vực: ${count} phép cộng không khớp`,
      likely: (count: number, place: string, to: string, from: string) =>
        `${count} phép cộng không khớp; có thể ${place} là ${to}, biểu ghi ${from}`,
      likelyRow: (count: number, cells: number) =>
        `${count} phép cộng không khớp; sửa ${cells} ô thì cả biểu khớp, phải hỏi trung tâm`,
    },
    ofRound: 'Số theo lĩnh vực của đợt giám sát.',
    pasted: 'Biểu đã dán; không nạp vào đợt.',
    summary: (rows: string, total: boolean) =>
      `${rows} lĩnh vực${total ? ' và dòng tổng số' : ', không có dòng tổng số'}.`,
    noneWhy:
      'Đợt này chỉ có dòng tổng số. Chép biểu từ Excel (cả các dòng tiêu đề) rồi dán vào đây để đối soát từng ô.',
    field: 'Lĩnh vực',
    check: 'Kiểm',
    total: 'Tổng số',
    sums: 'Các lĩnh vực cộng lại',
    caption: 'Số hồ sơ theo lĩnh vực; số cột của biểu ở đầu mỗi cột',
    broken: (column: string, sum: string, whole: string) => `${column}: cộng lại ${sum}, ghi ${whole}`,
    brokenCell: 'không khớp',
    suspect: 'có thể sai',
    instead: (from: string) => `thay cho ${from}`,
    columnName: (column: number) => `cột ${column}`,
    only: 'Chỉ xem dòng không khớp',
    shown: (shown: string, all: string) => `Dòng 1–${shown} trong ${all}`,
    showAll: (all: string) => `Xem cả ${all} dòng`,
    noRows: 'Không dòng nào không khớp.',
    paste: 'Dán biểu từ Excel',
    pasteOther: 'Dán biểu khác',
    drop: (hasOwn: boolean): string => (hasOwn ? 'Về số của đợt' : 'Bỏ biểu đã dán'),
    reading: 'Đang đọc biểu đã dán',
    dialog: {
      pasteTitle: 'Dán biểu II.06a',
      pasteHint:
        'Trong Excel, chọn cả các dòng tiêu đề và dòng tổng, chép, rồi dán vào đây. Biểu chỉ nằm trên máy này.',
      read: 'Đọc biểu',
      empty: 'Chưa có ô nào. Chép biểu trong Excel rồi dán vào ô này.',
      tooLong: (limit: string) => `Biểu dài quá ${limit} ký tự. Dán từng biểu một.`,
    },
    refused: {
      noForm: 'Không nhận ra biểu II.06a trong phần đã dán',
      tooMany: 'Biểu có quá nhiều dòng để đối soát một lần',
      unreadable: 'Không đọc được phần đã dán',
    },
    refusedTodo: {
      noForm: 'Chép lại từ Excel, gồm cả các dòng tiêu đề (Tổng số, Trước hạn, Đúng hạn, Quá hạn…).',
      tooMany: 'Dán biểu của một phường, mỗi lĩnh vực hoặc thủ tục một dòng.',
      unreadable: 'Chép lại các ô từ Excel rồi dán.',
    },
    doubts: (count: number) => `${count} ô phải xem lại; các ô này được để trống khi đối soát`,
    searching: (tried: string) => `Đang tìm cách sửa ít ô nhất: đã thử ${tried} nhóm ô`,
    stopped: 'Đã dừng tìm cách sửa. Các phép cộng ở trên vẫn đúng như đã kiểm.',
    again: 'Tìm lại',
    failed: 'Không tìm được cách sửa',
    failedTodo: 'Tìm lại; nếu vẫn không được, dán lại biểu.',
    repairs: {
      title: (count: number, shown: number) =>
        count === 0
          ? 'Không có cách sửa nào phải xét'
          : count > shown
            ? `${count} cách sửa ít ô nhất; dưới đây là ${shown} cách đầu`
            : `${count} cách sửa ít ô nhất cho cả biểu`,
      subtitle: 'Giữ nguyên mọi ô khác. “Thử” chỉ để xem; số liệu của đợt không thay đổi.',
    },
    recomputed: {
      fits: 'Danh sách hồ sơ cho cùng các số theo lĩnh vực',
      differs: (count: string) => `Danh sách hồ sơ khác biểu theo lĩnh vực ở ${count} ô`,
      caption: 'Các ô khác nhau giữa biểu theo lĩnh vực và danh sách hồ sơ',
      unlisted: (names: string) => `Danh sách hồ sơ không có lĩnh vực: ${names}.`,
      onlyListed: (names: string) => `Biểu không có lĩnh vực: ${names}.`,
    },
  },
  en: {
    head: 'Form II.06a by field',
    title: {
      none: 'No figures by field yet, so the whole form cannot be reconciled',
      fits: 'Form by field: the sums that can be checked all hold',
      undecided: 'Form by field: too few figures to tell',
      broken: (count: number) => `Form by field: ${count} sum${count === 1 ? ' does' : 's do'} not hold`,
      likely: (count: number, place: string, to: string, from: string) =>
        `${count} sum${count === 1 ? ' does' : 's do'} not hold; perhaps ${place} is ${to}, the form says ${from}`,
      likelyRow: (count: number, cells: number) =>
        `${count} sums do not hold; with ${cells} cells changed all would, so ask the centre`,
    },
    ofRound: 'Figures by field of the round.',
    pasted: 'Pasted table; not imported into the round.',
    summary: (rows: string, total: boolean) => `${rows} fields${total ? ' and the total row' : ', no total row'}.`,
    noneWhy: 'This round has only the total row. Copy the form out of Excel, header rows included, and paste it here.',
    field: 'Field',
    check: 'Check',
    total: 'Total',
    sums: 'Fields added up',
    caption: 'Dossiers by field; the form’s column number heads each column',
    broken: (column: string, sum: string, whole: string) => `${column}: adds up to ${sum}, says ${whole}`,
    brokenCell: 'does not add up',
    suspect: 'probably wrong',
    instead: (from: string) => `in place of ${from}`,
    columnName: (column: number) => `column ${column}`,
    only: 'Only rows that do not add up',
    shown: (shown: string, all: string) => `Rows 1–${shown} of ${all}`,
    showAll: (all: string) => `Show all ${all} rows`,
    noRows: 'Every row adds up.',
    paste: 'Paste a form from Excel',
    pasteOther: 'Paste another form',
    drop: (hasOwn: boolean) => (hasOwn ? 'Back to the round' : 'Drop the pasted form'),
    reading: 'Reading the pasted form',
    dialog: {
      pasteTitle: 'Paste form II.06a',
      pasteHint:
        'In Excel, select the header rows and the total row too, copy, and paste here. It stays on this computer.',
      read: 'Read the form',
      empty: 'Nothing here yet. Copy the form in Excel and paste it into this field.',
      tooLong: (limit: string) => `The form is longer than ${limit} characters. Paste one form at a time.`,
    },
    refused: {
      noForm: 'No form II.06a was recognised in what was pasted',
      tooMany: 'The form has too many rows to reconcile at once',
      unreadable: 'What was pasted cannot be read',
    },
    refusedTodo: {
      noForm: 'Copy it again out of Excel with its header rows (total, early, on time, overdue …).',
      tooMany: 'Paste the form of one ward, one row a field or procedure.',
      unreadable: 'Copy the cells out of Excel again and paste them.',
    },
    doubts: (count: number) => `${count} cell${count === 1 ? '' : 's'} to look at again; they count as missing here`,
    searching: (tried: string) => `Looking for the smallest repairs: ${tried} sets of cells tried`,
    stopped: 'The search for repairs was stopped. The sums above stand as checked.',
    again: 'Search again',
    failed: 'No repairs could be looked for',
    failedTodo: 'Search again; if it fails once more, paste the form again.',
    repairs: {
      title: (count: number, shown: number) =>
        count === 0
          ? 'No repair to consider'
          : count > shown
            ? `${count} smallest repairs; the first ${shown} are listed`
            : `${count} smallest repair${count === 1 ? '' : 's'} of the whole form`,
      subtitle: 'All other cells stay. “Try” only shows what follows; the round is not changed.',
    },
    recomputed: {
      fits: 'The dossier list gives the same figures by field',
      differs: (count: string) => `The dossier list differs from the form by field in ${count} cells`,
      caption: 'Cells that differ between the form by field and the dossier list',
      unlisted: (names: string) => `Not in the dossier list: ${names}.`,
      onlyListed: (names: string) => `Not in the form: ${names}.`,
    },
  },
})

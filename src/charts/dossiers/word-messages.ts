import { defineMessages } from '~/ui/i18n/messages'

/** Names of codes, as they stand in lists, filters and drawings. */
export const wordMessages = defineMessages({
  vi: {
    unknown: 'Chưa rõ',
    outcome: {
      early: 'Trước hạn',
      onTime: 'Đúng hạn',
      overdue: 'Quá hạn',
      pendingOverdue: 'Đang giải quyết, quá hạn',
      pendingInTime: 'Đang giải quyết, trong hạn',
    },
    channel: { online: 'Trực tuyến', direct: 'Trực tiếp', postal: 'Bưu chính công ích' },
    cause: {
      network: 'Hạ tầng mạng',
      software: 'Phần mềm một cửa lỗi, không đăng nhập được',
      digitisation: 'Số hóa làm tăng khối lượng',
      notOnSystem: 'Thủ tục chưa có trên hệ thống',
      coordination: 'Phối hợp liên cơ quan',
      citizenSupplement: 'Công dân bổ sung chậm',
      staffing: 'Thiếu nhân lực',
      lateUpdate: 'Cập nhật kết quả trên hệ thống chậm',
      unclear: 'Chưa rõ nguyên nhân',
    },
    noCause: 'Chưa ghi nguyên nhân',
    owner: { office: 'Cơ quan', system: 'Hệ thống', citizen: 'Công dân', unknown: 'Chưa rõ' },
    openKind: { active: 'Đang xử lý', paused: 'Đang chờ', pausedPastDue: 'Đang chờ, đã qua ngày hẹn' },
    apology: { sent: 'Đã có thư xin lỗi', notSent: 'Chưa có thư xin lỗi', unknown: 'Chưa báo cáo thư xin lỗi' },
  },
  en: {
    unknown: 'Not known',
    outcome: {
      early: 'Early',
      onTime: 'On time',
      overdue: 'Overdue',
      pendingOverdue: 'Pending, overdue',
      pendingInTime: 'Pending, in time',
    },
    channel: { online: 'Online', direct: 'In person', postal: 'By post' },
    cause: {
      network: 'Network infrastructure',
      software: 'One-stop software failing, no sign-in',
      digitisation: 'Digitisation adds work',
      notOnSystem: 'Procedure not on the system',
      coordination: 'Coordination between offices',
      citizenSupplement: 'Citizen supplemented late',
      staffing: 'Lack of staff',
      lateUpdate: 'Result entered late',
      unclear: 'Cause unclear',
    },
    noCause: 'No cause given',
    owner: { office: 'Office', system: 'System', citizen: 'Citizen', unknown: 'Not known' },
    openKind: { active: 'At work', paused: 'Waiting', pausedPastDue: 'Waiting, date passed' },
    apology: {
      sent: 'Letter of apology sent',
      notSent: 'No letter of apology',
      unknown: 'Letter of apology not reported',
    },
  },
})

import type { Cause, Channel, DossierStatus } from '~/domain/dossiers/dossier'

/** Words of the one-stop software, as lists have them in their cells; the import reads them back. */
export const statusWord: Readonly<Record<DossierStatus, string>> = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  3: 'Không được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung',
  6: 'Nghĩa vụ tài chính',
  7: 'Rút hồ sơ',
  8: 'Dừng xử lý',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
}

export const channelWord: Readonly<Record<Channel, string>> = {
  online: 'Trực tuyến',
  direct: 'Trực tiếp',
  postal: 'Bưu chính',
}

export const causeWord: Readonly<Record<Cause, string>> = {
  network: 'Hạ tầng mạng',
  software: 'Phần mềm một cửa lỗi',
  digitisation: 'Số hóa làm tăng khối lượng',
  notOnSystem: 'Thủ tục chưa có trên hệ thống',
  coordination: 'Phối hợp liên cơ quan',
  citizenSupplement: 'Công dân bổ sung chậm',
  staffing: 'Thiếu nhân lực',
  lateUpdate: 'Cập nhật kết quả trên hệ thống chậm',
  unclear: 'Chưa rõ',
}

export const yesNoWord = { true: 'Có', false: 'Không' } as const

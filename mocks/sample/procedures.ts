import type { Procedure } from '~/domain/dossiers/procedure'

/** A procedure of the sample, with how often it occurs among the early and among the overdue of its field. */
export interface SampleProcedure extends Procedure {
  readonly limitWorkingDays: number
  readonly share: number
  readonly overdueShare: number
}

const CHECK = 'Minh họa; đối chiếu với danh mục của phường'
const procedure = (
  code: string,
  field: string,
  name: string,
  limitWorkingDays: number,
  share: number,
  overdueShare = share,
): SampleProcedure => ({ code, field, name, limitWorkingDays, limitSource: CHECK, share, overdueShare })

/**
 * Codes have the right shape and are made up. Limits of domain notes §4 where they name the procedure, else made up.
 * Same-day procedures are rare among the early: by dates alone a file due today is early only if it was received after
 * 15:00, and the published 1.226 early against 2 on time leave no room for others.
 */
export const sampleProcedures: readonly SampleProcedure[] = [
  procedure('1.900101', 'Hộ tịch', 'Đăng ký khai sinh', 0, 8, 5),
  procedure('1.900102', 'Hộ tịch', 'Đăng ký khai tử', 0, 3, 2),
  procedure('1.900103', 'Hộ tịch', 'Cấp bản sao trích lục hộ tịch', 0, 6, 3),
  procedure('1.900104', 'Hộ tịch', 'Đăng ký kết hôn', 3, 27, 4),
  procedure('1.900105', 'Hộ tịch', 'Cấp giấy xác nhận tình trạng hôn nhân', 3, 40, 4),
  procedure('1.900106', 'Hộ tịch', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch', 3, 16, 4),
  procedure('1.900201', 'Chứng thực', 'Chứng thực bản sao từ bản chính', 0, 16, 1),
  procedure('1.900202', 'Chứng thực', 'Chứng thực chữ ký trong giấy tờ, văn bản', 1, 48),
  procedure('1.900203', 'Chứng thực', 'Chứng thực hợp đồng, giao dịch', 2, 36),
  procedure('1.900301', 'Đất đai', 'Đăng ký biến động đất đai', 10, 3, 4),
  procedure('1.900302', 'Đất đai', 'Cấp đổi Giấy chứng nhận quyền sử dụng đất', 10, 2),
  procedure('1.900401', 'Bảo trợ xã hội', 'Trợ cấp xã hội hằng tháng', 10, 3),
  procedure('1.900402', 'Bảo trợ xã hội', 'Hỗ trợ chi phí mai táng', 10, 1),
  procedure('1.900501', 'Hộ kinh doanh', 'Đăng ký thành lập hộ kinh doanh', 3, 3),
  procedure('1.900502', 'Hộ kinh doanh', 'Thay đổi nội dung đăng ký hộ kinh doanh', 3, 1),
  procedure('1.900601', 'Người có công', 'Trợ cấp một lần đối với thân nhân người có công', 7, 1),
  procedure('1.900701', 'Hoạt động xây dựng', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', 15, 1),
  procedure('1.900801', 'Bảo hiểm y tế', 'Cấp thẻ bảo hiểm y tế', 5, 1),
  procedure('1.900901', 'Giáo dục', 'Xét hỗ trợ chi phí học tập', 5, 1),
  procedure('1.901001', 'Trẻ em', 'Áp dụng biện pháp can thiệp, trợ giúp trẻ em', 5, 1),
  procedure('1.901101', 'Thi đua – khen thưởng', 'Tặng Giấy khen của Chủ tịch UBND phường', 10, 1),
]

export function findProcedure(name: string): SampleProcedure {
  const found = sampleProcedures.find((candidate) => candidate.name === name)
  if (!found) throw new RangeError(`no procedure ${name}`)
  return found
}

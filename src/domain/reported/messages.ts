import type { Catalogue } from '../shared/locale'
import type { FormCell } from './form'
import type { FormRule } from './form-rules'
import type { RateConventionId, RateKind } from './rates'

export const formMessages: Catalogue<{
  /** Names of the cells, lower case, as they stand inside a sentence. */
  cells: Record<FormCell, string>
  rules: Record<FormRule['id'], string>
}> = {
  vi: {
    cells: {
      receivedTotal: 'tổng số tiếp nhận',
      receivedOnline: 'tiếp nhận trực tuyến',
      receivedDirectAndPostal: 'tiếp nhận trực tiếp, bưu chính',
      carriedOver: 'kỳ trước chuyển sang',
      resolvedTotal: 'tổng số đã giải quyết',
      resolvedEarly: 'giải quyết trước hạn',
      resolvedOnTime: 'giải quyết đúng hạn',
      resolvedOverdue: 'giải quyết quá hạn',
      pendingTotal: 'tổng số đang giải quyết',
      pendingInTime: 'đang giải quyết, trong hạn',
      pendingOverdue: 'đang giải quyết, quá hạn',
    },
    rules: {
      'II06-RECEIVED': 'Tiếp nhận bằng trực tuyến cộng trực tiếp, bưu chính cộng từ kỳ trước',
      'II06-RESOLVED': 'Đã giải quyết bằng trước hạn cộng đúng hạn cộng quá hạn',
      'II06-PENDING': 'Đang giải quyết bằng trong hạn cộng quá hạn',
      'II06-FLOW': 'Tiếp nhận bằng đã giải quyết cộng đang giải quyết',
    },
  },
  en: {
    cells: {
      receivedTotal: 'received in total',
      receivedOnline: 'received online',
      receivedDirectAndPostal: 'received in person and by post',
      carriedOver: 'carried over from the period before',
      resolvedTotal: 'resolved in total',
      resolvedEarly: 'resolved early',
      resolvedOnTime: 'resolved on time',
      resolvedOverdue: 'resolved overdue',
      pendingTotal: 'pending in total',
      pendingInTime: 'pending in time',
      pendingOverdue: 'pending overdue',
    },
    rules: {
      'II06-RECEIVED': 'Received equals online plus in person and by post plus carried over',
      'II06-RESOLVED': 'Resolved equals early plus on time plus overdue',
      'II06-PENDING': 'Pending equals in time plus overdue',
      'II06-FLOW': 'Received equals resolved plus pending',
    },
  },
}

export const rateMessages: Catalogue<{
  kinds: Record<RateKind, string>
  conventions: Record<RateConventionId, { name: string; short: string; explanation: string }>
}> = {
  vi: {
    kinds: { onTime: 'Trước và đúng hạn', late: 'Trễ hạn' },
    conventions: {
      qd766: {
        name: 'Cách tính của Cổng dịch vụ công (QĐ 766/QĐ-TTg)',
        short: 'QĐ 766',
        explanation: 'trên tổng số tiếp nhận; hồ sơ đang giải quyết còn trong hạn tính là đúng hạn',
      },
      resolved: {
        name: 'Trên số đã giải quyết',
        short: 'trên số đã giải quyết',
        explanation: 'chỉ tính hồ sơ đã giải quyết: trước hạn, đúng hạn, quá hạn cộng lại',
      },
      dueInPeriod: {
        name: 'Trên số đến hạn trong kỳ',
        short: 'trên số đến hạn',
        explanation: 'hồ sơ đã giải quyết và hồ sơ đang giải quyết đã quá hạn',
      },
    },
  },
  en: {
    kinds: { onTime: 'Early and on time', late: 'Late' },
    conventions: {
      qd766: {
        name: 'As the national portal computes it (Decision 766/QĐ-TTg)',
        short: 'Decision 766',
        explanation: 'of all received; pending dossiers still in time count as on time',
      },
      resolved: {
        name: 'Of those resolved',
        short: 'of those resolved',
        explanation: 'resolved dossiers only: early, on time and overdue added up',
      },
      dueInPeriod: {
        name: 'Of those due in the period',
        short: 'of those due',
        explanation: 'resolved dossiers, and pending ones already overdue',
      },
    },
  },
}

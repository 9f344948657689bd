import { defineMessages } from '~/ui/i18n/messages'

export const comparisonChartMessages = defineMessages({
  vi: {
    title: {
      wards: (count: string, low: string, high: string) =>
        `${count} phường, cùng một cách tính: trước và đúng hạn từ ${low} đến ${high}`,
      same: (count: string, percent: string) => `${count} phường, cùng một cách tính: trước và đúng hạn đều ${percent}`,
      one: (name: string, percent: string) => `${name}: trước và đúng hạn ${percent}`,
      time: (name: string, first: string, last: string, count: string) =>
        `${name}: trước và đúng hạn ${first} ở đợt đầu, ${last} ở đợt cuối trong ${count} đợt`,
      counts: 'Mỗi nơi dưới 10 hồ sơ: chỉ ghi số đếm, không tính tỷ lệ',
    },
    subtitle: (way: string, from: string, to: string) => `${way}; phần trăm, trục từ ${from} đến ${to}`,
    subtitlePlain: (way: string) => way,
    confirmedKey: 'chấm rỗng: với số công bố; chấm đặc: với số trung tâm xác nhận',
    source: 'Tính lại từ số hồ sơ của từng đợt; không dùng tỷ lệ do các phường tự công bố.',
    summary: (count: string) => `Biểu đồ chấm: tỷ lệ trước và đúng hạn của ${count} đợt, mỗi đợt một dòng`,
    few: (fraction: string) => `${fraction} hồ sơ`,
    columns: {
      ward: 'Phường, xã',
      period: 'Kỳ số liệu',
      received: 'Tiếp nhận',
      perDay: 'Mỗi ngày làm việc',
      resolved: 'Đã giải quyết',
      overdue: 'Quá hạn (cột 10 + 13)',
      onTime: 'Trước và đúng hạn',
      published: 'Với số công bố',
      late: 'Trễ hạn',
      change: 'So với đợt trước',
      check: 'Phép cộng',
    },
    points: (value: string) => `${value} điểm`,
    holds: 'khớp',
    fails: (count: string) => `≠ ${count} chỗ`,
    illustrative: 'minh họa',
    caption: (way: string) => `Các đợt giám sát theo cùng cách tính: ${way}`,
  },
  en: {
    title: {
      wards: (count: string, low: string, high: string) =>
        `${count} wards, one way of computing: early and on time from ${low} to ${high}`,
      same: (count: string, percent: string) =>
        `${count} wards, one way of computing: early and on time ${percent} each`,
      one: (name: string, percent: string) => `${name}: early and on time ${percent}`,
      time: (name: string, first: string, last: string, count: string) =>
        `${name}: early and on time ${first} in the first, ${last} in the last of ${count} rounds`,
      counts: 'Under 10 dossiers each: counts only, no percentage',
    },
    subtitle: (way: string, from: string, to: string) => `${way}; per cent, axis from ${from} to ${to}`,
    subtitlePlain: (way: string) => way,
    confirmedKey: 'hollow: as published; solid: with the figures that the centre confirmed',
    source: 'Worked out again from each round’s counts; percentages that wards published are not used.',
    summary: (count: string) => `Dot chart: early and on time of ${count} rounds, a row each`,
    few: (fraction: string) => `${fraction} dossiers`,
    columns: {
      ward: 'Ward',
      period: 'Period',
      received: 'Received',
      perDay: 'Per working day',
      resolved: 'Resolved',
      overdue: 'Overdue (columns 10 + 13)',
      onTime: 'Early and on time',
      published: 'As published',
      late: 'Late',
      change: 'Since the round before',
      check: 'Sums',
    },
    points: (value: string) => `${value} points`,
    holds: 'hold',
    fails: (count: string) => `≠ ${count}`,
    illustrative: 'illustrative',
    caption: (way: string) => `Rounds under one way of computing: ${way}`,
  },
})

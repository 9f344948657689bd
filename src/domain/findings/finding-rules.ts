/**
 * The rules that make findings, with the code under which paper cites them. Codes are never reused: a rule that is
 * given up leaves its number empty.
 */
export const findingRules = {
  'identity-fails': 'ND-01',
  'rate-unexplained': 'ND-02',
  'cell-missing': 'ND-03',
  'late-fields-uncounted': 'ND-04',
  'equipment-uncounted': 'ND-05',
  resolved: 'ND-06',
  'on-time-rate': 'ND-07',
  'rate-conventions': 'ND-08',
  'online-share': 'ND-09',
  'late-total': 'ND-10',
  'late-field': 'ND-11',
  'late-weeks': 'ND-12',
  'cause-owners': 'ND-13',
  'cause-missing': 'ND-14',
  'cause-stated': 'ND-15',
  'paused-past-due': 'ND-16',
  'paused-long': 'ND-17',
  'apology-missing': 'ND-18',
  'pending-overdue': 'ND-19',
  'due-soon': 'ND-20',
  'reported-differs': 'ND-21',
  'no-due-date': 'ND-22',
  'equipment-gap': 'ND-23',
  'neighbourhood-gap': 'ND-24',
  'pillar-short': 'ND-25',
  'pillar-unmentioned': 'ND-26',
  'neighbourhoods-silent': 'ND-27',
  'training-coverage': 'ND-28',
  'force-gap': 'ND-29',
  'item-unclear': 'ND-30',
  'office-overloaded': 'ND-31',
  'staff-trained': 'ND-32',
  'period-unusual': 'ND-33',
  'period-cut-short': 'ND-34',
  'calendar-unconfirmed': 'ND-35',
} as const

export type FindingRuleId = keyof typeof findingRules

/** Ways in which a Vietnamese one-stop report turns counts into "on time" and "late" (domain notes §3). */
export type RateConventionId = 'qd766' | 'resolved' | 'dueInPeriod'

import { memo } from 'react'
import { type PatternName, usePattern } from '~/charts/figure/pattern-context'
import { edgeOf } from './outcome-fills'

export interface SegmentBox {
  readonly key: string
  readonly pattern: PatternName
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One filled part; drawn again only where it moved. */
export const MarkSegment = memo(function MarkSegment({ pattern, x, y, width, height }: Omit<SegmentBox, 'key'>) {
  const fill = usePattern()
  if (width <= 0 || height <= 0) return null
  return <rect x={x} y={y} width={width} height={height} fill={fill(pattern)} style={{ stroke: edgeOf(pattern) }} />
})

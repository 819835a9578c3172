/** How durations are spread. All in days. */
export interface Durations {
  /** How many durations these figures rest on. */
  readonly n: number
  readonly lowerQuartile: number | undefined
  readonly median: number | undefined
  readonly upperQuartile: number | undefined
  /** `exact` up to 1,000 durations; beyond, a sketch whose quantiles may be off by `relativeError`. */
  readonly method: 'exact' | 'sketch'
  /** 0 where exact, else 0.01. */
  readonly relativeError: number
}

/** Takes durations in milliseconds, one by one, in memory that does not grow with their number. */
export interface DurationSketch {
  readonly add: (milliseconds: number) => void
  readonly durations: () => Durations
}

const MOST_EXACT = 1_000
const RELATIVE_ERROR = 0.01
const GAMMA = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR)
const LOG_GAMMA = /* @__PURE__ */ Math.log(GAMMA)
/** The longest span between two moments that a date can hold, 1.728e16 ms, falls into this bucket. */
const LAST_BUCKET = 1_870
const DAY = 86_400_000

/**
 * Starts a sketch of durations. Up to 1,000 it keeps them all, and its quantiles are exact: linear between the two
 * nearest ranks (type 7 of Hyndman & Fan 1996). Beyond, it counts them in buckets whose bounds grow by a fixed factor
 * (DDSketch: Masson, Rim & Lee 2019), so that no quantile is off by more than 1 %. Durations between dates have an end,
 * so there are at most 1,871 buckets, and none is ever merged.
 */
export function createDurationSketch(): DurationSketch {
  let kept: number[] | undefined = []
  let buckets: Float64Array | undefined
  let zeros = 0
  let n = 0
  const count = (value: number): void => {
    if (value < 1) zeros += 1
    else if (buckets !== undefined) {
      const bucket = Math.min(LAST_BUCKET, Math.ceil(Math.log(value) / LOG_GAMMA))
      buckets[bucket] = (buckets[bucket] ?? 0) + 1
    }
  }
  const rankOf = (sorted: readonly number[] | undefined, rank: number): number => {
    if (sorted !== undefined) return sorted[rank] ?? 0
    let below = zeros
    if (rank < below) return 0
    for (const [bucket, inside] of (buckets ?? []).entries()) {
      below += inside
      if (rank < below) return (2 * GAMMA ** bucket) / (GAMMA + 1)
    }
    return 0
  }
  return {
    add: (milliseconds) => {
      n += 1
      if (kept !== undefined && n <= MOST_EXACT) {
        kept.push(milliseconds)
        return
      }
      if (kept !== undefined) {
        buckets = new Float64Array(LAST_BUCKET + 1)
        kept.forEach(count)
        kept = undefined
      }
      count(milliseconds)
    },
    durations: () => {
      const sorted = kept && [...kept].sort((a, b) => a - b)
      const at = (share: number): number | undefined => {
        if (n === 0) return undefined
        const place = share * (n - 1)
        const low = rankOf(sorted, Math.floor(place))
        const high = rankOf(sorted, Math.ceil(place))
        return (low + (high - low) * (place - Math.floor(place))) / DAY
      }
      return {
        n,
        lowerQuartile: at(0.25),
        median: at(0.5),
        upperQuartile: at(0.75),
        method: sorted === undefined ? 'sketch' : 'exact',
        relativeError: sorted === undefined ? RELATIVE_ERROR : 0,
      }
    },
  }
}

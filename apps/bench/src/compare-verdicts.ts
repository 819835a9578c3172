import type { Validate } from './load-contenders.ts'

/** A document, and whether it is right where that is known beforehand. */
export interface Sample {
  readonly name: string
  readonly document: unknown
  readonly isRight?: boolean | undefined
}

/** A validator whose verdicts are compared. */
export interface Judge {
  readonly name: string
  readonly validate: Validate
  /** Whether it may refuse, for rules of its own, what the others accept unless that is known to be right. */
  readonly isStricter: boolean
}

/** What validators made of samples. */
export interface Comparison {
  readonly accepted: number
  readonly refused: number
  /** A line for each verdict that is wrong, or differs from that of the first validator. */
  readonly disagreements: readonly string[]
}

/** Lets every validator judge every sample: a comparison of validators that do not check the same is worth nothing. */
export function compareVerdicts(
  judges: readonly [Judge, ...Judge[]],
  samples: readonly Sample[],
): Comparison {
  const disagreements: string[] = []
  let accepted = 0
  for (const { name, document, isRight } of samples) {
    const expected = isRight ?? judges[0].validate(document).length === 0
    if (expected) accepted += 1
    for (const judge of judges) {
      const verdict = judge.validate(document).length === 0
      const mayDiffer = judge.isStricter && isRight === undefined && expected
      if (verdict !== expected && !mayDiffer)
        disagreements.push(`${judge.name} ${verdict ? 'accepts' : 'refuses'} ${name}`)
    }
  }
  return { accepted, refused: samples.length - accepted, disagreements }
}

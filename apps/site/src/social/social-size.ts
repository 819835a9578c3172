/** Size of a social picture, in px. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const

/** Drives on. */
export function drive(): void {}

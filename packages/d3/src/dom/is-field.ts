/** Tells whether what a page put into the map has its own use for keys and for the pointer. */
export function isField(target: EventTarget | null): boolean {
  return (target as Element).closest('input,textarea,select,[contenteditable]') !== null
}

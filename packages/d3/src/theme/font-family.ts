/** Fonts in the order the widths were measured for. */
export const FONT_FAMILY =
  "Inter, 'Inter Variable', -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

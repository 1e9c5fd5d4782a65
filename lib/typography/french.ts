/** stub */
export function frenchTypography(text: string): string { return text; }

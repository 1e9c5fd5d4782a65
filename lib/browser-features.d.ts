// What browsers have and TypeScript's DOM does not know yet.

interface Document {
  /** Whether the page is only being prepared for a reader who may come. */
  readonly prerendering?: boolean;
}

interface Navigator {
  /** Chromium's Network Information API. */
  readonly connection?: { readonly saveData: boolean };
}

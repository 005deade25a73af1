/** What we use of fontkit, which comes without types. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): {
    readonly familyName: string;
    readonly unitsPerEm: number;
    layout(text: string): { readonly advanceWidth: number };
  };
}

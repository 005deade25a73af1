/** What we use of subset-font, which comes without types. */
declare module 'subset-font' {
  // eslint-disable-next-line no-restricted-syntax -- the package's own form
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff2';
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Buffer>;
}

declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`; subset-font 2.9 ships no types of its own. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      readonly noHinting: boolean;
      readonly keepFeatures: readonly string[];
      readonly dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}

import 'pdfmake';

declare module 'pdfmake' {
  /** Files in memory, by name: what pdfmake reads instead of the disk. Missing from the package's types. */
  export const virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}

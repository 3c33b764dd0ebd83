/** Vite's `?raw`: the text of a file at build time. */
declare module '*?raw' {
  const source: string;
  export = source;
}

/** Chromium has had these since 140; the types of this TypeScript have not, and Node 20 has neither. */
type NativeBase64 = { readonly toBase64?: () => string };
type NativeFromBase64 = { readonly fromBase64?: (text: string) => Uint8Array };

/** `String.fromCharCode` takes its bytes as arguments, of which an engine accepts only so many. */
const slice = 0x2000;

/** RxDB keeps documents as JSON, so sealed bytes lie in it as text. */
export const toBase64 = (bytes: Uint8Array): string => {
  const native = (bytes as NativeBase64).toBase64;
  if (native) return native.call(bytes);
  let binary = '';
  for (let at = 0; at < bytes.length; at += slice) binary += String.fromCharCode(...bytes.subarray(at, at + slice));
  return btoa(binary);
};

/** Empty for text that is not base64: what was changed on disk opens to nothing, like any other change. */
export const fromBase64 = (text: string): Uint8Array => {
  const native = (Uint8Array as NativeFromBase64).fromBase64;
  try {
    return native ? native.call(Uint8Array, text) : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
};

/**
 * Carries values between Node and the page as text, as the structured clone algorithm does: typed arrays and
 * buffers as base64, dates, maps, sets, errors, big integers, references and cycles. The same source runs in Node
 * and, injected as text, in the preload's world.
 *
 * @param {(bytes: Uint8Array) => string} toBase64
 * @param {(text: string) => Uint8Array} fromBase64
 */
function createCodec(toBase64, fromBase64) {
  const viewTypes = {
    Uint8Array,
    Int8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const errorTypes = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
  const uncloneable = () => {
    throw new Error('An object could not be cloned.');
  };
  const bytesOf = (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

  /** `seen` numbers each object in the order of first meeting; `decode` counts in the same order. */
  const encode = (value, seen) => {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number') return encodeNumber(value);
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol') return uncloneable();
    if (seen.has(value)) return { $: 'again', v: seen.get(value) };
    seen.set(value, seen.size);
    if (ArrayBuffer.isView(value)) return { $: 'view', k: viewName(value), v: toBase64(bytesOf(value)) };
    if (Array.isArray(value)) return { $: 'array', v: Array.from(value, (item) => encode(item, seen)) };
    switch (Object.prototype.toString.call(value).slice(8, -1)) {
      case 'ArrayBuffer':
        return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
      case 'Date':
        return { $: 'date', v: encodeNumber(Number(value)) };
      case 'RegExp':
        return { $: 'regexp', v: [value.source, value.flags] };
      case 'Map':
        return { $: 'map', v: [...value].map(([key, item]) => [encode(key, seen), encode(item, seen)]) };
      case 'Set':
        return { $: 'set', v: [...value].map((item) => encode(item, seen)) };
      case 'Error':
        return { $: 'error', v: [String(value.name), String(value.message), String(value.stack)] };
      case 'Promise':
      case 'WeakMap':
      case 'WeakSet':
        return uncloneable();
      default:
        return { $: 'object', v: Object.keys(value).map((key) => [key, encode(value[key], seen)]) };
    }
  };
  const encodeNumber = (value) => {
    if (Object.is(value, -0)) return { $: 'number', v: '-0' };
    return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
  };
  /** Node's Buffer arrives as the Uint8Array that it is. */
  const viewName = (view) => {
    const name = Object.prototype.toString.call(view).slice(8, -1);
    return name in viewTypes ? name : 'Uint8Array';
  };

  const decode = (value, met) => {
    if (value === null || typeof value !== 'object') return value;
    const meet = (object) => {
      met.push(object);
      return object;
    };
    switch (value.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(value.v);
      case 'bigint':
        return BigInt(value.v);
      case 'again':
        return met[value.v];
      case 'view': {
        const bytes = fromBase64(value.v);
        if (value.k === 'Uint8Array') return meet(bytesOf(bytes));
        return meet(new viewTypes[value.k](bytes.slice().buffer));
      }
      case 'buffer':
        return meet(fromBase64(value.v).slice().buffer);
      case 'date':
        return meet(new Date(decode(value.v, met)));
      case 'regexp':
        return meet(new RegExp(value.v[0], value.v[1]));
      case 'map': {
        const map = meet(new Map());
        for (const [key, item] of value.v) map.set(decode(key, met), decode(item, met));
        return map;
      }
      case 'set': {
        const set = meet(new Set());
        for (const item of value.v) set.add(decode(item, met));
        return set;
      }
      case 'error': {
        const [name, message, stack] = value.v;
        const error = meet(new (errorTypes[name] ?? Error)(message));
        error.stack = stack;
        return error;
      }
      case 'array': {
        const array = meet([]);
        for (const item of value.v) array.push(decode(item, met));
        return array;
      }
      case 'object': {
        const object = meet({});
        for (const [key, item] of value.v) {
          // Defined, not assigned: a key such as `__proto__` stays a plain key.
          const property = { value: decode(item, met), enumerable: true, writable: true, configurable: true };
          Object.defineProperty(object, key, property);
        }
        return object;
      }
      default:
        throw new Error('Not a message of the host');
    }
  };

  return {
    stringify: (value) => JSON.stringify(encode(value, new Map())),
    parse: (text) => decode(JSON.parse(text), []),
  };
}

if (typeof module !== 'undefined') module.exports = { createCodec };

/** Imported first in Node: the names of the browser's classes that src/page takes getters from when it is loaded. None of them is ever asked. */
for (const name of ['Node', 'Element', 'Document']) Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? function noClass() { throw new TypeError(`${name} is asked in Node`); });

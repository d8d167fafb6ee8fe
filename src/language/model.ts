/**
 * A linear model over named attributes. An attribute takes one of a few values; a template joins one or more
 * attributes into a feature; a feature has a weight. Weights are data: `{ "place×mark": { "after×comma": 1.2 } }`.
 */
export type Schema = Record<string, readonly string[]>;
/** For each attribute of the schema, in its order, the index of its value. */
export type Values = Uint8Array;
export type Weights = Record<string, Record<string, number>>;

export interface Model {
  size: number;
  weights: Float64Array;
  /** Appends the features that `values` switch on, as indices into `weights`. */
  features(values: Values): Int32Array;
  score(values: Values): number;
}

interface Template { offset: number; columns: number[]; sizes: number[] }

/** Joins schema, templates ("place×mark") and weights. Throws where a template names an unknown attribute. */
export function makeModel(schema: Schema, templates: readonly string[], weights: Weights = {}): Model {
  const names = Object.keys(schema);
  let size = 0;
  const made: Template[] = templates.map(template => {
    const columns = template.split('×').map(name => {
      const column = names.indexOf(name);
      if (column < 0) throw new Error(`template ${template} names no attribute ${name}`);
      return column;
    });
    const sizes = columns.map(column => schema[names[column] ?? '']?.length ?? 0);
    const offset = size;
    size += sizes.reduce((product, each) => product * each, 1);
    return { offset, columns, sizes };
  });
  const values = new Float64Array(size);
  templates.forEach((template, index) => {
    const at = made[index];
    for (const [joined, weight] of Object.entries(weights[template] ?? {})) if (at) values[at.offset + indexOf(joined, at, names, schema)] = weight;
  });
  const flat = flatten(made);
  // a template without weights weighs nothing, unless weights are still to be learned
  const weighty = Object.keys(weights).length ? flatten(made.filter((_, index) => weights[templates[index] ?? ''])) : flat;
  return {
    size,
    weights: values,
    features: of => { const features = new Int32Array(made.length); place(flat, of, features); return features; },
    score: of => scoreOf(weighty, of, values),
  };
}

/** The templates side by side in typed arrays: scoring is the innermost loop of the engine's language layer. */
interface Flat { starts: Int32Array; offsets: Int32Array; columns: Int32Array; sizes: Int32Array }

function flatten(templates: readonly Template[]): Flat {
  const starts = new Int32Array(templates.length + 1);
  templates.forEach(({ columns }, index) => { starts[index + 1] = (starts[index] ?? 0) + columns.length; });
  return {
    starts, offsets: Int32Array.from(templates, template => template.offset),
    columns: Int32Array.from(templates.flatMap(template => template.columns)), sizes: Int32Array.from(templates.flatMap(template => template.sizes)),
  };
}

/** Writes into `places` where the weight of each template stands for these values. */
function place({ starts, offsets, columns, sizes }: Flat, of: Values, places: Int32Array): void {
  for (let template = 0; template < places.length; template++) {
    const end = starts[template + 1] ?? 0;
    let index = 0;
    for (let i = starts[template] ?? 0; i < end; i++) index = index * (sizes[i] ?? 1) + (of[columns[i] ?? 0] ?? 0);
    places[template] = (offsets[template] ?? 0) + index;
  }
}

/** The sum of the weights of all templates for these values. */
function scoreOf({ starts, offsets, columns, sizes }: Flat, of: Values, weights: Float64Array): number {
  let sum = 0;
  for (let template = 0, i = 0; template < offsets.length; template++) {
    const end = starts[template + 1] as number;
    let index = 0;
    for (; i < end; i++) index = index * (sizes[i] as number) + (of[columns[i] as number] as number);
    sum += weights[(offsets[template] as number) + index] as number;
  }
  return sum;
}

function indexOf(joined: string, template: Template, names: readonly string[], schema: Schema): number {
  let index = 0;
  joined.split('×').forEach((value, i) => {
    const name = names[template.columns[i] ?? 0] ?? '';
    const at = schema[name]?.indexOf(value) ?? -1;
    if (at < 0) throw new Error(`weights name an unknown value ${value} of ${name}`);
    index = index * (template.sizes[i] ?? 1) + at;
  });
  return index;
}

/** The model's weights as data again: only those that are not zero, rounded to a fiftieth. */
export function weightsOf(schema: Schema, templates: readonly string[], values: Float64Array): Weights {
  const weights: Weights = {};
  let offset = 0;
  for (const template of templates) {
    const attributes = template.split('×').map(name => schema[name] ?? []);
    const size = attributes.reduce((product, list) => product * list.length, 1);
    const entries: Record<string, number> = {};
    for (let i = 0; i < size; i++) {
      const weight = Math.round((values[offset + i] ?? 0) * 50) / 50;
      if (weight === 0) continue;
      let rest = i;
      const joined: string[] = [];
      for (const list of [...attributes].reverse()) { joined.unshift(list[rest % list.length] ?? ''); rest = Math.floor(rest / list.length); }
      entries[joined.join('×')] = weight;
    }
    if (Object.keys(entries).length) weights[template] = entries;
    offset += size;
  }
  return weights;
}

/** Turns value names into indices; an unknown name is a mistake of ours and throws. */
export function encoder<S extends Schema>(schema: S): (attributes: { [K in keyof S]: S[K][number] }) => Values {
  const names = Object.keys(schema);
  const positions = names.map(name => new Map((schema[name] ?? []).map((value, index) => [value, index])));
  return attributes => {
    const values = new Uint8Array(names.length);
    for (let column = 0; column < names.length; column++) {
      const value = attributes[names[column] ?? ''];
      const index = positions[column]?.get(value ?? '');
      if (index === undefined) throw new Error(`${names[column]} has no value ${value}`);
      values[column] = index;
    }
    return values;
  };
}

/** The number of each value of an attribute, to be written into `Values` without a look-up by name. */
export function codesOf<const T extends readonly string[]>(values: T): { readonly [K in T[number]]: number } {
  return Object.fromEntries(values.map((value, index) => [value, index])) as { [K in T[number]]: number };
}

/** The column of each attribute of a schema. */
export function columnsOf<S extends Schema>(schema: S): { readonly [K in keyof S]: number } {
  return Object.fromEntries(Object.keys(schema).map((name, index) => [name, index])) as { [K in keyof S]: number };
}

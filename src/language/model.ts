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
  const place = (template: Template, of: Values): number => {
    let index = 0;
    for (let i = 0; i < template.columns.length; i++) index = index * (template.sizes[i] ?? 1) + (of[template.columns[i] ?? 0] ?? 0);
    return template.offset + index;
  };
  return {
    size,
    weights: values,
    features: of => Int32Array.from(made, template => place(template, of)),
    score: of => {
      let sum = 0;
      for (let i = 0; i < made.length; i++) { const template = made[i]; if (template) sum += values[place(template, of)] ?? 0; }
      return sum;
    },
  };
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

/** The model's weights as data again: only those that are not zero, rounded to a twentieth. */
export function weightsOf(schema: Schema, templates: readonly string[], values: Float64Array): Weights {
  const weights: Weights = {};
  let offset = 0;
  for (const template of templates) {
    const attributes = template.split('×').map(name => schema[name] ?? []);
    const size = attributes.reduce((product, list) => product * list.length, 1);
    const entries: Record<string, number> = {};
    for (let i = 0; i < size; i++) {
      const weight = Math.round((values[offset + i] ?? 0) * 20) / 20;
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

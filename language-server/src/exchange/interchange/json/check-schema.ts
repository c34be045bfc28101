import { isObject } from '../../../core/text/json-object.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { Unreadable } from '../unreadable.ts';

/** The words of JSON Schema that plan.schema.json uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Told apart by a property that each has as a `const`. */
  readonly oneOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/**
 * Holds a value against a schema.
 * @throws Unreadable for the first thing that is wrong, with its JSON path: `$.indicators[3].name`
 */
export function checkSchema(value: unknown, root: JsonSchema): void {
  check(value, root, '$');

  function check(value: unknown, schema: JsonSchema, path: string): void {
    const { $ref, type, oneOf } = schema;
    if ($ref !== undefined) check(value, definition($ref), path);
    if (type !== undefined && !isOfType(value, type)) refuse(path, expected.type(type));
    if ('const' in schema && value !== schema.const) refuse(path, expected.oneOf([schema.const]));
    if (schema.enum && !schema.enum.includes(value)) refuse(path, expected.oneOf(schema.enum));
    if (typeof value === 'number') checkNumber(value, schema, path);
    if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) {
      refuse(path, expected.pattern(schema.pattern));
    }
    if (Array.isArray(value)) checkList(value, schema, path);
    else if (isObject(value)) checkObject(value, schema, path);
    if (oneOf) check(value, branchFor(value, oneOf, path), path);
  }

  function checkList(list: readonly unknown[], { items, minItems = 0 }: JsonSchema, path: string): void {
    if (list.length < minItems) refuse(path, expected.items(minItems));
    if (items) for (const [index, item] of list.entries()) check(item, items, `${path}[${index}]`);
  }

  function checkObject(object: Readonly<Record<string, unknown>>, schema: JsonSchema, path: string): void {
    const { required = [], properties = {}, additionalProperties } = schema;
    for (const name of required) if (!Object.hasOwn(object, name)) refuse(path, expected.property(name));
    for (const [name, value] of Object.entries(object)) {
      if (Object.hasOwn(properties, name)) check(value, properties[name] as JsonSchema, `${path}.${name}`);
      else if (additionalProperties === false) refuse(path, expected.noProperty(name));
    }
  }

  /** The one whose constants are the value's. */
  function branchFor(value: unknown, branches: readonly JsonSchema[], path: string): JsonSchema {
    const resolved = branches.map((branch) => (branch.$ref === undefined ? branch : definition(branch.$ref)));
    const constants = resolved.map(({ properties = {} }) =>
      Object.entries(properties).filter(([, property]) => 'const' in property),
    );
    if (!isObject(value)) refuse(path, expected.type('object'));
    const at = constants.findIndex((each) =>
      each.every(([name, property]) => value[name] === property.const),
    );
    const [name = ''] = constants[0]?.[0] ?? [];
    return (
      resolved[at] ?? refuse(`${path}.${name}`, expected.oneOf(constants.map((each) => each[0]?.[1].const)))
    );
  }

  function definition(reference: string): JsonSchema {
    return root.$defs?.[reference.replace('#/$defs/', '')] ?? {};
  }
}

function checkNumber(value: number, { minimum, maximum, exclusiveMinimum }: JsonSchema, path: string): void {
  if (minimum !== undefined && value < minimum) refuse(path, expected.atLeast(minimum));
  if (maximum !== undefined && value > maximum) refuse(path, expected.atMost(maximum));
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    refuse(path, expected.moreThan(exclusiveMinimum));
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

/** @throws Unreadable always */
export function refuse(path: string, what: Localized): never {
  throw new Unreadable(wrongJson(path, what));
}

function wrongJson(path: string, expected: Localized): Localized {
  return {
    zh: `${path} 处不对：${expected.zh}（格式见 schema/plan.schema.json）`,
    en: `wrong at ${path}: ${expected.en} (see schema/plan.schema.json)`,
  };
}

/** What should stand at a place of a JSON file. */
const expected = {
  type: (type: string): Localized => ({
    zh: `这里要是${typeNames[type] ?? type}`,
    en: `this has to be ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`,
  }),
  property: (name: string): Localized => ({ zh: `缺少“${name}”`, en: `“${name}” is missing` }),
  noProperty: (name: string): Localized => ({ zh: `多出了“${name}”`, en: `“${name}” is one too many` }),
  oneOf: (values: readonly unknown[]): Localized => ({
    zh: `只能是 ${values.map((value) => JSON.stringify(value)).join('、')}`,
    en: `this has to be ${values.map((value) => JSON.stringify(value)).join(' or ')}`,
  }),
  pattern: (pattern: string): Localized => ({
    zh: `写法要符合 ${pattern}`,
    en: `this has to be written like ${pattern}`,
  }),
  atLeast: (limit: number): Localized => ({
    zh: `不能小于${limit}`,
    en: `this can't be less than ${limit}`,
  }),
  atMost: (limit: number): Localized => ({ zh: `不能大于${limit}`, en: `this can't be more than ${limit}` }),
  moreThan: (limit: number): Localized => ({
    zh: `要大于${limit}`,
    en: `this has to be more than ${limit}`,
  }),
  items: (count: number): Localized => ({
    zh: `至少要有${count}项`,
    en: `there has to be at least ${count} of these`,
  }),
};

const typeNames: Readonly<Record<string, string>> = {
  object: '对象（{…}）',
  array: '列表（[…]）',
  string: '文字（"…"）',
  integer: '整数',
  number: '数',
  boolean: ' true 或 false',
};

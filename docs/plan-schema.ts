import { textFields } from '../language-server/src/core/fields/indicator-fields.ts';

/** The fields of an indicator that hold a text; they stand together, behind `directionFrom`. */
const textsOfIndicator =
  /(?<="directionFrom": \{[^{}]*\},\n)(?: *"\w+": \{\s*"\$ref": "#\/\$defs\/text"\s*\},\n)*/u;

/** The schema of a plan's JSON with those fields as the table has them; all else there is written by hand. */
export function withTextFields(schema: string): string {
  const properties = textFields.map(
    ({ key }) => `        "${key}": {\n          "$ref": "#/$defs/text"\n        },\n`,
  );
  return schema.replace(textsOfIndicator, () => properties.join(''));
}

/** Whether two pieces of plain data say the same; a field that is `undefined` is one that is absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [oneFields, otherFields] = [fieldsOf(one), fieldsOf(other)];
  return (
    oneFields.length === otherFields.length &&
    oneFields.every(([name, value]) => isSame(value, Reflect.get(other, name)))
  );
}

const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, field]) => field !== undefined);

/** Whether a text names somebody, as a whole: "Sen" is not in a label that names Senay. */
export function isWithin(name: string, text: string): boolean {
  const pieces = text.split(name);
  return pieces.some((before, index) => {
    const after = pieces[index + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });
}

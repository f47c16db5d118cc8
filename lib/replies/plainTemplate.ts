/** A template that renders to just this text, whatever it holds: what was written on a page is no code. */
export const plainTemplate = (text: string): string => text.replaceAll(/\{(?=[{%])/g, '{ ');

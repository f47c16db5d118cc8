/**
 * Gives up waiting after a while: a page whose frames stopped coming answers never.
 *
 * @param limit milliseconds
 * @throws {Error} with the message, when the limit has passed
 */
export async function withinLimit<Value>(
  work: Promise<Value>,
  limit: number,
  message: string,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), limit);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

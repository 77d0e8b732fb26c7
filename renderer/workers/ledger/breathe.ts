/** Lets waiting messages in: a cancel is heard, and other questions are answered. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The same text, made once for each size: making it anew for every request takes longer than the server does. */
export function kept(make: (bytes: number) => string): (bytes: number) => string {
  const made = new Map<number, string>();
  return (bytes) => {
    const text = made.get(bytes) ?? make(bytes);
    made.set(bytes, text);
    return text;
  };
}

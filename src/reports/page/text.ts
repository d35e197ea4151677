type Filling = Readonly<Record<string, string | number>>;

/** A text with what stands in its braces. What is filled in is not looked at again. */
export function filled(text: string, filling: Filling): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const one = filling[name];
    return one === undefined ? hole : typeof one === "number" ? figures(one) : one;
  });
}

/** 1,000,000 */
export function figures(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * Loaded before the program: the SDK takes all outputs of a stack for unknown where one of them is. With this each is known or
 * unknown by itself. An SDK in which it finds nothing to change goes on as it is.
 */
export function outputsOneByOne(unknown: string): string {
  const code = `
    import Module from "node:module";
    const load = Module._load;
    Module._load = function (request, parent, ...rest) {
      const loaded = load.call(this, request, parent, ...rest);
      if (!request.endsWith("./stackReference") || !loaded?.StackReference) return loaded;
      Module._load = load;
      change(loaded.StackReference, () => load.call(this, "./output", parent));
      return loaded;
    };
    function change(of, outputs) {
      const found = (of, name, isNeeded) => {
        const { all, secret, unsecret } = outputs();
        return all([name, unsecret(of.outputs), of.secretOutputNames, of.name]).apply(([name, values, secrets, stack]) => {
          if (typeof name !== "string") return name;
          const isThere = Object.hasOwn(values, name);
          if (isNeeded && !isThere && !(${JSON.stringify(unknown)} in values))
            throw new Error("Required output '" + name + "' does not exist on stack '" + stack + "'.");
          const value = isThere ? values[name] : values[${JSON.stringify(unknown)}];
          return secrets?.includes?.(name) ? secret(value) : value;
        }, true);
      };
      of.prototype.getOutput = function (name) { return found(this, name, false); };
      of.prototype.requireOutput = function (name) { return found(this, name, true); };
    }`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

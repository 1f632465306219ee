/** The same function, which does its work anew only where an input is another one than the last time. */
export function remembered<Inputs extends readonly unknown[], Result>(
  work: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: {readonly inputs: Inputs; readonly result: Result} | undefined;
  return (...inputs) => {
    if (!last?.inputs.every((input, index) => input === inputs[index])) last = {inputs, result: work(...inputs)};
    return last.result;
  };
}

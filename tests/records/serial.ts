let serial = 0;

/** A number that has not been given yet in this process: for what an owner may have only once. */
export function nextSerial(): number {
  serial += 1;
  return serial;
}

import dns from "node:dns";
import net from "node:net";

/** To be loaded before a program that must not use the network: whatever tries to ends it, and says so. */
function refuse(what: string): never {
  console.error(`The network was asked for: ${what}`);
  process.exit(70);
}

globalThis.fetch = async (input) => refuse(`fetch ${String(input)}`);
dns.lookup = Object.assign(() => refuse("a name"), dns.lookup);
net.Socket.prototype.connect = () => refuse("a connection");

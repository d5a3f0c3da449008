import { notFound } from "next/navigation";

/** Every address no other page answers. Here, under the layout, so that the answer has the layout's language and nonce. */
export default function UnknownAddress(): never {
  notFound();
}

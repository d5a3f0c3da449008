import { headers } from "next/headers";

/** The public page: a text and a link, rendered at each request because of the nonce. */
export default async function Page() {
  await headers();
  return (
    <main>
      <h1>Bare</h1>
      <p>The least that a signed-in page with records can cost.</p>
      <a href="/dashboard">Dashboard</a>
    </main>
  );
}

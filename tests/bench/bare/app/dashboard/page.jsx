import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { queries } from "../../queries";
import { sessionOf } from "../../session";

const ROWS = 50;

/** The signed-in page: a session, five prepared queries and a table of 50 rows and 6 cells, rendered on the server. */
export default async function Dashboard() {
  const session = sessionOf((await headers()).get("cookie"));
  if (!session) redirect("/");
  const { userId, name } = session;
  const { newest, count, months, latest } = queries();
  const rows = newest.all(userId, ROWS);
  const { records } = count.get(userId);
  const lastMonths = months.all(userId);
  const lastNote = latest.get(userId, "note").latest;
  const lastIncome = latest.get(userId, "income").latest;
  return (
    <main>
      <h1>{name}</h1>
      <p>
        {records} · {lastMonths.map(({ month, amount }) => `${month} ${amount}`).join(", ")} · {lastNote} · {lastIncome}
      </p>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.on}</td>
              <td>{row.kind}</td>
              <td>{row.text}</td>
              <td>{row.amount}</td>
              <td>{row.currency}</td>
              <td>{row.id}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

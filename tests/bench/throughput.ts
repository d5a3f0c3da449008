import { type Figure, figure } from "./figure";
import { duel, wordsOf } from "./load";
import { type Setting, withBoth } from "./setting";

/** The signed-in home page, rendered on the server. */
export const dashboard = (setting: Setting) =>
  against(setting, "dashboard, HTML", { bare: "/dashboard", leap: "/zh/dashboard" }, 0.6);

/** A page of a list over the API, of records about as broad as bare's. */
export const list = (setting: Setting) =>
  against(setting, "list of 20 rows, JSON", { bare: "/api/list", leap: "/api/v1/notes?limit=20" }, 0.8);

/** A record that is made and on the disk before it is answered. */
export const write = (setting: Setting) =>
  against(setting, "durable write", { bare: "/api/insert", leap: "/api/v1/notes" }, 0.75, { text: "聊了需求" });

async function against(
  setting: Setting,
  name: string,
  paths: { bare: string; leap: string },
  atLeast: number,
  body?: object,
): Promise<Figure[]> {
  return withBoth(setting, async ({ bare, leap }) => {
    const { first, second, ratio } = await duel(
      { server: bare, path: paths.bare, cookie: setting.bare.cookie, body },
      { server: leap, path: paths.leap, cookie: setting.leap.small.cookie, body },
      setting.pace,
    );
    return [figure({ name, base: wordsOf(first), leap: wordsOf(second) }, ratio, { atLeast })];
  });
}

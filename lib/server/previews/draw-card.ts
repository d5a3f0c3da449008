import { type CSSProperties, createElement, type ReactElement } from "react";
import satori from "satori";
import sharp from "sharp";
import { CARD_SIZE, type Card } from "./card";
import { facesFor } from "./faces";

/** A card with its layout done, ready to be drawn. */
export type LaidOutCard = {
  svg: string;
  /** The characters that no loaded face has a glyph for; a box takes their place. */
  missing: string[];
  /** Each block of text with its right and bottom edge, in pixels from the top left. */
  blocks: { text: string; right: number; bottom: number }[];
};

/** Draws a card as PNG. It reads only the files of two packages: neither the system's fonts nor the network. */
export async function drawCard(card: Card): Promise<Buffer> {
  const { svg } = await layOutCard(card);
  // There are few colours plus the steps between them, so a palette takes a third of the bytes.
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, colours: 64 }).toBuffer();
}

/** Lays out a card's text as outlines of its letters. Throws for a character the typeface does not list. */
export async function layOutCard(card: Card): Promise<LaidOutCard> {
  const missing: string[] = [];
  const blocks: LaidOutCard["blocks"] = [];
  const bold = facesFor(`${card.title}${card.name}${ELLIPSIS}`, 600, card.locale);
  const plain = facesFor(`${card.description}${card.fact ?? ""}${ELLIPSIS}`, 400, card.locale);
  const svg = await satori(layout(card, { bold: familyOf(bold), plain: familyOf(plain) }), {
    ...CARD_SIZE,
    fonts: [...bold, ...plain],
    // Called only where no face has a glyph.
    loadAdditionalAsset: async (_code, text) => {
      missing.push(text);
      return [];
    },
    onNodeDetected: ({ textContent, left, top, width, height }) => {
      if (textContent) blocks.push({ text: textContent, right: left + width, bottom: top + height });
    },
  });
  return { svg, missing, blocks };
}

/** The paper and ink of the light theme and the colours of the stages, as in app/styles.css. */
export const palette = {
  paper: "#fbfaf7",
  ink: "#1b1a17",
  muted: "#5f5b52",
  hairline: "#e4e0d6",
  "tool-user": "#3b4c9b",
  "system-builder": "#0f6e5c",
  "product-owner": "#915400",
  "platform-maker": "#7b2d72",
} as const;

const stageColours = [
  palette["tool-user"],
  palette["system-builder"],
  palette["product-owner"],
  palette["platform-maker"],
];

/** Ends a truncated text. */
const ELLIPSIS = "…";

const MARGIN = 80;

/** The width of the text. */
const MEASURE = CARD_SIZE.width - 2 * MARGIN;

type Families = { bold: string; plain: string };

function layout({ name, title, description, fact }: Card, { bold, plain }: Families): ReactElement {
  return box(
    { flexDirection: "column", width: "100%", height: "100%", backgroundColor: palette.paper, color: palette.ink },
    box(
      { alignItems: "center", gap: 18, padding: `56px ${MARGIN}px 0` },
      mark(),
      box({ fontFamily: bold, fontWeight: 600, fontSize: 32 }, name),
    ),
    box(
      {
        flexDirection: "column",
        flexGrow: 1,
        justifyContent: "center",
        gap: 20,
        width: MEASURE,
        marginLeft: MARGIN,
      },
      text({ fontFamily: bold, fontWeight: 600, fontSize: titleSize(title), lineHeight: 1.25 }, title, 2),
      text({ fontFamily: plain, fontSize: 30, lineHeight: 1.5, color: palette.muted }, description, 3),
      fact === null
        ? null
        : text(
            {
              fontFamily: plain,
              fontSize: 24,
              lineHeight: 1.5,
              borderTop: `1px solid ${palette.hairline}`,
              paddingTop: 18,
            },
            fact,
            2,
          ),
    ),
    stairs(),
  );
}

/** The app's mark, as components/shell/logo.tsx draws it. */
function mark(): ReactElement {
  return box(
    { alignItems: "flex-end", gap: 4, height: 40 },
    ...stageColours.map((backgroundColor, at) =>
      box({ width: 12, height: 12 + at * 9, borderRadius: 1.5, backgroundColor }),
    ),
  );
}

/** The stairs along the bottom of the image, one step per stage. */
function stairs(): ReactElement {
  return box(
    { alignItems: "flex-end", height: 56 },
    ...stageColours.map((backgroundColor, at) => box({ flexGrow: 1, height: 14 * (at + 1), backgroundColor })),
  );
}

function text(style: CSSProperties, content: string, lines: number): ReactElement {
  // Only a block element can be truncated after a number of lines.
  return createElement(
    "div",
    { style: { ...style, display: "block", width: MEASURE, wordBreak: "break-word", lineClamp: lines } },
    content,
  );
}

function box(style: CSSProperties, ...children: (ReactElement | string | null)[]): ReactElement {
  return createElement("div", { style: { display: "flex", ...style } }, ...children);
}

/**
 * The largest size at which the title fits two lines. A Han character is as wide as it is high, a Latin letter about
 * half that.
 */
function titleSize(title: string): number {
  const widths = Array.from(title, (character) =>
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 1 : 0.56,
  );
  const width = widths.reduce((sum, each) => sum + each, 0);
  return TITLE_SIZES.find((size) => width * size <= 1.8 * MEASURE) ?? 44;
}

const TITLE_SIZES = [72, 64, 56, 50, 44];

function familyOf(faces: readonly { name: string }[]): string {
  return faces.map(({ name }) => name).join(", ");
}

import { ButtonLink } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { KeepClaim } from "./keep-claim";
import type { KeptClaim } from "./save-claim";

/**
 * The next step after weighing: save the claim, or sign in first and come back to it. `wayBack` is the address to
 * come back to, and whether the whole claim fits into it.
 */
export function KeepFrame({
  locale,
  signedIn,
  claim,
  wayBack,
}: {
  locale: Locale;
  signedIn: boolean;
  claim: KeptClaim;
  wayBack: { address: string; whole: boolean };
}) {
  const t = translator(locale, "realityCheck");
  const next = encodeURIComponent(wayBack.address);
  if (!signedIn) {
    return (
      <Frame
        title={t("keepTitle")}
        action={
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={`/${locale}/sign-up?next=${next}`}>{t("signUp")}</ButtonLink>
            <ButtonLink href={`/${locale}/sign-in?next=${next}`} variant="secondary">
              {t("signIn")}
            </ButtonLink>
          </div>
        }
      >
        <p>{t("signInToKeep")}</p>
        {wayBack.whole ? null : <p className="text-muted">{t("signInShort")}</p>}
      </Frame>
    );
  }
  return (
    <Frame
      title={t("keepTitle")}
      action={
        claim.text === "" ? null : (
          <KeepClaim
            claim={claim}
            place={`/${locale}/claims`}
            words={{
              keep: t("keep"),
              keeping: t("keeping"),
              kept: t("kept"),
              open: t("keptOpen"),
              failed: t("keepFailed"),
            }}
          />
        )
      }
    >
      <p>{claim.text === "" ? t("keepNoText") : t("keepText")}</p>
      <noscript>
        <p>{t("keepNoScript")}</p>
      </noscript>
    </Frame>
  );
}

"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { useRecordForm } from "@/components/forms/use-record-form";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";

/**
 * Asks for the password and deletes the account, then leaves for the landing page with a full load, which confirms
 * it.
 */
export function RemovalForm({ onCancel }: { onCancel: () => void }) {
  const t = useTranslations("security");
  const common = useTranslations("common");
  const locale = useLocale();
  const form = useRecordForm({
    schema: () => import("@/lib/contract/inputs/account").then(({ removeAccount }) => removeAccount),
    read: (typed) => ({ password: typed.text("password") }),
    // Not a mutation: after one the page's data is fetched again, and there is no account left to fetch it for.
    save: (input) => api.account.remove.call(input),
    onSaved: () => window.location.replace(`/${locale}?account=removed`),
  });
  return (
    <form {...form.attributes} className="grid gap-4">
      <TextField
        {...form.field("password")}
        label={t("removalPassword")}
        type="password"
        autoComplete="current-password"
        required
      />
      <FormStatus failed>{form.refusal}</FormStatus>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="danger" pending={form.pending}>
          {t("removalConfirm")}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </form>
  );
}

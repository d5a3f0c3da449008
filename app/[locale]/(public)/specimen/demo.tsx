"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { NativeDialog } from "@/components/ui/native-dialog";
import { TextField } from "@/components/ui/text-field";
export function Demo() {
  const [open, setOpen] = useState(false);
  const t = useTranslations("errors");
  const c = useTranslations("common");
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("field.too-short", { limit: 12 })}</Button>
      <NativeDialog open={open} onClose={() => setOpen(false)} title="Title" closeLabel={c("close")}>
        <TextField label="in" />
        <Button>{c("save")}</Button>
      </NativeDialog>
    </>
  );
}

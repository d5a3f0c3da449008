"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import type { Path } from "./plan-queries";

/** The inactive paths, each with a button that resumes it and pauses the active one. */
export function OtherPaths({ paths }: { paths: readonly { path: Path; title: string }[] }) {
  const t = useTranslations("plan");
  const kinds = useTranslations("kinds");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [failure, setFailure] = useState<string | null>(null);
  const resume = useMutation({
    ...api.paths.patch.mutationOptions(),
    // Everything on the page depends on the active path, so the server renders it again.
    onSuccess: () => router.refresh(),
    onError: (error) => setFailure(t("failed", { why: apiErrorOf(error)?.message ?? errors("unreachable") })),
    onMutate: () => setFailure(null),
  });
  return (
    <Section title={t("other")} className="mt-12">
      <p className="mb-3 text-small text-muted">{t("resumeNote")}</p>
      <Rows>
        {paths.map(({ path, title }) => (
          <Row
            key={path.id}
            detail={[kinds(`pathStatus.${path.status}`), path.niche].filter(Boolean).join(" · ")}
            end={
              <Button
                variant="secondary"
                pending={resume.isPending && resume.variables?.id === path.id}
                aria-label={`${t("resume")}: ${title}`}
                onClick={() => resume.mutate({ id: path.id, version: path.version, status: "active" })}
              >
                {t("resume")}
              </Button>
            }
          >
            {title}
          </Row>
        ))}
      </Rows>
      <FormStatus failed>{failure}</FormStatus>
    </Section>
  );
}

import { Staircase } from "@/components/progress/staircase";
import { TrackerShell } from "@/components/shell/tracker-shell";
import { Button, ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceField } from "@/components/ui/choice-field";
import { DateField } from "@/components/ui/date-field";
import { Definitions } from "@/components/ui/definitions";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Figures } from "@/components/ui/figures";
import { FormStatus } from "@/components/ui/form-status";
import { FractionMark } from "@/components/ui/fraction-mark";
import { Frame } from "@/components/ui/frame";
import { NumberField } from "@/components/ui/number-field";
import { PageHeader } from "@/components/ui/page-header";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { stages } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { Demo } from "./demo";

export default async function Page({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string>>;
}) {
  const locale = await pageLocale(params);
  const k = translator(locale, "kinds");
  const f = formats(locale);
  const { crash, shell } = await searchParams;
  if (crash) throw new Error("crash");
  if (shell)
    return (
      <TrackerShell locale={locale}>
        <PageHeader title="你在「系统构建者」，离「产品拥有者」还差两条规则" lead="本周有两位客户该跟进了。" />
      </TrackerShell>
    );
  const steps = stages.flatMap((stage, at) =>
    stage === "foundation"
      ? []
      : [{ stage, name: k(`stage.${stage}`), note: at < 3 ? f.day("2026-03-09") : undefined, reached: at < 3 }],
  );
  return (
    <div className="grid gap-10 pt-8">
      <PageHeader
        title={
          locale === "zh"
            ? "你在「系统构建者」，离「产品拥有者」还差两条规则"
            : "You are a system builder, two rules from product owner"
        }
        lead="Lead"
        actions={<Button>Do</Button>}
      />
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="grid gap-8">
          <Staircase
            steps={steps}
            current="system-builder"
            here={locale === "zh" ? "你在这里" : "You are here"}
            ground="F"
          />
          <Staircase
            steps={steps.map((s) => ({ ...s, reached: false }))}
            current="foundation"
            here={locale === "zh" ? "你在这里" : "You are here"}
            ground={k("stage.foundation")}
          />
          <Section title="通往产品拥有者">
            <Rows>
              <Row mark={<FractionMark fraction={1} />} end="1 / 1">
                One
              </Row>
              <Row
                mark={<FractionMark fraction={0.62} />}
                end="31.4 / 50"
                href="#x"
                detail={
                  <span data-stage="product-owner">
                    <ProgressBar fraction={0.62} label="x" />
                  </span>
                }
              >
                Two
              </Row>
              <Row lead={f.relativeDay("2026-03-10", "2026-03-09")} end={f.money(824050, "CNY")}>
                {f.date("2026-03-09")} {f.weekday("2026-03-09")} {f.month("2026-03")} {f.monthOfYear("2026-03")}{" "}
                {f.percent(31.44)} {f.money(1200, "JPY")}
              </Row>
            </Rows>
          </Section>
          <Frame title="最近的一步" action={<Button>记收入</Button>}>
            再记一笔五月的收入。
          </Frame>
          <EmptyState
            title="Nothing here"
            actions={
              <>
                <Button>Add</Button>
                <ButtonLink href="#" variant="secondary">
                  Go
                </ButtonLink>
              </>
            }
          >
            Why it is empty.
          </EmptyState>
          <Disclosure summary="More">Content</Disclosure>
        </div>
        <div className="grid content-start gap-6">
          <Figures
            items={[
              { label: "收入", value: f.money(824000, "CNY") },
              { label: "时薪", value: f.money(18600, "CNY"), note: "5" },
              { label: "share", value: "31.4%" },
            ]}
          />
          <TextField label="Name" hint="A hint" />
          <TextField label="Mail" aside="optional" error="Please fill this in." defaultValue="x" />
          <TextArea label="Problem" />
          <NumberField label="Amount" unit="CNY" />
          <DateField label="Day" defaultValue="2026-03-09" />
          <SelectField label="Channel" options={[{ value: "a", label: "闲鱼" }]} />
          <Checkbox label="Agree" hint="hint" />
          <ChoiceField
            legend="Pick"
            name="p"
            choices={[
              { value: "a", label: "A", hint: "hint a" },
              { value: "b", label: "B" },
            ]}
          />
          <div className="flex flex-wrap gap-3">
            <Button>Primary</Button>
            <Button variant="secondary">Secondary</Button>
            <Button variant="quiet">Quiet</Button>
            <Button variant="danger">Danger</Button>
          </div>
          <FormStatus failed>Failed.</FormStatus>
          <TextsInBrowser locale={locale} namespaces={["common", "errors"]}>
            <Demo />
          </TextsInBrowser>
          <Definitions
            items={[
              { term: "Term", value: "Value" },
              { term: "Term 2", value: "Value" },
            ]}
          />
        </div>
      </div>
    </div>
  );
}

"use client";

/** The reader's time zone as a hidden field, since the server cannot know it. Without scripts it stays empty. */
export function TimeZoneInput() {
  return (
    <input
      type="hidden"
      name="timeZone"
      ref={(input) => {
        if (input) input.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
      }}
    />
  );
}

/** Tailwind is the only transformation the stylesheet needs. */
export default { plugins: { "@tailwindcss/postcss": {} } };

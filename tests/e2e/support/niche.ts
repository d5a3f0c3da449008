/** What the walker types, in either language. */
export const niche = {
  zh: {
    who: "开淘宝茶店的小老板",
    pain: "写商品文案要一整天",
    client: "小满茶业",
    deal: "二十条商品文案",
    title: "改写茶店标题",
  },
  en: {
    who: "Owners of small tea shops",
    pain: "Product texts take a day",
    client: "Ripe Tea",
    deal: "Twenty product texts",
    title: "Rewrite of tea titles",
  },
};

/** The first item of each name, in the order of the items. */
export function onceEach<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
): readonly Item[] {
  const known = new Map<string, Item>()
  for (const item of items) if (!known.has(name(item))) known.set(name(item), item)
  return [...known.values()]
}

/** The last item of each name, in the place of its first. */
export function lastOfEach<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
): readonly Item[] {
  return [...new Map(items.map((one) => [name(one), one])).values()]
}

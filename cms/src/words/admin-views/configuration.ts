/** How Strapi's content manager keeps the view of one type. Contract: @strapi/content-manager 5.54, services/configuration. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldMetadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

export interface FieldMetadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

/** The part of a configuration that concerns some fields only. */
export function restrictTo(configuration: Configuration, fields: ReadonlySet<string>): Configuration {
  const { settings, metadatas, layouts } = configuration;
  return {
    settings,
    metadatas: Object.fromEntries(Object.entries(metadatas).filter(([name]) => fields.has(name))),
    layouts: {
      list: layouts.list.filter((name) => fields.has(name)),
      edit: layouts.edit.map((row) => row.filter(({ name }) => fields.has(name))).filter((row) => row.length > 0),
    },
  };
}

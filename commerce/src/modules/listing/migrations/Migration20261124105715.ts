import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124105715 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "taxonomy_entry" drop constraint if exists "taxonomy_entry_kind_number_unique";`);
    this.addSql(`alter table if exists "product_detail" drop constraint if exists "product_detail_handle_unique";`);
    this.addSql(`alter table if exists "product_detail" drop constraint if exists "product_detail_product_id_unique";`);
    this.addSql(`create table if not exists "product_detail" ("id" text not null, "product_id" text not null, "handle" text not null, "set_number" integer not null, "group_number" integer not null, "source_group" text null, "source_set" text null, "producer_handle" text null, "place" jsonb not null, "province_code" text null, "commune_code" text null, "facts" jsonb not null, "summary" text not null, "story" text null, "variant_facts" jsonb not null, "price_as_of" text null, "price_max" integer null, "selling_unit" jsonb null, "parcel" jsonb null, "shelf_life" jsonb null, "storage" jsonb null, "season_months" jsonb null, "flags" jsonb not null, "shippable" boolean not null, "supply" jsonb null, "sources" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_detail_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_detail_deleted_at" ON "product_detail" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_detail_product_id_unique" ON "product_detail" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_detail_handle_unique" ON "product_detail" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_detail_producer_handle" ON "product_detail" ("producer_handle") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "taxonomy_entry" ("id" text not null, "kind" text check ("kind" in ('group', 'product-group', 'set')) not null, "number" integer not null, "group_number" integer not null, "product_group_number" integer null, "name" text not null, "short_name" text not null, "name_en" text not null, "slug" text not null, "category_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "taxonomy_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_taxonomy_entry_deleted_at" ON "taxonomy_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_taxonomy_entry_kind_number_unique" ON "taxonomy_entry" ("kind", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_taxonomy_entry_category_id" ON "taxonomy_entry" ("category_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_detail" cascade;`);

    this.addSql(`drop table if exists "taxonomy_entry" cascade;`);
  }

}

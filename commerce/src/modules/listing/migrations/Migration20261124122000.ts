import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124122000 extends Migration {

  override async up(): Promise<void> {
    // Every product's record has its trace code from now on: whoever read the catalogue reads it anew.
    this.addSql(`alter table if exists "product_detail" add column if not exists "trace_code" text null;`);
    this.addSql(`update "product_detail" set "updated_at" = now();`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_detail_trace_code_unique" ON "product_detail" ("trace_code") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_product_detail_trace_code_unique";`);
    this.addSql(`alter table if exists "product_detail" drop column if exists "trace_code";`);
  }

}

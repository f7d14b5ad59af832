import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124122500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "admin_unit" drop constraint if exists "admin_unit_scheme_check";`);
    this.addSql(`alter table if exists "admin_unit" add constraint "admin_unit_scheme_check" check ("scheme" in ('earlier', 'before-2025-07', 'today'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "admin_unit" where "scheme" = 'earlier';`);
    this.addSql(`alter table if exists "admin_unit" drop constraint if exists "admin_unit_scheme_check";`);
    this.addSql(`alter table if exists "admin_unit" add constraint "admin_unit_scheme_check" check ("scheme" in ('before-2025-07', 'today'));`);
  }

}

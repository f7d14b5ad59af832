import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124123900 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_certificate" add column if not exists "scale" text null;`);
    this.addSql(`alter table if exists "ocop_certificate" drop constraint if exists scale_known;`);
    this.addSql(`alter table if exists "ocop_certificate" add constraint scale_known check (scale in ('2019', '148/2023', '26/2026'));`);

    // The criteria a paper names are history as its other words are.
    this.addSql(`create or replace function certificate_keeps_scale() returns trigger language plpgsql as $$
begin
  if old.scale is not null and old.scale is distinct from new.scale then
    raise exception 'certificate % is history and stays', old.code;
  end if;
  return new;
end $$;`);
    this.addSql(`drop trigger if exists certificate_keeps_scale on "ocop_certificate";`);
    this.addSql(`create trigger certificate_keeps_scale before update on "ocop_certificate" for each row execute function certificate_keeps_scale();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists certificate_keeps_scale on "ocop_certificate";`);
    this.addSql(`drop function if exists certificate_keeps_scale();`);
    this.addSql(`alter table if exists "ocop_certificate" drop column if exists "scale";`);
  }

}

package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lineofsight.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database keeps people from what is not theirs, whatever the pages do. */
class AccessSchemaTests {

    /** Tables without row-level security, each with its reason. */
    static final Map<String, String> UNGUARDED =
            Map.of(
                    "public.flyway_schema_history",
                    "the migrations' own; the application has no right on it");

    /** Policies that let everybody read, each with its reason. */
    static final Map<String, String> OPEN_TO_ALL =
            Map.of(
                    "timescales.rule.rule_read",
                    "published rules, which hold nothing about anybody");

    /** Tables of pathways that are not part of a case record, each with its reason. */
    private static final Map<String, String> WITHOUT_RECORD =
            Map.ofEntries(
                    Map.entry("frontdoor.contact", "it is the record"),
                    Map.entry("childprotection.case_record", "it is the record"),
                    Map.entry("childprotection.report_fee", "the scheme, which is about nobody"),
                    Map.entry(
                            "childprotection.elsewhere_child",
                            "it is the record of a child of the council's system"),
                    Map.entry(
                            "childprotection.elsewhere_delivery",
                            "an extract that came, which says nothing of anybody"),
                    Map.entry(
                            "childprotection.elsewhere_arrived",
                            "what an extract says before it is taken: no record yet"),
                    Map.entry(
                            "childprotection.elsewhere_arrived_child",
                            "what an extract says before it is taken: no record yet"),
                    Map.entry("earlyhelp.contact", "it is the record"),
                    Map.entry("earlyhelp.family", "it is the record"),
                    Map.entry("frontdoor.referral_draft", "it is its author's, and no record yet"),
                    Map.entry(
                            "practicetools.area",
                            "the local lists, which hold nothing about anybody"),
                    Map.entry("practicetools.tool", "it is the record"),
                    Map.entry("practicetools.chronology", "it is the record"),
                    Map.entry("frontdoor.import", "it is the file's, whose rows become records"),
                    Map.entry("frontdoor.import_file", "the file itself, with its import"),
                    Map.entry("frontdoor.import_line", "what became of a line, with its import"),
                    Map.entry("frontdoor.import_layout", "which column is what, for all files"),
                    Map.entry("frontdoor.guide", "it is about no case"),
                    Map.entry(
                            "frontdoor.mirror_sample",
                            "it is drawn from many, its items name each"),
                    Map.entry("frontdoor.guide_sign", "it is about no case"),
                    Map.entry("frontdoor.call", "it is the record, and belongs to no contact"),
                    Map.entry("frontdoor.call_line", "which import brought a call"),
                    Map.entry("frontdoor.call_back", "who called back, with its call"));

    /** What the application may delete: nothing that is part of a record. */
    private static final Map<String, String> DELETABLE =
            Map.ofEntries(
                    Map.entry("access.session", "signing out ends it"),
                    Map.entry("intake.answer", "a key is kept for two days"),
                    Map.entry(
                            "intake.delivery",
                            "an event is kept for three months, and says nothing"),
                    Map.entry(
                            "frontdoor.triage_sign",
                            "a contact that is triaged anew has other signs"),
                    Map.entry("platform.draft", "a draft ends when it is sent or thrown away"),
                    Map.entry("platform.held_form", "it is handed back once"),
                    Map.entry(
                            "frontdoor.referral_draft",
                            "a draft ends when it is sent or thrown away"),
                    Map.entry(
                            "childprotection.elsewhere_arrived",
                            "what an extract says is forgotten once it is taken"),
                    Map.entry(
                            "childprotection.elsewhere_arrived_child",
                            "what an extract says is forgotten once it is taken"),
                    Map.entry("extracts.sheet", "reading a file anew finds its tables anew"),
                    Map.entry("extracts.problem", "reading a file anew finds its problems anew"));

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private final JdbcClient owner = DATABASE.asOwner();

    static final String TABLES =
            """
            (select n.nspname, n.nspname || '.' || c.relname as name, c.*
               from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname !~ '^(pg_|information_schema$)' and c.relkind in ('r', 'p')) t\
            """;

    /** In a pathway's schema everything is; in a kernel's, what is kept about a subject. */
    private static final String PART_OF_A_RECORD =
            """
            (nspname in ('%s')
             or exists (select 1 from pg_attribute where attrelid = t.oid and attname = 'subject_id'))\
            """
                    .formatted(String.join("', '", House.modulesOn("pathway")));

    @Test
    void every_table_is_guarded_even_from_its_owner() {
        assertThat(
                        names(
                                "select name from "
                                        + TABLES
                                        + " where not (relrowsecurity and relforcerowsecurity"
                                        + " and exists (select 1 from pg_policy where polrelid = t.oid))"))
                .as(
                        "Enable and force row level security on these and give them a policy, or name them in UNGUARDED")
                .containsExactlyInAnyOrderElementsOf(UNGUARDED.keySet());
    }

    @Test
    void what_is_not_guarded_is_out_of_the_applications_reach() {
        assertThat(UNGUARDED.keySet())
                .filteredOn(table -> mayDo(table, "select,insert,update,delete,truncate"))
                .isEmpty();
    }

    @Test
    void every_policy_asks_who_is_acting() {
        assertThat(policies("polqual = 'true' or polwithcheck = 'true'"))
                .as(
                        "A policy that asks nothing lets everybody in. Ask for the actor, or name it in OPEN_TO_ALL")
                .containsExactlyInAnyOrderElementsOf(OPEN_TO_ALL.keySet());
    }

    /** Outside a sub-select the function is called for every row, a thousand times on a list. */
    @Test
    void policies_ask_once_for_each_statement() {
        assertThat(policies("qual || ' ' || check_ ~ '(?<!SELECT )\\m[a-z_]+\\.[a-z_]+\\(\\)'"))
                .as("Write (select platform.actor_role()) and not platform.actor_role()")
                .isEmpty();
    }

    @Test
    void what_belongs_to_a_record_says_which() {
        assertThat(
                        names(
                                "select name from "
                                        + TABLES
                                        + " where "
                                        + PART_OF_A_RECORD
                                        + " and not exists (select 1 from pg_attribute where attrelid = t.oid and attname = 'record_id')"))
                .as(
                        "Give these a record_id, the record whose readers may read them, or name them in WITHOUT_RECORD")
                .containsExactlyInAnyOrderElementsOf(WITHOUT_RECORD.keySet());
    }

    @Test
    void what_belongs_to_a_record_is_found_by_it() {
        assertThat(
                        names(
                                "select name from "
                                        + TABLES
                                        + " join pg_attribute a on a.attrelid = t.oid and a.attname = 'record_id'"
                                        + " where "
                                        + PART_OF_A_RECORD
                                        + " and not exists (select 1 from pg_index where indrelid = t.oid and indkey[0] = a.attnum and indpred is null)"))
                .as("Begin an index of these with record_id: policies and pages look there")
                .isEmpty();
    }

    @Test
    void nothing_reads_with_somebody_elses_rights() {
        assertThat(
                        names(
                                """
                                select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                                where prosecdef and n.nspname !~ '^(pg_|information_schema$)'
                                union all
                                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname !~ '^(pg_|information_schema$)'
                                  and (c.relkind = 'm' or c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))
                                """))
                .as(
                        "Make views with (security_invoker = true); no security definer, no materialised view: they know no actor")
                .isEmpty();
    }

    @Test
    void the_audit_can_be_added_to_and_nothing_else() {
        assertThat(List.of("platform.audit", "platform.audit_seal"))
                .filteredOn(table ->
                        mayDo(table, "update,delete,truncate,trigger") || mayChangeAColumn(table))
                .isEmpty();
    }

    @Test
    void the_application_deletes_nothing_that_is_part_of_a_record() {
        assertThat(
                        names("select name from " + TABLES).stream()
                                .filter(table -> mayDo(table, "delete,truncate")))
                .as(
                        "Records are closed, not deleted. Take the right away, or name the table in DELETABLE")
                .containsExactlyInAnyOrderElementsOf(DELETABLE.keySet());
    }

    private List<String> policies(String wrong) {
        return names(
                """
                select name from (
                    select t.name || '.' || p.polname as name, pg_get_expr(polqual, polrelid) as polqual,
                           pg_get_expr(polwithcheck, polrelid) as polwithcheck,
                           coalesce(pg_get_expr(polqual, polrelid), '') as qual,
                           coalesce(pg_get_expr(polwithcheck, polrelid), '') as check_
                    from pg_policy p join %s on t.oid = p.polrelid) policy
                where %s
                """
                        .formatted(TABLES, wrong));
    }

    private boolean mayDo(String table, String privileges) {
        return is(
                "select has_table_privilege('lineofsight_app', :table, '%s')".formatted(privileges),
                table);
    }

    private boolean mayChangeAColumn(String table) {
        return is("select has_any_column_privilege('lineofsight_app', :table, 'update')", table);
    }

    private boolean is(String question, String table) {
        return owner.sql(question).param("table", table).query(Boolean.class).single();
    }

    private List<String> names(String query) {
        return owner.sql(query).query((row, number) -> row.getString(1)).list();
    }
}

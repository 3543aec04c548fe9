package org.lineofsight.exchange.extracts.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.lineofsight.pathway.childprotection.elsewhere.ExtractSource;
import org.lineofsight.pathway.childprotection.elsewhere.FactKind;
import org.lineofsight.platform.tables.Wanted;

/** The tables of the Standard Safeguarding Dataset that hold facts kept here. */
final class SafeguardingDataset {

    static final List<Shape> SHAPES =
            List.of(
                    shape(
                            "ssd_person",
                            "People",
                            Set.of(),
                            columns(
                                    needed("child", "Child’s number", "pers_person_id"),
                                    useful("given", "Given names", "pers_forename"),
                                    useful("family", "Family name", "pers_surname"),
                                    useful("born", "Date of birth", "pers_dob"),
                                    useful(
                                            "expected",
                                            "Expected date of birth",
                                            "pers_expected_dob"),
                                    useful(
                                            "nhs",
                                            "NHS number",
                                            "pers_common_child_id",
                                            "pers_nhs_number"),
                                    useful("upn", "Unique pupil number", "pers_upn")),
                            ExtractRow::names),
                    shape(
                            "ssd_linked_identifiers",
                            "Linked numbers",
                            Set.of(),
                            columns(
                                    needed("child", "Child’s number", "link_person_id"),
                                    needed("type", "Kind of number", "link_identifier_type"),
                                    needed("value", "Number", "link_identifier_value")),
                            ExtractRow::numbered),
                    shape(
                            "ssd_send",
                            "Special educational needs (pupil numbers alone)",
                            Set.of(),
                            columns(
                                    needed("child", "Child’s number", "send_person_id"),
                                    needed("upn", "Unique pupil number", "send_upn")),
                            ExtractRow::names),
                    shape(
                            "ssd_contacts",
                            "Contacts",
                            Set.of(FactKind.CONTACT),
                            columns(
                                    needed("key", "Contact’s number", "cont_contact_id"),
                                    needed("child", "Child’s number", "cont_person_id"),
                                    needed("on", "Date", "cont_contact_date"),
                                    useful(
                                            "source",
                                            "Source",
                                            "cont_contact_source_desc",
                                            "cont_contact_source_code"),
                                    useful("outcome", "Outcome", "cont_contact_outcome_json")),
                            row ->
                                    row.fact(FactKind.CONTACT, "on")
                                            .key("key")
                                            .code("Source", row.code("source"))
                                            .code("Outcome", row.flags("outcome"))
                                            .add()),
                    shape(
                            "ssd_early_help_episodes",
                            "Early help",
                            Set.of(FactKind.EARLY_HELP),
                            columns(
                                    needed("key", "Episode’s number", "earl_episode_id"),
                                    needed("child", "Child’s number", "earl_person_id"),
                                    needed("on", "Started", "earl_episode_start_date"),
                                    useful("ended", "Ended", "earl_episode_end_date"),
                                    useful("reason", "Reason", "earl_episode_reason"),
                                    useful(
                                            "endreason",
                                            "Reason it ended",
                                            "earl_episode_end_reason")),
                            row ->
                                    row.fact(FactKind.EARLY_HELP, "on")
                                            .key("key")
                                            .ended("ended")
                                            .code("Reason", row.code("reason"))
                                            .code("Ended because", row.code("endreason"))
                                            .add()),
                    shape(
                            "ssd_cin_episodes",
                            "Referrals",
                            Set.of(FactKind.REFERRAL),
                            columns(
                                    needed("key", "Referral’s number", "cine_referral_id"),
                                    needed("child", "Child’s number", "cine_person_id"),
                                    needed("on", "Date of referral", "cine_referral_date"),
                                    useful("ended", "Closed", "cine_close_date"),
                                    useful(
                                            "source",
                                            "Source",
                                            "cine_referral_source_desc",
                                            "cine_referral_source_code"),
                                    useful("need", "Primary need", "cine_cin_primary_need_code"),
                                    useful("outcome", "Outcome", "cine_referral_outcome_json"),
                                    useful("nfa", "No further action", "cine_referral_nfa"),
                                    useful("closed", "Reason closed", "cine_close_reason")),
                            row ->
                                    row.fact(FactKind.REFERRAL, "on")
                                            .key("key")
                                            .ended("ended")
                                            .code("Source", row.code("source"))
                                            .code("Primary need", row.code("need"))
                                            .code("Outcome", row.flags("outcome"))
                                            .code("No further action", row.yesNo("nfa"))
                                            .code("Closed because", row.code("closed"))
                                            .add()),
                    shape(
                            "ssd_cin_assessments",
                            "Assessments",
                            Set.of(FactKind.ASSESSMENT),
                            columns(
                                    needed("key", "Assessment’s number", "cina_assessment_id"),
                                    needed("child", "Child’s number", "cina_person_id"),
                                    needed("on", "Started", "cina_assessment_start_date"),
                                    useful("ended", "Authorised", "cina_assessment_auth_date"),
                                    useful("seen", "Child seen", "cina_assessment_child_seen"),
                                    useful("outcome", "Outcome", "cina_assessment_outcome_json"),
                                    useful(
                                            "nfa",
                                            "No further action",
                                            "cina_assessment_outcome_nfa")),
                            row ->
                                    row.fact(FactKind.ASSESSMENT, "on")
                                            .key("key")
                                            .ended("ended")
                                            .code("Child seen", row.yesNo("seen"))
                                            .code("Outcome", row.flags("outcome"))
                                            .code("No further action", row.yesNo("nfa"))
                                            .add()),
                    shape(
                            "ssd_s47_enquiry",
                            "Section 47 enquiries",
                            Set.of(FactKind.STRATEGY_DISCUSSION, FactKind.SECTION_47),
                            columns(
                                    needed("key", "Enquiry’s number", "s47e_s47_enquiry_id"),
                                    needed("child", "Child’s number", "s47e_person_id"),
                                    needed(
                                            "on",
                                            "Strategy discussion that began it",
                                            "s47e_s47_start_date"),
                                    useful("ended", "Completed", "s47e_s47_end_date"),
                                    useful("nfa", "No further action", "s47e_s47_nfa"),
                                    useful("outcome", "Outcome", "s47e_s47_outcome_json")),
                            row -> {
                                row.fact(FactKind.STRATEGY_DISCUSSION, "on").key("key").add();
                                row.fact(FactKind.SECTION_47, "on")
                                        .key("key")
                                        .ended("ended")
                                        .code("Outcome", row.flags("outcome"))
                                        .code("No further action", row.yesNo("nfa"))
                                        .add();
                            }),
                    shape(
                            "ssd_initial_cp_conference",
                            "Initial child protection conferences",
                            Set.of(FactKind.INITIAL_CONFERENCE),
                            columns(
                                    needed("key", "Conference’s number", "icpc_icpc_id"),
                                    needed("child", "Child’s number", "icpc_person_id"),
                                    needed("on", "Held", "icpc_icpc_date"),
                                    useful(
                                            "plan",
                                            "Child protection plan",
                                            "icpc_icpc_outcome_cp_flag"),
                                    useful("transfer", "Transfer in", "icpc_icpc_transfer_in")),
                            row ->
                                    row.fact(FactKind.INITIAL_CONFERENCE, "on")
                                            .key("key")
                                            .wherePresent()
                                            .code("Child protection plan", row.yesNo("plan"))
                                            .code("Transfer in", row.yesNo("transfer"))
                                            .add()),
                    shape(
                            "ssd_cp_plans",
                            "Child protection plans",
                            Set.of(FactKind.CHILD_PROTECTION_PLAN),
                            columns(
                                    needed("key", "Plan’s number", "cppl_cp_plan_id"),
                                    needed("child", "Child’s number", "cppl_person_id"),
                                    needed("on", "Started", "cppl_cp_plan_start_date"),
                                    useful("ended", "Ended", "cppl_cp_plan_end_date"),
                                    useful(
                                            "first",
                                            "First category",
                                            "cppl_cp_plan_initial_category"),
                                    useful(
                                            "latest",
                                            "Latest category",
                                            "cppl_cp_plan_latest_category"),
                                    useful("ola", "Another authority’s plan", "cppl_cp_plan_ola")),
                            row ->
                                    row.fact(FactKind.CHILD_PROTECTION_PLAN, "on")
                                            .key("key")
                                            .ended("ended")
                                            .code("First category", row.code("first"))
                                            .code("Latest category", row.code("latest"))
                                            .code("Another authority’s plan", row.yesNo("ola"))
                                            .add()),
                    shape(
                            "ssd_cp_reviews",
                            "Review child protection conferences",
                            Set.of(FactKind.REVIEW_CONFERENCE),
                            columns(
                                    needed("key", "Review’s number", "cppr_cp_review_id"),
                                    needed("child", "Child’s number", "cppr_person_id"),
                                    needed("on", "Held", "cppr_cp_review_date"),
                                    useful(
                                            "continues",
                                            "Plan continues",
                                            "cppr_cp_review_outcome_continue_cp"),
                                    useful(
                                            "quorate",
                                            "Ticked as quorate",
                                            "cppr_cp_review_quorate")),
                            row ->
                                    row.fact(FactKind.REVIEW_CONFERENCE, "on")
                                            .key("key")
                                            .wherePresent()
                                            .code("Plan continues", row.yesNo("continues"))
                                            .code("Ticked as quorate", row.yesNo("quorate"))
                                            .add()),
                    shape(
                            "ssd_cin_plans",
                            "Child in need plans",
                            Set.of(FactKind.CHILD_IN_NEED_PLAN),
                            columns(
                                    needed("key", "Plan’s number", "cinp_cin_plan_id"),
                                    needed("child", "Child’s number", "cinp_person_id"),
                                    needed("on", "Started", "cinp_cin_plan_start_date"),
                                    useful("ended", "Ended", "cinp_cin_plan_end_date")),
                            row ->
                                    row.fact(FactKind.CHILD_IN_NEED_PLAN, "on")
                                            .key("key")
                                            .ended("ended")
                                            .add()),
                    shape(
                            "ssd_cla_episodes",
                            "Episodes of being looked after",
                            Set.of(FactKind.LOOKED_AFTER),
                            columns(
                                    needed("key", "Episode’s number", "clae_cla_episode_id"),
                                    needed("child", "Child’s number", "clae_person_id"),
                                    needed("on", "Started", "clae_cla_episode_start_date"),
                                    useful("ended", "Ended", "clae_cla_episode_ceased_date"),
                                    useful("since", "Entered care", "clae_entered_care_date"),
                                    useful(
                                            "why",
                                            "Reason it started",
                                            "clae_cla_episode_start_reason"),
                                    useful(
                                            "ceased",
                                            "Reason it ended",
                                            "clae_cla_episode_ceased_reason",
                                            "clae_cla_episode_cease_reason"),
                                    useful("need", "Need", "clae_cla_primary_need_code")),
                            row ->
                                    row.fact(FactKind.LOOKED_AFTER, "on")
                                            .key("key")
                                            .ended("ended")
                                            .since("since")
                                            .code("Reason it started", row.code("why"))
                                            .code("Reason it ended", row.code("ceased"))
                                            .code("Need", row.code("need"))
                                            .add()),
                    visits("ssd_cin_visits", "cinv_cin", "cinv", "child in need"),
                    visits("ssd_cp_visits", "cppv_cp", "cppv", "child protection"),
                    visits("ssd_cla_visits", "clav_cla", "clav", "looked after"));

    private SafeguardingDataset() {}

    private static Shape visits(String code, String prefix, String person, String of) {
        return shape(
                code,
                "Visits: " + of,
                Set.of(FactKind.VISIT),
                columns(
                        needed("key", "Visit’s number", prefix + "_visit_id"),
                        needed("child", "Child’s number", person + "_person_id"),
                        needed("on", "Date", prefix + "_visit_date"),
                        useful("seen", "Seen", prefix + "_visit_seen"),
                        useful("alone", "Seen alone", prefix + "_visit_seen_alone")),
                row ->
                        row.fact(FactKind.VISIT, "on")
                                .key("key")
                                .code("For", of)
                                .code("Child seen", row.yesNo("seen"))
                                .code("Seen alone", row.yesNo("alone"))
                                .add());
    }

    private static Shape shape(
            String code,
            String title,
            Set<FactKind> kinds,
            List<Wanted> columns,
            Consumer<ExtractRow> says) {
        return new Shape(code, title, ExtractSource.SSD, columns, kinds, says);
    }

    private static List<Wanted> columns(Wanted... columns) {
        return List.of(columns);
    }

    private static Wanted needed(String key, String label, String... names) {
        return Wanted.needed(key, label, "", plain(names));
    }

    private static Wanted useful(String key, String label, String... names) {
        return Wanted.useful(key, label, "", plain(names));
    }

    /** As headings are compared: "pers_dob" and "PERS DOB" are one. */
    private static String[] plain(String... names) {
        var plain = new ArrayList<String>();
        for (var name : names) {
            plain.add(name.toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return plain.toArray(String[]::new);
    }
}

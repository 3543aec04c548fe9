package org.lineofsight.exchange.extracts.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.lineofsight.pathway.childprotection.elsewhere.ExtractSource;
import org.lineofsight.pathway.childprotection.elsewhere.FactKind;
import org.lineofsight.platform.tables.Wanted;

/**
 * Lists 1 to 8 of Annex A of the inspection framework. They bring no names, and no numbers of the
 * things themselves: the day stands for one.
 */
final class AnnexA {

    static final List<Shape> SHAPES =
            List.of(
                    list(
                            1,
                            "Contacts",
                            Set.of(FactKind.CONTACT),
                            columns(
                                    needed("on", "Date of Contact"),
                                    useful("source", "Contact Source")),
                            row ->
                                    row.fact(FactKind.CONTACT, "on")
                                            .code("Source", row.code("source"))
                                            .add()),
                    list(
                            2,
                            "Early help assessments",
                            Set.of(FactKind.EARLY_HELP),
                            columns(
                                    needed("on", "Assessment start date"),
                                    useful("ended", "Assessment completion date")),
                            row -> row.fact(FactKind.EARLY_HELP, "on").ended("ended").add()),
                    list(
                            3,
                            "Referrals",
                            Set.of(FactKind.REFERRAL),
                            columns(
                                    needed("on", "Date of referral", "Referral date"),
                                    useful("source", "Referral Source"),
                                    useful("nfa", "Referral NFA?")),
                            row ->
                                    row.fact(FactKind.REFERRAL, "on")
                                            .code("Source", row.code("source"))
                                            .code("No further action", row.yesNo("nfa"))
                                            .add()),
                    list(
                            4,
                            "Assessments",
                            Set.of(FactKind.ASSESSMENT),
                            columns(
                                    needed("on", "Continuous Assessment Start Date"),
                                    useful("seen", "Child Seen During Continuous Assessment"),
                                    useful("ended", "Continuous Assessment Date of Authorisation"),
                                    useful(
                                            "support",
                                            "Was the child assessed as requiring LA children's social care support?")),
                            row ->
                                    row.fact(FactKind.ASSESSMENT, "on")
                                            .ended("ended")
                                            .code("Child seen", row.yesNo("seen"))
                                            .code("Needs support", row.yesNo("support"))
                                            .add()),
                    list(
                            5,
                            "Section 47 enquiries and initial conferences",
                            Set.of(
                                    FactKind.STRATEGY_DISCUSSION,
                                    FactKind.SECTION_47,
                                    FactKind.INITIAL_CONFERENCE),
                            columns(
                                    needed(
                                            "on",
                                            "Strategy discussion initiating Section 47 Enquiry Start Date",
                                            "Strategy discussion date"),
                                    useful(
                                            "unnecessary",
                                            "Was an Initial Child Protection Conference deemed unnecessary?"),
                                    useful(
                                            "conference",
                                            "Date of Initial Child Protection Conference"),
                                    useful(
                                            "plan",
                                            "Did the Initial Child Protection Conference Result in a Child Protection Plan")),
                            row -> {
                                row.fact(FactKind.STRATEGY_DISCUSSION, "on").add();
                                row.fact(FactKind.SECTION_47, "on")
                                        .code("Conference unnecessary", row.yesNo("unnecessary"))
                                        .add();
                                row.fact(FactKind.INITIAL_CONFERENCE, "conference")
                                        .wherePresent()
                                        .code("Child protection plan", row.yesNo("plan"))
                                        .add();
                            }),
                    list(
                            6,
                            "Children in need",
                            Set.of(FactKind.OPEN_CASE, FactKind.CHILD_IN_NEED_PLAN),
                            columns(
                                    needed("on", "CIN Start Date"),
                                    useful("need", "Primary Need Code"),
                                    useful("seen", "Date Child Was Last Seen"),
                                    useful("ended", "CIN Closure Date"),
                                    useful("why", "Reason for Closure"),
                                    needed("status", "Case Status")),
                            AnnexA::inNeed),
                    list(
                            7,
                            "Child protection plans",
                            Set.of(FactKind.CHILD_PROTECTION_PLAN),
                            columns(
                                    needed("on", "Child Protection Plan Start Date"),
                                    useful("first", "Initial Category of Abuse"),
                                    useful("latest", "Latest Category of Abuse"),
                                    useful("visit", "Date of the Last Statutory Visit"),
                                    useful("alone", "Was the Child Seen Alone?"),
                                    useful("review", "Date of latest review conference"),
                                    useful("ended", "Child Protection Plan End Date")),
                            row -> {
                                row.fact(FactKind.CHILD_PROTECTION_PLAN, "on")
                                        .ended("ended")
                                        .code("First category", row.code("first"))
                                        .code("Latest category", row.code("latest"))
                                        .add();
                                row.fact(FactKind.VISIT, "visit")
                                        .wherePresent()
                                        .code("For", "child protection")
                                        .code("Seen alone", row.yesNo("alone"))
                                        .add();
                                row.fact(FactKind.REVIEW_CONFERENCE, "review").wherePresent().add();
                            }),
                    list(
                            8,
                            "Children looked after",
                            Set.of(FactKind.LOOKED_AFTER),
                            columns(
                                    needed("on", "Date Started to be Looked After"),
                                    useful("need", "Child's Category of Need"),
                                    useful("status", "Child's Legal Status"),
                                    useful("visit", "Date of Last Social Work Visit"),
                                    useful("ended", "Date Ceased to be Looked After"),
                                    useful("why", "Reason Ceased to be Looked After")),
                            row -> {
                                row.fact(FactKind.LOOKED_AFTER, "on")
                                        .ended("ended")
                                        .code("Need", row.code("need"))
                                        .code("Legal status", row.code("status"))
                                        .code("Reason it ended", row.code("why"))
                                        .add();
                                row.fact(FactKind.VISIT, "visit")
                                        .wherePresent()
                                        .code("For", "looked after")
                                        .add();
                            }));

    private AnnexA() {}

    /** One status stands for a child; “CIN plan” is the only thing that tells of such a plan. */
    private static void inNeed(ExtractRow row) {
        var status = row.code("status");
        var plan = status.toLowerCase(Locale.ROOT).matches(".*\\b(cin|child in need) plan.*");
        row.fact(plan ? FactKind.CHILD_IN_NEED_PLAN : FactKind.OPEN_CASE, "on")
                .wherePresent()
                .ended("ended")
                .code("Case status", status)
                .code("Primary need", row.code("need"))
                .code("Closed because", row.code("why"))
                .add();
        row.fact(FactKind.VISIT, "seen").wherePresent().code("For", "last seen").add();
    }

    private static Shape list(
            int number,
            String title,
            Set<FactKind> kinds,
            List<Wanted> columns,
            Consumer<ExtractRow> says) {
        var all = new ArrayList<Wanted>();
        all.add(
                needed(
                        "child",
                        "Child Unique ID",
                        "Unique Child ID",
                        "Child ID",
                        "Child identifier"));
        all.add(useful("born", "Date of Birth", "DOB"));
        all.addAll(columns);
        return new Shape(
                "list_" + number,
                "List %d: %s".formatted(number, title),
                ExtractSource.ANNEX_A,
                all,
                kinds,
                row -> {
                    row.names();
                    says.accept(row);
                });
    }

    private static List<Wanted> columns(Wanted... columns) {
        return List.of(columns);
    }

    private static Wanted needed(String key, String... headings) {
        return Wanted.needed(key, headings[0], "", plain(headings));
    }

    private static Wanted useful(String key, String... headings) {
        return Wanted.useful(key, headings[0], "", plain(headings));
    }

    private static String[] plain(String... headings) {
        var plain = new ArrayList<String>();
        for (var heading : headings) {
            plain.add(Shapes.plain(heading));
        }
        return plain.toArray(String[]::new);
    }
}

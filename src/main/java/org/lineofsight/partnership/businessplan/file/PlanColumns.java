package org.lineofsight.partnership.businessplan.file;

import java.util.List;
import org.lineofsight.platform.tables.Wanted;

/** The columns of a plan as a file, coming in and going out. */
final class PlanColumns {

    static final List<Wanted> ALL =
            List.of(
                    Wanted.needed("priority", "Priority", "1", "priority", "priority number"),
                    Wanted.needed(
                            "title",
                            "Priority title",
                            "",
                            "priority title",
                            "priority name",
                            "title"),
                    Wanted.useful("sponsor", "Sponsor", "", "sponsor", "priority sponsor", "owner"),
                    Wanted.useful(
                            "number", "Action", "1.1", "action", "action number", "number", "no"),
                    Wanted.needed(
                            "what",
                            "What",
                            "",
                            "what",
                            "what is to be done",
                            "action description",
                            "description"),
                    Wanted.useful(
                            "lead",
                            "Lead person",
                            "",
                            "lead person",
                            "lead person responsible",
                            "lead"),
                    Wanted.useful("boardLead", "Board lead", "", "board lead"),
                    Wanted.useful(
                            "agency", "Lead agency", "", "lead agency", "agency", "organisation"),
                    Wanted.useful(
                            "timescale",
                            "Target timescale and milestones",
                            "",
                            "target timescale and milestones",
                            "timescale and milestones",
                            "target timescale",
                            "timescale"),
                    Wanted.useful("due", "Due", "31/03/2027", "due", "due date", "date"),
                    Wanted.useful(
                            "milestones",
                            "Dated milestones",
                            "30/09/2026: launched",
                            "dated milestones",
                            "milestones"),
                    Wanted.useful("measures", "Measures", "", "measures", "measure"),
                    Wanted.useful("indicator", "Indicator", "", "indicator"),
                    Wanted.useful(
                            "outcomes",
                            "Outcomes",
                            "",
                            "outcomes",
                            "intended outcomes",
                            "outcome"));

    /** What goes out beside them, and is worked out or written here: never taken from a file. */
    static final List<String> ONLY_OUT =
            List.of("RAG", "Reason", "Done on", "Evidence of impact", "Progress");

    private PlanColumns() {}
}

package org.lineofsight.pathway.childprotection;

/** The section of the Children Act 1989 under which information is asked for. Stored by name. */
public enum Section {
    SECTION_17(
            "Section 17: what a child in need should have",
            "section 17",
            "Children Act 1989, section 17 and schedule 2: the council finds out what a child in need should have, as a rule with the family’s agreement. UK GDPR, article 6(1)(e); for health information article 9(2)(h) or Data Protection Act 2018, schedule 1, paragraph 18.",
            """
            1. Since when is each person your patient, and who is registered at the same address?
            2. What health, development or disability does each child have that bears on what they need? Are they brought when they should be?
            3. What did each child say or show, and what do you know of their days?
            4. What of the parents’ or carers’ own health bears on caring for the child, and what works well?
            5. Who else in health works with the family?\
            """),
    SECTION_47(
            "Section 47: whether a child suffers significant harm",
            "section 47",
            "Children Act 1989, section 47(9) to (11): the council makes enquiries, and NHS bodies among others help with them unless that would be unreasonable in all the circumstances. UK GDPR, article 6(1)(e); for health information Data Protection Act 2018, schedule 1, paragraph 18. Consent is not needed.",
            """
            1. What do you hold on injuries, neglect, or anything that did not fit what was told? With dates, and who saw it.
            2. Were the children brought when they should have been? Since when has each been seen, and by whom?
            3. What did each child say or show, in their own words where you have them?
            4. What of the parents’ or carers’ own health bears on the child’s safety: mental health, alcohol, drugs, violence at home?
            5. Is there anything that speaks against harm, or that keeps the children safe?\
            """);

    private final String label;
    private final String words;
    private final String basis;
    private final String questions;

    Section(String label, String words, String basis, String questions) {
        this.label = label;
        this.words = words;
        this.basis = basis;
        this.questions = questions;
    }

    public String label() {
        return label;
    }

    /** In a sentence: "section 47". */
    public String words() {
        return words;
    }

    /** By what right it is asked and answered, for whoever is asked. */
    public String basis() {
        return basis;
    }

    /** What is asked as a rule; to be changed for each case. The words are local. */
    public String questions() {
        return questions;
    }
}

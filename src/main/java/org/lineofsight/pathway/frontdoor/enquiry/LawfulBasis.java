package org.lineofsight.pathway.frontdoor.enquiry;

/**
 * By what right the information is asked for and given. The explanations are local words, not the
 * law's.
 */
public enum LawfulBasis {
    PUBLIC_TASK(
            "Public task: UK GDPR, article 6(1)(e)",
            "Sharing is needed for a task that the law gives to public bodies. The usual basis; consent is not needed for it."),
    SAFEGUARDING_CONDITION(
            "Safeguarding of children and individuals at risk: Data Protection Act 2018, schedule 1, part 2, paragraph 18",
            "For health, ethnicity and other special kinds of information, beside the public task, where consent cannot be had or asking would put somebody at risk."),
    VITAL_INTERESTS("Vital interests: UK GDPR, article 6(1)(d)", "Somebody’s life is in danger."),
    SECTION_47(
            "Children Act 1989, section 47",
            "The council has reasonable cause to suspect significant harm and makes enquiries; those that the section names help with them."),
    SECTION_17(
            "Children Act 1989, section 17",
            "The council finds out what help a child in need should have. Most often with the family’s agreement."),
    SECTION_11(
            "Children Act 2004, section 11",
            "Your agency carries out its work with regard to the need to safeguard children and promote their welfare."),
    CONSENT(
            "Consent: UK GDPR, article 6(1)(a)",
            "Only where the family can really say no, and nothing happens without it.");

    private final String label;
    private final String meaning;

    LawfulBasis(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}

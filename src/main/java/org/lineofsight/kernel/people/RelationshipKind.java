package org.lineofsight.kernel.people;

/** What somebody is to the person whose record it is: "mother of this child". */
public enum RelationshipKind {
    MOTHER("Mother", true),
    FATHER("Father", true),
    STEP_PARENT("Step-parent", true),
    FOSTER_CARER("Foster carer", true),
    OTHER_CARER("Other carer", true),
    GRANDPARENT("Grandparent", false),
    SIBLING("Brother or sister", false),
    OTHER_CHILD("Another child in the home", false),
    PARTNER_OF_PARENT("Partner of a parent", false),
    OTHER_RELATIVE("Another relative", false),
    OTHER_ADULT("Another adult", false),
    NOT_KNOWN("Not known", false);

    private final String label;
    private final boolean parentOrCarer;

    RelationshipKind(String label, boolean parentOrCarer) {
        this.label = label;
        this.parentOrCarer = parentOrCarer;
    }

    public String label() {
        return label;
    }

    public boolean parentOrCarer() {
        return parentOrCarer;
    }
}

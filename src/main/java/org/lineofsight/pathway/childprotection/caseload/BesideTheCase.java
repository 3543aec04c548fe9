package org.lineofsight.pathway.childprotection.caseload;

import org.lineofsight.platform.actor.Actor;

/** A slice that has something on the page of a case. */
public interface BesideTheCase {

    /** Where it stands among the others, the smallest first, in steps of ten. */
    int place();

    /** Under the reader's own rights. */
    CasePanel of(Case found, Actor reader);
}

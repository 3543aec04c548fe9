package org.lineofsight.pathway.frontdoor.mirror;

import java.util.List;

/** Notes of a discussion, one for each contact of the sample. */
public record NotesForm(List<String> notes) {}

package org.lineofsight.partnership.board.structure;

import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Strand;

/**
 * What is said of a group from a day on.
 *
 * @param reportsTo absent for one that reports to none here
 */
public record GroupDetails(
        String name, GroupKind kind, Strand strand, String purpose, @Nullable GroupId reportsTo) {}

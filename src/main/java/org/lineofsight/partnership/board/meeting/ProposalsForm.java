package org.lineofsight.partnership.board.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of that which is due goes on the agenda, as ticked.
 *
 * @param keys of {@link WhatIsDue.Proposal}
 */
public record ProposalsForm(List<String> keys) {

    public ProposalsForm(@Nullable List<String> keys) {
        this.keys = keys == null ? List.of() : List.copyOf(keys);
    }
}

package org.lineofsight.kernel.timescales;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** One clock: a rule running on one subject. */
public record ClockId(UUID value) implements EntityId {}

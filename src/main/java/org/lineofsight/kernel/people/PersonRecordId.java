package org.lineofsight.kernel.people;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** One agency's record of one person. The same person may have others, at other agencies. */
public record PersonRecordId(UUID value) implements EntityId {}

package org.lineofsight.kernel.agencies;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** A team within an organisation. */
public record TeamId(UUID value) implements EntityId {}

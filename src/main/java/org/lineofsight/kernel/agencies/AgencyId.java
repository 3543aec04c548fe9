package org.lineofsight.kernel.agencies;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** An organisation. */
public record AgencyId(UUID value) implements EntityId {}

package org.lineofsight.platform.time;

import java.util.UUID;

/**
 * The id of one kind of thing: a record of one {@link UUID}, so that a contact's id cannot be
 * passed for a child's.
 */
public interface EntityId {

    UUID value();
}

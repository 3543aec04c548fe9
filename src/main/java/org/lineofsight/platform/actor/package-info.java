/**
 * Who is acting, for which agency and in which role: bound once, enforced again by the database.
 */
@NamedInterface("actor")
@NullMarked
package org.lineofsight.platform.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

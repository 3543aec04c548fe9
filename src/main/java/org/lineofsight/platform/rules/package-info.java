/** Rules that can be broken, each with the published source it rests on. */
@NamedInterface("rules")
@NullMarked
package org.lineofsight.platform.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

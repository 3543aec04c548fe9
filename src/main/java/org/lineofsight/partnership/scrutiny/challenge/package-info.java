/** What the scrutineer puts to an agency or a group, the response, and what changed. */
@NamedInterface("challenge")
@NullMarked
package org.lineofsight.partnership.scrutiny.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

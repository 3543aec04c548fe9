/** What a social worker writes is agreed by a manager, or sent back; each answer stays. */
@NamedInterface("agreement")
@NullMarked
package org.lineofsight.pathway.childprotection.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

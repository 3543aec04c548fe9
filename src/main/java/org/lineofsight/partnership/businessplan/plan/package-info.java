/** The plan itself: begun, written, agreed, followed and closed. */
@NamedInterface("plan")
@NullMarked
package org.lineofsight.partnership.businessplan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Where the partnership stands with an edition of Working Together. */
@NamedInterface("compliance")
@NullMarked
package org.lineofsight.partnership.scrutiny.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

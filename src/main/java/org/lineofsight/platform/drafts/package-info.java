/** What people type is kept: drafts of any form, and forms held over a sign-in. */
@NamedInterface("drafts")
@NullMarked
package org.lineofsight.platform.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Pages: the frame, form fields, errors, and the one place where a request meets its actor. */
@NamedInterface("web")
@NullMarked
package org.lineofsight.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Asking practices and others for what they know, and what they answer. */
@NamedInterface("informationrequest")
@NullMarked
package org.lineofsight.pathway.childprotection.informationrequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

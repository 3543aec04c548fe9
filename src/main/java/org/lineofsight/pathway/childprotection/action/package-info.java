/** The actions of a case, and raising one. */
@NamedInterface("action")
@NullMarked
package org.lineofsight.pathway.childprotection.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Plans for children, child protection plans and child in need plans, kept by the same discipline:
 * outcomes with a measure, the people around the child meeting about progress, visits, an end with
 * its reason.
 */
@NamedInterface("plan")
@NullMarked
package org.lineofsight.pathway.childprotection.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

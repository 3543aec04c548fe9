/** The register: list, a policy’s page, figures of the years. */
@NamedInterface("register")
@NullMarked
package org.lineofsight.assurance.policies.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

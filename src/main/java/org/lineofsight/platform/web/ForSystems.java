package org.lineofsight.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lineofsight.platform.actor.Role;

/**
 * For other agencies' systems, which bring their credentials with each request ({@link Systems}).
 * No session opens it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForSystems {

    /** What the system's account has to work as. */
    Role[] value();
}

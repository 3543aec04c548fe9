package org.lineofsight.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lineofsight.platform.actor.Role;

/**
 * Who may ask for this page: those working in one of these roles. For everybody else it is not
 * there (404). Which records they then see is decided by the records' own rules and by the
 * database.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {

    Role[] value();
}

package org.lineofsight.platform.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The published source a rule rests on, with its edition: the rule book is written from these. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Basis {

    /** Document, edition and chapter or article, for example "Working Together 2023, chapter 3". */
    String value();
}
